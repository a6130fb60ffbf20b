import { describe, expect, it } from 'vitest'
import { applyDirectives, type Message } from '../../src/lint/index.ts'
import { createSource } from '../../src/source/index.ts'

/** The rules left over: a finding stands wherever the text has `[rule]`. */
function left(text: string, path = 'issue.md'): string[] {
  const messages = [...text.matchAll(/\[(\w+)\]/g)].map(
    ({ index, 0: all, 1: ruleId }) => ({ ruleId, range: { start: index, end: index + all.length } }) as Message,
  )
  return applyDirectives(messages, createSource(text, { path })).map(({ ruleId }) => ruleId)
}

describe('comments in a Markdown manuscript', () => {
  it('silence all rules or some from disable to enable', () => {
    expect(left('[a]\n<!-- xhb-disable -->\n[b]\n<!-- xhb-enable -->\n[c]')).toEqual(['a', 'c'])
    expect(left('<!-- xhb-disable b, c -->\n[a] [b]\n[c]')).toEqual(['a'])
    expect(left('<!-- xhb-disable b -->\n<!-- xhb-disable c -->\n<!-- xhb-enable b -->\n[b] [c]')).toEqual(['b'])
  })

  it('silence the next line that is not blank', () => {
    expect(left('<!-- xhb-disable-next-line b -- 引文原样 -->\n\n[a] [b]\n[b]')).toEqual(['a', 'b'])
  })

  it('silence their own line', () => {
    expect(left('[a] <!-- xhb-disable-line -->\n[b]')).toEqual(['b'])
  })

  it('enable what one of them has disabled, and leave others', () => {
    const both = '<!-- xhb-disable b, c -->[b][c]'
    expect(left(`${both}<!-- xhb-enable c, b -->[b][c]`)).toEqual(['b', 'c'])
    expect(left(`${both}<!-- xhb-enable b -->[b][c]`)).toEqual([])
    expect(left(`${both}<!-- xhb-enable b, d -->[b][c]`)).toEqual([])
    expect(left(`${both}<!-- xhb-enable -->[b]<!-- xhb-enable -->[c]`)).toEqual(['b', 'c'])
    expect(left('<!-- xhb-disable b -->[b]<!-- xhb-enable c -->[b]')).toEqual([])
    expect(left('<!-- xhb-disable b -->[b]<!-- xhb-enable b -->[b]<!-- xhb-enable b -->[b]')).toEqual(['b', 'b'])
  })

  it('are read only where they are closed, within four hundred characters', () => {
    expect(left('[a]<!-- xhb-disable [b]')).toEqual(['a', 'b'])
    expect(left(`<!-- xhb-disable${' '.repeat(396)}-->[a]`)).toEqual([])
    expect(left(`<!-- xhb-disable${' '.repeat(400)}-->[a]`)).toEqual(['a'])
    expect(left('<!-- xhb-disable-->[a]')).toEqual([])
    expect(left('<!-- xhb-disable-next-line [a]\n[b]\n<!-- xhb-disable-line -->[c]')).toEqual(['a', 'b'])
  })

  it('silence nothing where no line comes after them', () => {
    expect(left('[a]\n<!-- xhb-disable-next-line -->')).toEqual(['a'])
    expect(left('[a]\n<!-- xhb-disable-next-line -->\n\n')).toEqual(['a'])
    expect(left('<!-- xhb-disable-next-line -->\n\n\n[b]')).toEqual([])
  })

  it('are text in a raw issue', () => {
    expect(left('<!-- xhb-disable -->\n[a]', 'issue.txt')).toEqual(['a'])
  })

  it('cost nothing on a hostile text', () => {
    expect(left(`[a]${'<!-- xhb-disable '.repeat(20_000)}`)).toEqual(['a'])
  })
})
