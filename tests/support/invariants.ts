import { isDeepStrictEqual } from 'node:util'
import { rules } from '../../rules/index.ts'
import exporters from '../../src/export/index.ts'
import { LintMemo } from '../../src/lint/incremental.ts'
import { type ActiveRule, applyFixes, createLinter, fixAll, type Message } from '../../src/lint/index.ts'
import { createParser, frontEndFor, parse } from '../../src/parse/index.ts'
import reports, { type LintResult } from '../../src/report/index.ts'
import { createSource, type Source } from '../../src/source/index.ts'
import { isLeaf, type Root, walk } from '../../src/tree/index.ts'
import { defaultOptions } from '../bench/options.ts'

/** What a text was found to break, in the words of the promise that it broke. */
export class Broken extends Error {
  override readonly name = 'Broken'
}

function ensure(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Broken(promise)
}

const people = [
  { order: 1, name: '周简', gender: '男', org: '云岭区委', title: '区委书记' },
  { order: 2, name: '林清', gender: '女', org: '云岭区', title: '区委副书记、区长', aliases: ['林青'] },
]
const house: Readonly<Record<string, unknown>> = {
  'house-term': { pairs: { 春耕忙: '春耕', 居民: '市民' } },
  'roster-name-unknown': { people },
  'roster-title-mismatch': { people },
  'roster-order': { people },
  'pronoun-gender': { people },
}

/** Every rule there is, those that need a house style with a small one. */
export const everyRule: readonly ActiveRule[] = rules.map((rule) => ({
  rule,
  severity: rule.meta.severity,
  options: house[rule.id] ?? defaultOptions(rule),
}))

const linter = createLinter(everyRule)
const metas = new Map(rules.map(({ id, meta }) => [id, meta]))

/** What a terminal obeys; line ends are the writer's own. */
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** Reads and checks a text as the command does, without its files. */
export async function lintText(text: string, path: string): Promise<LintResult> {
  const source = createSource(text, { path })
  const root = parse(source, await frontEndFor(source.syntax))
  return { source, root, messages: linter.lint(root, source) }
}

/**
 * Holds a text against everything that is promised of every text.
 * @throws {Broken} naming the promise; and whatever the code under test throws.
 */
export async function checkText(text: string, path = 'issue.txt'): Promise<LintResult> {
  const result = await lintText(text, path)
  checkPlaces(result)
  await checkFixes(result)
  return result
}

/**
 * Holds a result against what is promised of the places in every text: none is wrong, and no character is lost.
 * @throws {Broken} naming the promise.
 */
export function checkPlaces({ root, source, messages }: LintResult): void {
  checkTree(root, source)
  for (const message of messages) checkMessage(message, source.text)
}

/**
 * What is found in one version of a text after the other, as an editor asks for it, is what is found in each alone.
 * @throws {Broken} naming what differs; and whatever the code under test throws.
 */
export async function checkVersions(texts: readonly string[], path: string): Promise<void> {
  const front = await frontEndFor(createSource('', { path }).syntax)
  const parseNext = createParser(front)
  const memo = new LintMemo()
  for (const text of texts) {
    const source = createSource(text, { path })
    const fresh = parse(source, front)
    const next = parseNext(source)
    ensure(isDeepStrictEqual(next, fresh), 'a next version has the tree of its text alone')
    ensure(
      isDeepStrictEqual(linter.lint(next, source, memo), linter.lint(fresh, source)),
      'a next version has the findings of its text alone',
    )
  }
}

/** What can be printed of a text: lint and parse formats. Markdown is a text again, and its controls are the author's. */
export const formats: readonly string[] = [...Object.keys(reports), ...Object.keys(exporters)]

/**
 * Writes a result in a format and holds it against what a terminal must not get.
 * @throws {Broken} naming the promise; and whatever the code under test throws.
 */
export async function checkOutput(result: LintResult, format: string): Promise<void> {
  const output = await written(result, format)
  if (format === 'markdown') return
  ensure(!control.test(output), `${format} prints nothing that a terminal obeys`)
  if (/^json/.test(format)) JSON.parse(output)
}

async function written(result: LintResult, format: string): Promise<string> {
  if (Object.hasOwn(exporters, format)) {
    const pieces = (await exporters[format as keyof typeof exporters]())(result.root, result.source)
    return [...pieces].join('')
  }
  let output = ''
  const report = await reports[format as keyof typeof reports]()
  const context = { rules: metas, color: false, cwd: '/', width: 80 }
  for await (const piece of report([result], context)) output += piece
  return output
}

/** Each leaf is its slice of the source, leaves are in order, and between them is nothing but blanks. */
function checkTree(root: Root, { text, lines }: Source): void {
  let end = 0
  walk(root, (node, parents) => {
    const { start: first, end: last } = node.position
    const [from, to] = [first.offset as number, last.offset as number]
    const parent = parents.at(-1)?.position
    for (const point of [first, last]) {
      const { line, column } = lines.pointAt(point.offset as number)
      ensure(point.line === line && point.column === column, `${node.type} has the position of its offset`)
    }
    ensure(from <= to, `${node.type} ends where it starts or later`)
    ensure(!parent || (from >= Number(parent.start.offset) && to <= Number(parent.end.offset)), 'children are inside')
    if (!isLeaf(node)) return
    ensure(node.value === text.slice(from, to), `${node.type} is its slice of the source`)
    ensure(from >= end && text.slice(end, from).trim() === '', 'no character is lost or in two leaves')
    end = to
  })
  ensure(text.slice(end).trim() === '', 'no character is lost at the end')
}

function checkMessage({ ruleId, range, place, related, fix }: Message, text: string): void {
  const isInside = ({ start, end }: { start: number; end: number }): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length
  ensure(isInside(range), `${ruleId} reports a range of the text`)
  ensure(
    place.start.offset === range.start && place.end.offset === range.end,
    `${ruleId} reports the place of its range`,
  )
  ensure(!related || isInside(related), `${ruleId} points to a place of the text`)
  const edits = [...(fix?.edits ?? [])].sort((a, b) => a.start - b.start)
  edits.forEach((edit, index) => {
    ensure(isInside(edit), `${ruleId} edits the text`)
    ensure(index === 0 || edit.start >= (edits[index - 1]?.end ?? 0), `${ruleId} has edits that do not overlap`)
  })
}

/**
 * After its fixes a text has nothing more to fix, and all of it is still sound.
 * @throws {Broken} naming the rules that go on fixing; and whatever the code under test throws.
 */
export async function checkFixes({ source, messages }: LintResult): Promise<void> {
  const front = await frontEndFor(source.syntax)
  const lint = (text: string): Message[] => {
    const changed = createSource(text, source)
    const root = parse(changed, front)
    checkTree(root, changed)
    return linter.lint(root, changed)
  }
  for (const mode of ['safe', 'suggestion'] as const) {
    const fixed = fixAll(source.text, messages, lint, mode)
    const { applied } = applyFixes(fixed.text, fixed.messages, mode)
    ensure(
      applied.length === 0,
      `${mode} fixes settle: ${[...new Set(applied.map(({ ruleId }) => ruleId))].join(', ')}`,
    )
  }
}
