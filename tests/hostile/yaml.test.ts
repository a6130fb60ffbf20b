import { describe, expect, it } from 'vitest'
import { openYaml } from '../../src/config/yaml.ts'

describe('YAML', () => {
  const list = (letter: string) => Array(10).fill(`*${letter}`).join()
  const laughs = `a: &a [${Array(10).fill('x')}]\nb: &b [${list('a')}]\nc: &c [${list('b')}]\nd: [${list('c')}]`

  it.each([
    ['a tag of its own', 'a: !!js/function "x"', '不能用标签'],
    ['a known tag', '%YAML 1.1\n---\na: !!binary aGk=', '不能用标签'],
    ['aliases of aliases', laughs, '别名'],
    ['brackets in brackets', '['.repeat(3000) + ']'.repeat(3000), '嵌套太深'],
    ['lists in lists', '- '.repeat(3000), '嵌套太深'],
    ['a key that stands twice', 'a: 1\nb:\n  c: 1\n  c: 2', '重复的条目'],
    ['too much', `a: ${'x'.repeat(5e6)}`, '文件太大'],
  ])('refuses %s', (_, text, message) => {
    expect(() => openYaml(text, 'xhb.config.yml')).toThrow(message)
  })

  it('sets no prototype', () => {
    const { value } = openYaml('__proto__: {polluted: yes}', 'xhb.config.yml')
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
