/** What xhb says of the page that ships with it, for the READMEs. */
import { readFile } from 'node:fs/promises'
import { loadConfig, resolveConfig } from '../config/index.ts'
import type { AnyRule } from '../lint/index.ts'
import { parse } from '../parse/index.ts'
import reports from '../report/index.ts'
import { decode } from '../source/index.ts'

const root = new URL('../../', import.meta.url)
const path = 'fixtures/demo/issue.txt'
const columns = 100

/** The report of the demo page as a terminal without colours shows it. */
export async function demoReport(builtIn: readonly AnyRule[]): Promise<string> {
  const cwd = root.pathname
  const config = await resolveConfig(await loadConfig({ cwd, lookup: false }), { cwd, builtIn })
  const source = decode(await readFile(new URL(path, root)), { path })
  const tree = parse(source)
  const messages = config.linterFor(path).lint(tree, source)
  const report = await reports.pretty()
  let text = ''
  for await (const piece of report([{ source, root: tree, messages }], {
    rules: config.rules,
    color: false,
    cwd,
    width: columns,
  })) {
    text += piece
  }
  return `\`\`\`text\n${text.trim()}\n\`\`\``
}
