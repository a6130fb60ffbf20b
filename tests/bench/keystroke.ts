/**
 * How long the language server takes from a keystroke to its diagnostics, against a full parse and lint of the same text.
 *
 *     tsx tests/bench/keystroke.ts [text]    # by default an issue of 60,000 characters made of the project's fixtures
 */
import { readFileSync } from 'node:fs'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { Client, linter } from '../lsp/client.ts'
import { median } from './measure.ts'
import { generatedIssue } from './text.ts'

const keystrokes = 400
/** A full lint leaves much to clean up, which a server that never makes one should not pay for. */
const keystrokesPerLint = 20
const path = process.argv[2]
const uri = 'file:///issue.txt'
let text = path ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : generatedIssue(60_000)

async function timed(run: () => unknown): Promise<number> {
  const began = performance.now()
  await run()
  return performance.now() - began
}

const client = new Client()
await client.start()
await client.open(uri, text)
const fresh: number[] = []
const typed: number[] = []
for (let index = 0; index < keystrokes; index++) {
  const at = Math.floor((text.length * (index * 0.618)) % text.length)
  const { line, column } = createSource(text).lines.pointAt(at)
  const start = { line: line - 1, character: column - 1 }
  text = `${text.slice(0, at)}的${text.slice(at)}`
  typed.push(await timed(() => client.change(uri, { range: { start, end: start }, text: '的' })))
  if (index % keystrokesPerLint > 0) continue
  fresh.push(
    await timed(() => {
      const source = createSource(text, { path: 'issue.txt' })
      return linter.lint(parse(source), source)
    }),
  )
}
client.stop()
const [keystroke, full] = [median(typed), median(fresh)]
console.log(
  `${text.length} characters: keystroke ${keystroke.toFixed(1)} ms, full parse and lint ${full.toFixed(1)} ms, ` +
    `ratio ${(keystroke / full).toFixed(3)} (medians of ${typed.length} and ${fresh.length})`,
)
