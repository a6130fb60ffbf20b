import { createHash } from 'node:crypto'
import { type Issue, select } from '../../tree/index.ts'
import { Tally } from '../levels.ts'
import type { LintResult, Reporter } from '../types.ts'
import { IssueView } from './issue.ts'
import { html, Markup } from './markup.ts'
import type { Note } from './note.ts'
import { script } from './script.ts'
import { style } from './style.ts'
import { filters, gradeLine, levelCounts, summaryTable } from './summary.ts'

/**
 * A proof for the desk: one file that needs no network and no script to be read, shows the issue as a page with each
 * finding marked in place, and prints on A4. Its policy lets nothing run but the report's own script.
 */
export const reportHtml: Reporter = async function* (results, { rules }) {
  const tally = new Tally()
  let number = 0
  for await (const result of results) {
    if (tally.files.all === 0) yield String(head(paperName(result)))
    tally.add(result)
    const notes = result.messages.map((message) => ({
      number: ++number,
      message,
      category: rules.get(message.ruleId)?.category ?? 'form',
    }))
    yield String(sheet(result, notes, `s${tally.files.all}`))
  }
  if (tally.files.all === 0) yield String(head('没有文件'))
  yield String(html`</main>
<footer><p>${String(tally)}</p></footer>
${new Markup(`<script>${script}</script>`)}
</body>
</html>
`)
}

function head(title: string): Markup {
  const policy = `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; base-uri 'none'; form-action 'none'`
  return html`${new Markup('<!doctype html>')}
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>校样：${title}</title>
${new Markup(`<style>${style}</style>`)}
</head>
<body>
<main>
`
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function sheet(result: LintResult, notes: readonly Note[], prefix: string): Markup {
  const { root, source, grade } = result
  const view = new IssueView(source, notes, prefix)
  const parts = root.children.flatMap((issue) => issue.children.map((child) => view.part(child)))
  return html`<section class="issue" aria-labelledby="${prefix}">
<h1 id="${prefix}">${paperName(result)}</h1>
<p class="path">${source.path}</p>
<div class="figures">
${notes.length === 0 ? html`<p class="fine">没有发现问题。</p>\n` : levelCounts(notes)}${grade ? gradeLine(grade) : null}</div>
${summaryTable(root, notes, prefix)}${filters(notes)}${parts}${view.rest()}</section>
`
}

function paperName({ root, source }: LintResult): string {
  const [issue] = root.children
  return (issue && issueName(issue)) || source.path
}

function issueName(issue: Issue): string {
  const title = select(issue, 'field').find(({ name }) => name === 'title')
  const number = issue.issueNumber === null ? null : `第 ${issue.issueNumber} 期`
  const date = issue.date?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')
  return [title?.value.trim(), date, number].filter(Boolean).join('　')
}
