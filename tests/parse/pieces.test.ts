import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/parse/front/markdown.ts'
import { createSource } from '../../src/source/index.ts'

const remark = unified().use(remarkParse)
const mostRuns = 400

/** Marks of quotations stand inside of text, and backslashes are taken out of it. */
const bare = (text: string): string => text.replace(/[\s>\\]/g, '')

function wordsAtOnce(text: string): string {
  const words: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'text') words.push(text.slice(node.position?.start.offset, node.position?.end.offset))
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(remark.parse(text))
  return bare(words.join(''))
}

function linesOf(text: string): ReturnType<typeof markdown> {
  return markdown(createSource(text, { path: 'issue.md' }))
}

const wordsByPieces = (text: string): string =>
  bare(
    linesOf(text)
      .map((line) => line.text)
      .join(''),
  )

const bits = fc.constantFrom(
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\n\n',
    '\r\n\r\n',
    ' ',
    '  ',
    '- ',
    '* ',
    '1. ',
    '2) ',
    '> ',
    '>',
    '# ',
    '## ',
    '```\n',
  ],
  ...[
    '~~~',
    '<div>',
    '</div>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<?',
    '?>',
    '<![CDATA[',
    ']]>',
    '[甲]',
    '[甲]: b\n',
  ],
  ...[
    '[甲]:\n',
    '[乙][甲]',
    '![图](b)',
    '[白](c)',
    '*',
    '**',
    '_',
    '`',
    '\\*',
    '&amp;',
    '---',
    '===',
    '　　',
    '白鹭',
    '春耕',
    '。',
  ],
)

describe('Markdown read by pieces', () => {
  it('gives the words that it gives at once', () => {
    fc.assert(
      fc.property(fc.array(bits, { minLength: 2, maxLength: 40 }), (parts) => {
        // What is indented so far is code, after which remark takes a list for what would interrupt a paragraph.
        const text = parts.join('').replace(/^ {4,}/gm, '')
        expect(wordsByPieces(text)).toBe(wordsAtOnce(text))
      }),
      { numRuns: mostRuns },
    )
  })

  it.each([
    ['a fence over blank lines', '```\n*白鹭*\n\n*春耕*\n\n*云岭*\n```\n\n*青石*\n'],
    ['a fence that is never closed', '```\n*白鹭*\n\n春耕\n\n云岭\n'],
    ['HTML over blank lines', '<script>\n白鹭\n\n春耕\n</script>\n\n*青石*\n'],
    ['a definition below', '见[甲]和[乙]。\n\n春耕\n\n[甲]: b\n'],
    ['a definition above a fence that is never closed', '[甲]: b\n\n[甲]\n```\n\n白鹭\n'],
    ['an indented mark of quotations before HTML', '　　><b>白鹭</b>春耕\n'],
    ['a definition in a quotation', '见[甲 乙]。\n\n> [甲 乙]: b\n'],
  ])('%s', (_, text) => {
    expect(wordsByPieces(text)).toBe(wordsAtOnce(text))
  })

  it('takes for raw text only what is overloaded', () => {
    const lines = linesOf(`**白鹭**\n\n${'*a_'.repeat(1000)}\n\n${'春耕'.repeat(1000)}\n\n**青石**\n`)
    expect(lines.map(({ hint, parts }) => [hint, parts.length])).toEqual([
      ['strong', 3],
      [null, 1],
      [null, 1],
      ['strong', 3],
    ])
  })
})
