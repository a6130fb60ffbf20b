import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { install } from './setup.ts'

const root = resolve(import.meta.dirname, '../..')
const { folder: place } = inject('installed')

beforeAll(() => {
  mkdirSync(join(place, 'texts'))
  copyFileSync(join(root, 'fixtures/demo/issue.txt'), join(place, 'texts/issue.txt'))
})

const node = (script: string) =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: place, encoding: 'utf8' })

/** The installed command, not by way of npx, which has warnings of its own. */
const xhb = (...args: string[]) =>
  spawnSync(join(place, 'node_modules/.bin/xhb'), args, { cwd: place, encoding: 'utf8' })

describe('the packed package', () => {
  it('lints with its own command', () => {
    const run = xhb('lint', 'texts', '--format', 'json')
    expect(run.stderr).toBe('')
    expect(run.status).toBe(1)
    const [result] = JSON.parse(run.stdout) as { messages: { ruleId: string }[] }[]
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('weekday-date-mismatch')
  })

  it('reads Markdown with its own command', () => {
    writeFileSync(join(place, 'article.md'), '# 青石村通了班车\n\n**本报记者 周简**\n\n昨日，青石村通了班车。\n')
    const run = xhb('parse', 'article.md')
    expect(run.status).toBe(0)
    expect(JSON.parse(run.stdout).articles[0]).toMatchObject({
      headline: '青石村通了班车',
      byline: [{ names: ['周简'] }],
    })
  })

  it('is a library', () => {
    const run = node(`
      import { createSource, lintText, parse } from 'xhb'
      const messages = await lintText('## 题\\n\\n研究布署工作。\\n')
      console.log(parse(createSource('本报讯 春耕开始。')).type, messages.map(({ ruleId }) => ruleId).join())
    `)
    expect(run.stderr).toBe('')
    expect(run.stdout.trim()).toBe('root typo-nonword')
  })

  it('has types that a strict project accepts', () => {
    writeFileSync(
      join(place, 'rule.ts'),
      `import { defineRule } from 'xhb/rule'
import { readLexicon, ruleChecks } from 'xhb/testing'
import { type Config, defineConfig, lintText, type Message, type Plugin } from 'xhb'
const rule = defineRule({
  id: 'x',
  meta: { title: { zh: '', en: '' }, category: 'text', severity: 'info', preset: 'nursery', fixable: false,
    weight: { class: 'none', value: 0 }, basis: { text: '', verified: false }, messages: { a: '' } },
  create: (context) => ({ paragraph: (node) => context.report({ messageId: 'a', at: node }) }),
})
export const names: string[] = ruleChecks(rule, { valid: [], invalid: [] }).map(({ name }) => name)
export const found: Promise<Message[]> = lintText('')
export const plugin: Plugin = {
  name: 'x',
  rules: [rule],
  lexicons: [new URL('./x.yml', import.meta.url)],
  presets: { y: { 'x/x': ['info', {}], 'typo-nonword': 'off' } },
  formats: { z: async function* (results) { for await (const { messages } of results) yield messages[0]?.reason ?? '' } },
}
export const words: string = readLexicon(new URL('./x.yml', import.meta.url)).id
export const config: Config = defineConfig({ extends: ['strict', 'x/y'], rules: { 'x/x': ['info', {}] } })
// @ts-expect-error: no such level
export const wrong: Config = { rules: { x: 'eror' } }
// @ts-expect-error: no such preset
export const wrongToo: Config = { extends: 'recomended' }
// @ts-expect-error: a format is a function
export const wrongPlugin: Plugin = { name: 'x', formats: { z: 'text' } }
`,
    )
    const tsc = join(root, 'node_modules/.bin/tsc')
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', 'rule.ts']
    expect(spawnSync(tsc, options, { cwd: place, encoding: 'utf8' }).stdout).toBe('')
  })

  it('runs a plug-in that was packed and installed', () => {
    const tarball = execFileSync('npm', ['pack', '--silent', '--pack-destination', place], {
      cwd: join(root, 'fixtures/plugin'),
      encoding: 'utf8',
    }).trim()
    install(place, join(place, tarball))
    writeFileSync(
      join(place, 'desk.yml'),
      'extends: desk/advertising\nplugins: [xhb-plugin-desk]\nrules: {desk/headline-length: [error, {most: 5}]}\n',
    )
    writeFileSync(join(place, 'article.txt'), '## 青石茶香飘云岭\n\n近日，国家级品质的青石茶上市。\n')
    const run = xhb('lint', 'article.txt', '-c', 'desk.yml', '--format', 'desk/tally')
    expect(run).toMatchObject({ status: 1, stderr: '', stdout: '1\tdesk/headline-length\n1\tdesk/puffery\n' })
    expect(xhb('rules', '绝对化', '-c', 'desk.yml').stdout).toContain('desk/puffery')
    expect(xhb('lint', 'article.txt', '-c', 'desk.yml', '--preset', 'desk/advertisng').stderr).toBe(
      'xhb：没有预设“desk/advertisng”，是不是“desk/advertising”？\n',
    )
  })

  it('tests plug-ins: the example, and the one that init writes', () => {
    cpSync(join(root, 'fixtures/plugin'), join(place, 'example'), { recursive: true })
    const init = xhb('init', '--plugin', 'fresh')
    expect(init.status, init.stderr).toBe(0)
    for (const folder of ['example', 'xhb-plugin-fresh']) {
      const run = spawnSync('npm', ['test'], { cwd: join(place, folder), encoding: 'utf8' })
      expect(run.status, run.stdout + run.stderr).toBe(0)
      expect(run.stdout).toMatch(/# pass [1-9]/)
    }
    writeFileSync(join(place, 'fresh.yml'), 'extends: fresh/house\nplugins: [./xhb-plugin-fresh/index.js]\n')
    writeFileSync(join(place, 'cheer.txt'), '## 青石巷通了班车！\n\n近日，便民班车落到了实处。\n')
    const lint = xhb('lint', 'cheer.txt', '-c', 'fresh.yml', '--format', 'unix')
    expect(lint).toMatchObject({ status: 1, stderr: '' })
    expect(lint.stdout).toContain('fresh/headline-exclamation')
    expect(lint.stdout).toContain('[warning/fresh/stock-phrase]')
  })

  it('names the version of its package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    const run = xhb('--version')
    expect(run.stdout.trim()).toBe(version)
  })
})
