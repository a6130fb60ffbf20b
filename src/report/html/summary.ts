import type { Grade } from '../../grade/index.ts'
import type { Category, Severity } from '../../lint/index.ts'
import type { Root } from '../../tree/index.ts'
import { select } from '../../tree/index.ts'
import { levelNames, severities } from '../levels.ts'
import { articleTitle } from '../section.ts'
import { articleId } from './issue.ts'
import { html, type Markup } from './markup.ts'
import { categoryNames, type Note } from './note.ts'

/** How many findings of each class stand in each article. */
export function summaryTable(root: Root, notes: readonly Note[], prefix: string): Markup | null {
  if (notes.length === 0) return null
  const categories = (Object.keys(categoryNames) as Category[]).filter((each) =>
    notes.some(({ category }) => category === each),
  )
  const rows: Markup[] = []
  const others: Note[] = []
  let next = 0
  for (const article of select(root, 'article')) {
    const own: Note[] = []
    const { start, end } = article.position
    for (let note = notes[next]; note && note.message.range.start < (end.offset as number); note = notes[++next]) {
      const list = note.message.range.start < (start.offset as number) ? others : own
      list.push(note)
    }
    if (own.length > 0)
      rows.push(row(html`<a href="#${articleId(prefix, article)}">${articleTitle(article)}</a>`, own, categories))
  }
  for (const note of notes.slice(next)) others.push(note)
  if (others.length > 0) rows.push(row(html`报头及其他`, others, categories))
  return html`<table>
<caption>按稿件和类别</caption>
<thead><tr><th scope="col">稿件</th>${categories.map((each) => html`<th scope="col">${categoryNames[each]}</th>`)}<th scope="col">合计</th></tr></thead>
<tbody>
${rows}</tbody>
<tfoot>${row(html`合计`, notes, categories)}</tfoot>
</table>
`
}

function row(title: Markup, notes: readonly Note[], categories: readonly Category[]): Markup {
  const counts = categories.map((each) => notes.filter(({ category }) => category === each).length)
  return html`<tr><th scope="row">${title}</th>${counts.map((count) => html`<td>${count || ''}</td>`)}<td>${notes.length}</td></tr>\n`
}

/** 错误 2　警告 1 */
export function levelCounts(notes: readonly Note[]): Markup {
  const counts = severities.map((level) => ({
    level,
    count: notes.filter(({ message }) => message.severity === level).length,
  }))
  return html`<p class="counts">${counts.map(({ level, count }) => html`<span class="${level}">${levelNames[level]} <b>${count}</b></span> `)}</p>
`
}

/** The form that narrows what is shown; without its script it stays hidden. */
export function filters(notes: readonly Note[]): Markup | null {
  if (notes.length === 0) return null
  const levels = severities.filter((level: Severity) => notes.some(({ message }) => message.severity === level))
  const categories = [...new Set(notes.map(({ category }) => category))]
  return html`<form class="filters" hidden>
<fieldset><legend>显示</legend>
${levels.map((level) => html`<label><input type="checkbox" name="level" value="${level}" checked> ${levelNames[level]}</label>\n`)}<label>类别 <select name="category"><option value="">全部</option>${categories.map((each) => html`<option value="${each}">${categoryNames[each]}</option>`)}</select></label>
<label><input type="checkbox" name="noted"> 只看有批注的稿件</label>
<output aria-live="polite"></output>
</fieldset>
</form>
`
}

/** 差错率 4.6‱（差错 2.1 / 4535 字，按文本计；限值 3‱）不合格 */
export function gradeLine(grade: Grade): Markup {
  const { rate, errors, characters, denominator, limit, verdict, smallSample } = grade
  const base = `差错 ${errors} / ${characters} 字，${denominator === 'layout' ? '按版面计' : '按文本计，为上限'}；限值 ${limit}‱`
  return html`<p class="grade">差错率 <b>${rate.toFixed(2)}‱</b>（${base}）${verdict === 'pass' ? '合格' : '不合格'}${smallSample ? '（样本不足，仅供参考）' : ''}</p>
`
}
