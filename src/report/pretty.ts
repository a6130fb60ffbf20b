import type { ChalkInstance } from 'chalk'
import type { Message, Severity } from '../lint/index.ts'
import { printable } from '../print/escape.ts'
import { excerptOf } from './excerpt.ts'
import { levelNames, Tally } from './levels.ts'
import { isFirst, isLast } from './part.ts'
import { sectionOf } from './section.ts'
import type { LintResult, Reporter } from './types.ts'

type Style = 'error' | 'warning' | 'info' | 'file' | 'title' | 'faint'
type Paint = (style: Style, text: string) => string

/** For people: by file and article, each finding with its place underlined in the source line. */
export const reportPretty: Reporter = async function* (results, { color, width }) {
  const paint = color ? await colors() : plain
  const tally = new Tally()
  let file: Shown = { isNamed: false, section: undefined }
  for await (const result of results) {
    tally.add(result)
    if (isFirst(result)) file = { isNamed: false, section: undefined }
    if (result.messages.length > 0) {
      if (!file.isNamed) yield `${paint('file', printable(result.source.path))}\n`
      file.isNamed = true
      yield* findings(result, file, paint, width)
    }
    if (isLast(result) && file.isNamed) yield '\n'
  }
  yield `${tally}\n`
}

/** What of a file stands above a finding already. */
interface Shown {
  isNamed: boolean
  section: string | undefined
}

async function* findings(result: LintResult, shown: Shown, paint: Paint, width: number): AsyncGenerator<string> {
  const { source, messages } = result
  for (const message of messages) {
    const { title, page } = sectionOf(result, message)
    const section = `  ${paint('title', printable(title))}${page === null ? '' : paint('faint', `  第${page}版`)}\n`
    const head = section === shown.section ? '' : `\n${section}`
    shown.section = section
    yield head + (await finding(message, source, paint, width))
  }
}

async function finding(message: Message, source: LintResult['source'], paint: Paint, width: number): Promise<string> {
  const { start } = message.place
  const level = paint(message.severity, levelNames[message.severity])
  const place = paint('faint', `${start.line}:${start.column}`)
  const gutter = `      ${paint('faint', '│')} `
  const excerpt = await excerptOf(message, source, Math.max(20, width - 8))
  return [
    `    ${level} ${place}  ${printable(message.reason)}  ${paint('faint', message.ruleId)}\n`,
    `${gutter}${excerpt.before}${paint(message.severity, excerpt.place)}${excerpt.after}\n`,
    `${gutter}${' '.repeat(excerpt.indent)}${paint(message.severity, '^'.repeat(excerpt.width))}\n`,
    ...remarks(message, source).map((line) => `${gutter}${paint('faint', printable(line))}\n`),
  ].join('')
}

function remarks({ reason, expected, note, related, basis, fix }: Message, source: LintResult['source']): string[] {
  const lines: string[] = []
  const [best] = expected
  if (best && (expected.length > 1 || !reason.includes(best))) lines.push(`应作：${expected.join(' / ')}`)
  if (note) lines.push(`说明：${note}`)
  if (related) {
    const { line, column } = source.lines.pointAt(related.start)
    lines.push(`参看：${line}:${column} ${source.text.slice(related.start, Math.min(related.end, related.start + 40))}`)
  }
  if (basis) lines.push(`依据：${basis}${fix?.kind === 'safe' ? '　可用 --fix 改正' : ''}`)
  return lines
}

const plain: Paint = (_style, text) => text

async function colors(): Promise<Paint> {
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  const styles: Record<Style, ChalkInstance> = {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    file: chalk.underline,
    title: chalk.bold,
    faint: chalk.dim,
  } satisfies Record<Severity, ChalkInstance> & Record<string, ChalkInstance>
  return (style, text) => styles[style](text)
}
