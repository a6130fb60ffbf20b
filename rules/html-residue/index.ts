import { defineRule } from '../../src/rule.ts'

/** Character references and tags that an export from a web page left in the text. In Markdown they are syntax. */
export default defineRule({
  id: 'html-residue',
  meta: {
    title: { zh: '网页代码残留', en: 'Leftovers of HTML' },
    category: 'form',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'none', value: 0 },
    basis: { text: 'HTML 标准（字符引用）', verified: true },
    messages: {
      entity: '网页字符引用“{{actual}}”没有转成字符，应为“{{character}}”',
      tag: '网页标签“{{actual}}”留在了正文里，应删去',
    },
  },
  scope: 'block',
  needs: ['&<'],
  create(context) {
    if (context.source.syntax === 'markdown') return {}
    return {
      block(node) {
        const view = context.view(node)
        const { text } = view
        for (const match of text.matchAll(/&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g)) {
          const character = decode(match)
          if (character === undefined) continue
          const end = match.index + match[0].length
          context.report({ messageId: 'entity', at: [view, match.index, end], data: { character } })
        }
        for (const { 0: tag, index } of text.matchAll(
          /<\/?(?:p|br|div|span|font|strong|em|b|i|img|a|table|tr|td|h[1-6]|li|ul)(?:\s[^<>]{0,200})?\/?>/gi,
        )) {
          context.report({ messageId: 'tag', at: [view, index, index + tag.length] })
        }
      },
    }
  },
})

const named: Readonly<Record<string, string>> = {
  nbsp: '空格',
  ensp: '空格',
  emsp: '空格',
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  deg: '°',
  times: '×',
  permil: '‰',
}

function decode([, decimal, hex, name]: RegExpMatchArray): string | undefined {
  if (name !== undefined) return Object.hasOwn(named, name) ? named[name] : undefined
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
