import { describe, expect, it } from 'vitest'
import bookTitleNesting from '../../rules/book-title-nesting/index.ts'
import { Baseline, createLinter, fingerprint, type Message } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'

const linter = createLinter([{ rule: bookTitleNesting, severity: 'warning', options: {} }])
const lint = (text: string): Message[] => {
  const source = createSource(text, { path: 'issue.txt' })
  return linter.lint(parse(source), source)
}

const sentence = '云岭区召开会议，传达学习《关于印发《云岭区河道管理办法》的通知》，部署近期工作。'
const other = '各镇学习《关于转发《青石镇防汛预案》的通知》。'
const accept = (text: string) => new Baseline().updated([lint(text)]).entries

describe('fingerprint', () => {
  it('survives moved and re-wrapped text and other line ends', () => {
    const prints = (text: string) => lint(text).map((message) => fingerprint(message))
    const long = `${'春耕以来，各地抓住农时，落实措施，加强服务。'.repeat(8)}${sentence}`
    expect(prints(long.replace('关于', '关\r\n\r\n于'))).toEqual(prints(long))
  })

  it('differs between two places', () => {
    const prints = lint(`${sentence}\n\n${other}\n`).map((message) => fingerprint(message))
    expect(new Set(prints).size).toBe(2)
  })
})

describe('Baseline', () => {
  it('holds back what it knows and nothing else', () => {
    const text = `${sentence}\n\n${other}\n`
    const { messages, suppressed } = new Baseline(accept(sentence)).filter(lint(text))
    expect(suppressed).toBe(1)
    expect(messages.map(({ place }) => place.start.line)).toEqual([3])
  })

  it('accepts a finding no more often than it was', () => {
    const text = `${sentence}\n\n${sentence}\n`
    expect(new Baseline(accept(sentence)).filter(lint(text)).messages).toHaveLength(1)
  })

  it('tells which entries are unused', () => {
    const baseline = new Baseline(accept(sentence))
    baseline.filter(lint('没有差错。'))
    expect(baseline.unused()).toHaveLength(1)
    baseline.filter(lint(sentence))
    expect(baseline.unused()).toEqual([])
  })

  it('counts the most that one text holds', () => {
    const twice = `${sentence}\n\n${sentence}\n`
    const counts = (...texts: string[]) => new Baseline().updated(texts.map(lint)).entries.map(({ count }) => count)
    expect(counts(sentence, sentence)).toEqual([1])
    expect(counts(sentence, twice, sentence)).toEqual([2])
    expect(new Baseline(accept(twice)).filter(lint(twice))).toEqual({ messages: [], suppressed: 2 })
  })

  it('has its entries in an order that does not depend on that of the texts', () => {
    const texts = [sentence, other, '各乡传达《关于做好《春耕方案》编制的通知》。']
    const { entries } = new Baseline().updated(texts.map(lint))
    expect(entries).toHaveLength(3)
    expect(new Baseline().updated(texts.toReversed().map(lint)).entries).toEqual(entries)
    const keys = entries.map(({ rule, fingerprint: print }) => `${rule} ${print}`)
    expect(keys).toEqual(keys.toSorted())
  })

  it('is empty at first', () => {
    const baseline = new Baseline()
    expect(baseline.unused()).toEqual([])
    expect(baseline.filter(lint(sentence)).suppressed).toBe(0)
  })

  it('tells the unused entries themselves', () => {
    const entries = accept(sentence)
    expect(new Baseline(entries).unused()).toEqual(entries)
  })

  it('keeps the reasons of entries that stay', () => {
    const entries = accept(sentence).map((entry) => ({ ...entry, reason: '旧稿不改' }))
    const updated = new Baseline(entries).updated([lint(sentence)])
    expect(updated.entries.map(({ reason }) => reason)).toEqual(['旧稿不改'])
    expect(updated.dropped).toBe(0)
    expect(new Baseline(entries).updated([])).toEqual({ entries: [], dropped: 1 })
  })
})
