import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver/node'
import type { Finding } from '../lint/index.ts'
import type { SourceRange } from '../text/index.ts'
import type { Analysis } from './document.ts'

/** A quick fix for each finding under the cursor, and “fix all” where something can be fixed safely. */
export function toActions(uri: string, analysis: Analysis, range: Range, only: readonly string[] = []): CodeAction[] {
  const wanted = (kind: string): boolean => only.length === 0 || only.some((each) => kind.startsWith(each))
  const actions: CodeAction[] = []
  if (wanted(CodeActionKind.QuickFix)) {
    const { positions } = analysis
    const asked = { start: positions.toOffset(range.start), end: positions.toOffset(range.end) }
    for (const finding of analysis.findings) {
      if (finding.fix && touches(finding.range, asked)) actions.push(quickFix(uri, analysis, finding))
    }
  }
  if (wanted(CodeActionKind.SourceFixAll) && analysis.findings.some(({ fix }) => fix?.kind === 'safe')) {
    actions.push({ title: '改正全部有把握的差错', kind: CodeActionKind.SourceFixAll, data: { uri } })
  }
  return actions
}

function quickFix(uri: string, { positions }: Analysis, finding: Finding): CodeAction {
  const edits = (finding.fix?.edits ?? []).map(
    ({ start, end, text }): TextEdit => ({ range: positions.toRange({ start, end }), newText: text }),
  )
  const right = finding.expected[0]
  return {
    title: right === undefined ? `改正：${finding.reason}` : `改为“${right}”`,
    kind: CodeActionKind.QuickFix,
    isPreferred: finding.fix?.kind === 'safe',
    edit: { changes: { [uri]: edits } },
  }
}

/** The one edit that replaces a text by its fixed form, cut down to what differs. */
export function replacement({ source, positions }: Analysis, fixed: string): TextEdit[] {
  const { text } = source
  let start = 0
  while (start < text.length && start < fixed.length && text[start] === fixed[start]) start++
  let tail = 0
  const most = Math.min(text.length, fixed.length) - start
  while (tail < most && text.at(-1 - tail) === fixed.at(-1 - tail)) tail++
  if (start === text.length && start === fixed.length) return []
  const range = positions.toRange({ start, end: text.length - tail })
  return [{ range, newText: fixed.slice(start, fixed.length - tail) }]
}

function touches(a: SourceRange, b: SourceRange): boolean {
  return a.start <= b.end && b.start <= a.end
}
