import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportTree } from '../../src/export/tree.ts'
import { markdown } from '../../src/parse/front/markdown.ts'
import { type FrontEnd, parse, rawText } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { isLeaf, isParent, type NewsNode, type Root, walk } from '../../src/tree/index.ts'
import { written } from '../support/written.ts'
import { issueTexts } from './fixtures.ts'

/** What must hold for the tree of any text. */
function check(text: string, front: FrontEnd = rawText): Root {
  const source = createSource(text, { path: 'issue.txt' })
  const root = parse(source, front)
  let end = 0
  walk(root, (node, parents) => {
    const from = node.position.start.offset as number
    const to = node.position.end.offset as number
    expect(node.position.start).toEqual(source.lines.pointAt(from))
    expect(node.position.end).toEqual(source.lines.pointAt(to))
    inside(node, parents.at(-1))
    if (!isLeaf(node)) return
    expect(node.value).toBe(text.slice(from, to))
    expect(node.value).not.toBe('')
    if (node.type === 'break') expect(node.value.trim()).toBe('')
    expect(from).toBeGreaterThanOrEqual(end)
    expect(text.slice(end, from).trim()).toBe('')
    end = to
  })
  expect(text.slice(end).trim()).toBe('')
  return root
}

/** Children lie inside their parents, in order, and no parent but root, issue and body-less ones is empty. */
function inside(node: NewsNode, parent: NewsNode | undefined): void {
  if (!parent || !isParent(parent)) return
  expect(node.position.start.offset).toBeGreaterThanOrEqual(parent.position.start.offset as number)
  expect(node.position.end.offset).toBeLessThanOrEqual(parent.position.end.offset as number)
}

/** Pieces that newspaper pages are made of, so that random texts reach every stage. */
const pieces = fc.constantFrom(
  ...['## ', '#', '　　', '    ', ' ', '\n', '\n\n', '\r\n', '\t', '  \n', '\u00a0', '\ufeff', '\u200b', '\u2028'],
  ...[
    '朔岭日报',
    '2031年4月2日',
    '星期三',
    '第1877期',
    '本期四版',
    '温馨提示',
    '今日云岭区 小雨',
    '新闻热线：0999-5550123',
  ],
  ...[
    '一版 要闻',
    '第02版：综合',
    '本报讯',
    '（记者 周简）',
    '记者 林清 报道',
    '通讯 员 方小满',
    '新华社北京5月25日电',
    '【本報訊】',
  ],
  ...[
    '◆ ',
    '1. ',
    '①',
    '【简讯】',
    '（下转第二版）',
    '（上接第一版）',
    '详情请见二版',
    '图为',
    '周简 摄',
    '文/周简 图/林清',
  ],
  ...[
    '责任编辑：周简',
    '编者按：',
    '相关链接',
    '遗失声明',
    '要闻简报',
    '——',
    '强调',
    '春耕全面展开',
    '。',
    '，',
    '：',
    '“',
    '”',
    '(',
    ')',
    '（',
    '）',
  ],
  ...['白鹭渡镇', '8.7公里', '１２', '富强 民主', '|', '> ', '* ', '**', '`', '<b>', '[a](b)', '\\', '😀', '\ud800'],
)
const pageText = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''))

describe('every text has a tree', () => {
  it('of random characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void check(text)))
  })

  it('of pieces of newspapers', () => {
    fc.assert(
      fc.property(pageText, (text) => void check(text)),
      { numRuns: 500 },
    )
  })

  it('of pieces of newspapers read as Markdown', () => {
    fc.assert(
      fc.property(pageText, (text) => void check(text, markdown)),
      { numRuns: 500 },
    )
  })

  for (const [name, text] of issueTexts()) {
    it(`of ${name} with lines dropped, doubled, swapped and re-wrapped`, () => {
      fc.assert(
        fc.property(mutation(text), (mutated) => void check(mutated)),
        { numRuns: 15 },
      )
    })
  }
})

type Change = (lines: string[]) => string[]

function mutation(text: string): fc.Arbitrary<string> {
  const lines = text.split('\n')
  const at = fc.nat({ max: Math.max(0, lines.length - 1) })
  const change: fc.Arbitrary<Change> = fc.oneof(
    at.map(
      (i): Change =>
        (all) =>
          all.toSpliced(i, 1),
    ),
    at.map(
      (i): Change =>
        (all) =>
          all.toSpliced(i, 0, all[i] ?? ''),
    ),
    fc.tuple(at, at).map(
      ([i, j]): Change =>
        (all) =>
          all.with(i % all.length, all[j % all.length] ?? ''),
    ),
    fc.tuple(at, fc.integer({ min: 1, max: 30 })).map(
      ([i, width]): Change =>
        (all) => {
          const line = all[i % all.length] ?? ''
          return all.toSpliced(i % all.length, 1, ...(line.match(new RegExp(`[^]{1,${width}}`, 'g')) ?? ['']))
        },
    ),
  )
  return fc
    .array(change, { minLength: 1, maxLength: 8 })
    .map((changes) => changes.reduce((all, apply) => (all.length > 0 ? apply(all) : all), lines).join('\n'))
}

describe('the parser', () => {
  it('gives the same tree with CRLF line ends, but for the breaks', () => {
    for (const [, text] of issueTexts()) {
      const shape = (source: string): string =>
        written(exportTree, check(source), createSource(source))
          .replace(/"(?:\\r)?(?:\\n|\\r\\n)+[^"]*"/g, '"⏎"')
          .replaceAll('\\r\\n', '\\n')
      expect(shape(text.replaceAll('\n', '\r\n'))).toBe(shape(text))
    }
  })
})
