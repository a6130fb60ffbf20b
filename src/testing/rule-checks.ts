import { deepStrictEqual, fail, ok, strictEqual } from 'node:assert/strict'
import { parse as parseOptions } from 'valibot'
import {
  type ActiveRule,
  type AnyRule,
  applyFixes,
  createLinter,
  type FixMode,
  fixAll,
  type Message,
} from '../lint/index.ts'
import { markdown } from '../parse/front/markdown.ts'
import { createParser, type FrontEnd, parse, rawText } from '../parse/index.ts'
import { createSource, decode, type Source } from '../source/index.ts'
import type { Root } from '../tree/index.ts'
import { type InvalidCase, type RuleCases, readMarkers, type ValidCase } from './cases.ts'
import { checkScope } from './scope.ts'

/** One named check, for any test runner: it throws an AssertionError where the rule is wrong. */
export interface Check {
  name: string
  run(): void
}

/**
 * All checks of a rule over its cases: exact positions, `actual` as it stands in the source, every messageId used, no
 * case twice, the tree left as it was, the same findings with CRLF and with a byte-order mark, findings that depend on no
 * more than the rule's scope, and fixes that leave a text with nothing more to fix.
 */
export function ruleChecks(rule: AnyRule, cases: RuleCases): Check[] {
  return [
    ...cases.valid.map((each) => ({ name: `valid: ${each.name}`, run: () => checkValid(rule, each) })),
    ...cases.invalid.map((each) => ({ name: `invalid: ${each.name}`, run: () => checkInvalid(rule, each) })),
    { name: 'every message is shown by a case', run: () => checkMessageIds(rule, cases) },
    { name: 'no case twice', run: () => checkDuplicates(cases) },
  ]
}

/** Registers {@link ruleChecks} with the `describe` and `it` of a test runner. */
export function testRule(
  rule: AnyRule,
  cases: RuleCases,
  runner: { describe(name: string, body: () => void): unknown; it(name: string, body: () => void): unknown },
): void {
  runner.describe(rule.id, () => {
    for (const check of ruleChecks(rule, cases)) runner.it(check.name, check.run)
  })
}

function checkValid(rule: AnyRule, each: ValidCase): void {
  for (const source of variants(each.text, each.path)) {
    deepStrictEqual(lint(rule, each, source).map(show), [], 'a valid text must have no finding')
  }
  checkScopeOf(rule, each, createSource(each.text, path(each.path)))
}

function checkInvalid(rule: AnyRule, each: InvalidCase): void {
  const { text, ranges } = readMarkers(each.text)
  const source = createSource(text, path(each.path))
  const messages = lint(rule, each, source)
  strictEqual(messages.length, each.messages.length, `findings:\n${messages.map(show).join('\n')}`)
  strictEqual(ranges.length, each.messages.length, 'each message needs one ⟦⟧ in the text')
  messages.forEach((message, index) => {
    const wanted = each.messages[index]
    const range = ranges[index]
    if (!wanted || !range) return
    strictEqual(message.messageId, wanted.id)
    deepStrictEqual(message.range, range, `position of ${show(message)}`)
    const slice = source.text.slice(range.start, range.end)
    strictEqual(solid(message.actual), solid(slice), 'actual must be what stands in the source')
    ok(!/\{\{\w+\}\}/.test(message.reason), `an empty slot in: ${message.reason}`)
    if (wanted.expected) deepStrictEqual(message.expected, wanted.expected)
    for (const part of wanted.has ?? []) ok(message.reason.includes(part), `"${message.reason}" lacks "${part}"`)
  })
  for (const variant of variants(text, each.path)) {
    deepStrictEqual(lint(rule, each, variant).map(show), messages.map(show), 'the same findings with CRLF and BOM')
  }
  checkScopeOf(rule, each, source)
  checkFix(rule, each, text, messages, 'safe', each.fixed)
  checkFix(rule, each, text, messages, 'suggestion', each.suggested)
}

function checkFix(
  rule: AnyRule,
  each: InvalidCase,
  text: string,
  messages: readonly Message[],
  mode: FixMode,
  wanted: string | undefined,
): void {
  if (!messages.some((message) => message.fix?.kind === mode)) {
    strictEqual(wanted, undefined, `no finding has a ${mode} fix, so the case must not expect one`)
    return
  }
  if (wanted === undefined)
    fail(`a finding has a ${mode} fix: the case must say the ${mode === 'safe' ? 'fixed' : 'suggested'} text`)
  const lintText = (changed: string): Message[] => lint(rule, each, createSource(changed, path(each.path)))
  const { text: fixed } = fixAll(text, messages, lintText, mode)
  strictEqual(fixed, wanted)
  const again = lintText(fixed)
  strictEqual(applyFixes(fixed, again, mode).text, fixed, 'a second fix must change nothing')
  const left = again.filter(({ fix }) => fix && (mode === 'suggestion' || fix.kind === 'safe'))
  deepStrictEqual(left.map(show), [], 'the fixed text must have nothing more to fix')
}

function checkMessageIds(rule: AnyRule, cases: RuleCases): void {
  const used = new Set(cases.invalid.flatMap((each) => each.messages.map(({ id }) => id)))
  const unused = Object.keys(rule.meta.messages).filter((id) => !used.has(id))
  deepStrictEqual(unused, [], 'messages that no case shows')
}

function checkDuplicates(cases: RuleCases): void {
  const seen = new Set<string>()
  for (const each of [...cases.valid, ...cases.invalid]) {
    const key = JSON.stringify([readMarkers(each.text).text, each.options ?? null, each.path ?? null])
    ok(!seen.has(key), `the text of "${each.name}" stands twice`)
    seen.add(key)
  }
}

function checkScopeOf(rule: AnyRule, each: ValidCase, source: Source): void {
  checkScope(activeRule(rule, each.options), source, createParser(frontOf(source)), show)
}

function read(source: Source): Root {
  return parse(source, frontOf(source))
}

function frontOf({ syntax }: Source): FrontEnd {
  return syntax === 'markdown' ? markdown : rawText
}

function lint(rule: AnyRule, each: ValidCase, source: Source): Message[] {
  const root = read(source)
  const before = JSON.stringify(root)
  const messages = createLinter([activeRule(rule, each.options)]).lint(root, source)
  strictEqual(JSON.stringify(root), before, 'a rule must not change the tree')
  return messages
}

function activeRule(rule: AnyRule, options: unknown): ActiveRule {
  const parsed = rule.meta.options ? parseOptions(rule.meta.options, options ?? {}) : {}
  return { rule, severity: rule.meta.severity, options: parsed }
}

function path(name: string | undefined): { path: string } {
  return { path: name ?? 'issue.txt' }
}

/** The text as it is, with CRLF, and from bytes with a byte-order mark: lines and columns of findings must not change. */
function variants(text: string, name: string | undefined): Source[] {
  return [
    createSource(text, path(name)),
    createSource(text.replace(/\r?\n/g, '\r\n'), path(name)),
    decode(new TextEncoder().encode(`\ufeff${text}`), path(name)),
  ]
}

function show(message: Message): string {
  const { start, end } = message.place
  return `${start.line}:${start.column}-${end.line}:${end.column} ${message.messageId} ${message.reason}`
}

function solid(text: string): string {
  return text.replace(/\s/g, '')
}
