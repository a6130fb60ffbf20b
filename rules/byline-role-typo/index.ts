import { defineRule } from '../../src/rule.ts'
import { surnameLength } from '../../src/text/person-mentions.ts'

const corrections = new Map(
  [
    ['通讯员', '通迅员 通训员 通汛员 通询员 通信员 通讯元 通讯源 通读员 讯通员'],
    ['记者', '记这 记着 计者 纪者 记都 记老 记音 己者'],
    ['见习', '见刁 见席 见息 见刃 现习'],
    ['首席', '首度 首夕 首席席'],
    ['全媒体', '全煤体 全媒休 全谋体'],
    ['融媒体', '融煤体 融媒休 溶媒体'],
    ['实习', '实刁 实刃'],
    ['摄影', '摄景 摄映 涉影'],
    ['编辑', '编缉 编揖 编楫'],
    ['责任', '责人 责仼'],
    ['校对', '校队 较对 校兑'],
    ['本报讯', '本报迅 本报训 本报汛 本报询'],
  ].flatMap(([right = '', wrong = '']) => wrong.split(' ').map((each): [string, string] => [each, right])),
)
const typo = new RegExp([...corrections.keys()].join('|'), 'g')

/** A misspelt role or dateline where a byline stands: 本报讯（通迅员 …）, 本报迅（见习记这 …）. */
export default defineRule({
  id: 'byline-role-typo',
  meta: {
    title: { zh: '电头、职衔错字', en: 'Misspelt role or dateline' },
    category: 'form',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'text', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》文字差错', verified: true },
    messages: {
      typo: '署名里的“{{actual}}”应为“{{expected}}”',
    },
    yieldsTo: ['typo-nonword'],
  },
  scope: 'block',
  needs: [[...corrections.keys()]],
  create(context) {
    return {
      block(node) {
        if (node.type === 'headline' || node.type === 'kicker' || node.type === 'deck') return
        check(context.full(node))
      },
      byline(node, parents) {
        if (parents.at(-1)?.type === 'body' || parents.at(-1)?.type === 'article') check(context.full(node))
      },
    }

    function check(view: ReturnType<typeof context.full>): void {
      for (const { start, end } of zones(view.text)) {
        for (const match of view.text.slice(start, end).matchAll(typo)) {
          const at = start + match.index
          const printed = match[0]
          const right = corrections.get(printed) as string
          if (!isCredit(view.text, at, at + printed.length, right)) continue
          context.report({ messageId: 'typo', at: [view, at, at + printed.length], expected: [right] })
        }
      }
    }
  },
})

const headZone = /^[\s【（([]*(?:本[报台刊网社][讯迅训汛询]?|新华社|[（(【])/
const signed = /[（(][^（()）]{2,40}[）)][。\s]*$/
const zoneLength = 40

/** Where bylines stand: the head of a lead, brackets at the end of a text, and short lines of their own. */
function zones(text: string): { start: number; end: number }[] {
  if (text.length <= zoneLength) return [{ start: 0, end: text.length }]
  const found = headZone.test(text) ? [{ start: 0, end: zoneLength }] : []
  const tail = signed.exec(text.slice(-50))
  if (tail) found.push({ start: text.length - tail[0].length, end: text.length })
  return found
}

/** A role stands before a name or another role, and after a mark, a blank or another role. */
function isCredit(text: string, start: number, end: number, right: string): boolean {
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text.slice(end)
  if (right === '本报讯') return start === 0 || /[\s【（([]$/.test(before)
  if (!/(?:^|[\s（([【/／、，,讯电：:员者习席体约报本派业任]|实刁|见刁)$/.test(before)) return false
  if (/^(?:记者|通讯员|记这|通迅员|实习生|编辑|编缉|校对)/.test(after)) return true
  if (right === '编辑' || right === '校对' || right === '责任')
    return /^\s*[：:]/.test(after) || /^编[辑缉]/.test(after)
  const next = after.trimStart()
  if (/^[：:]/.test(next)) return true
  if (right === '见习' || right === '实习' || right === '首席' || right.endsWith('媒体')) return /^记/.test(next)
  return surnameLength(next) > 0 && /^[\u3400-\u9fff]{2}/.test(next)
}
