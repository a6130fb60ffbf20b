import type { Category, Message } from '../../lint/index.ts'
import type { Source } from '../../source/index.ts'
import { levelNames } from '../levels.ts'
import { html, type Markup } from './markup.ts'

/** A finding with its number on the proof. */
export interface Note {
  number: number
  message: Message
  category: Category
}

export const categoryNames: Readonly<Record<Category, string>> = {
  text: '文字',
  fact: '事实',
  logic: '逻辑',
  number: '数字',
  punctuation: '标点',
  structure: '结构',
  term: '用语',
  name: '人名',
  form: '形式',
}

/** The explanations that stand beside a part of the page. */
export function noteList(
  notes: readonly Note[],
  title: string,
  source: Source,
  anchored: ReadonlySet<number>,
): Markup | null {
  if (notes.length === 0) return null
  return html`<ol class="notes" aria-label="批注：${title}">
${notes.map((note) => noteItem(note, source, anchored.has(note.number)))}</ol>
`
}

function noteItem({ number, message, category }: Note, source: Source, anchored: boolean): Markup {
  const { severity, ruleId, reason, expected, note, related, basis, place } = message
  const where = `第 ${place.start.line} 行第 ${place.start.column} 字`
  const back = anchored ? html`<a href="#f${number}" aria-label="批注 ${number} 的原处，${where}">${where}</a>` : where
  return html`<li class="note ${severity}" id="n${number}" value="${number}" data-level="${severity}" data-category="${category}">
<p><b class="level">${levelNames[severity]}</b> ${reason}</p>
${expected.length > 0 ? html`<p class="expected">应作：${expected.join(' / ')}</p>\n` : null}${note ? html`<p>说明：${note}</p>\n` : null}${related ? html`<p>参看：第 ${source.lines.pointAt(related.start).line} 行“${source.text.slice(related.start, Math.min(related.end, related.start + 40))}”</p>\n` : null}<p class="basis">${basis ? `依据：${basis}` : null} <code>${ruleId}</code> ${back}</p>
</li>
`
}
