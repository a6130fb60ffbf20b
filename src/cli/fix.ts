import { type FixMode, fixAll, type Linter, type Message } from '../lint/index.ts'
import { type FrontEnd, parse } from '../parse/index.ts'
import type { LintResult } from '../report/index.ts'
import { createSource, encode, replaceFile, type Source } from '../source/index.ts'
import type { Input } from './input.ts'
import { asShown, print } from './io.ts'

/** A source after its fixes, with what is still found in it. */
export interface FixedSource extends LintResult {
  /** The findings that were fixed. */
  applied: readonly Pick<Message, 'ruleId'>[]
}

/** Fixes a source until nothing more can be fixed. */
export function fixSource(
  { source, root, messages }: LintResult,
  linter: Linter,
  front: FrontEnd,
  mode: FixMode,
): FixedSource {
  let last = { source, root }
  const relint = (text: string): Message[] => {
    const changed = createSource(text, source)
    last = { source: changed, root: parse(changed, front) }
    return linter.lint(last.root, changed)
  }
  const { applied, messages: left } = fixAll(source.text, messages, relint, mode)
  return { ...last, messages: left, applied }
}

/** How many places were fixed, in all and by rule. */
export function fixSummary(applied: FixedSource['applied']): string {
  const counts = new Map<string, number>()
  for (const { ruleId } of applied) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  const list = [...counts].sort((a, b) => b[1] - a[1]).map(([id, count]) => `${id} ${count}`)
  return `改正 ${applied.length} 处（${list.join('、')}）`
}

/**
 * Writes a fixed source over its file.
 * @throws {SourceError} where bytes outside the fixes would change, or the file cannot be written or was changed meanwhile.
 */
export async function writeFixed({ source, bytes }: Input, fixed: Source): Promise<void> {
  await replaceFile(source.path, process.cwd(), await encode(source, bytes, fixed.text), bytes)
}

/** Prints what the fixes change, as a unified diff that `git apply` reads. */
export async function printDiff(before: Source, after: Source): Promise<void> {
  if (before.text === after.text) return
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const { path } = before
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before.text, after.text, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  })
  await print(asShown(patch))
}
