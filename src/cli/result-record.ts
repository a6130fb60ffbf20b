import type { Finding, Message } from '../lint/index.ts'
import { findingOf, messageOf } from '../lint/message.ts'
import { frontEndFor, parse } from '../parse/index.ts'
import { type Section, sectionOf } from '../report/index.ts'
import { createSource, type Source } from '../source/index.ts'
import type { Root } from '../tree/index.ts'
import type { FixedSource } from './fix.ts'

/** The result of one text as plain data, without the text and its tree. */
interface ResultRecord {
  findings: Finding[]
  sections: Section[]
  /** Of each finding, the index of its section. */
  sectionOf: number[]
  /** The text after the fixes, and the rules that they were of. */
  fixed?: { text: string; rules: string[] }
}

/** Writes a result down, to be kept or sent. */
export function writeRecord(result: FixedSource): string {
  const { messages, applied, source } = result
  const indexes = new Map<string, number>()
  const sections: Section[] = []
  const record: ResultRecord = {
    findings: messages.map(findingOf),
    sections,
    sectionOf: messages.map((message) => {
      const section = sectionOf(result, message)
      const key = JSON.stringify(section)
      if (!indexes.has(key)) indexes.set(key, sections.push(section) - 1)
      return indexes.get(key) as number
    }),
    ...(applied.length > 0 && { fixed: { text: source.text, rules: applied.map(({ ruleId }) => ruleId) } }),
  }
  return JSON.stringify(record)
}

/**
 * The result that was written down.
 * @param original the text as it was linted, before any fix.
 */
export async function readRecord(text: string, original: Source): Promise<FixedSource> {
  const { findings, sections, sectionOf, fixed } = JSON.parse(text) as ResultRecord
  const source = fixed ? createSource(fixed.text, original) : original
  const front = await frontEndFor(source.syntax)
  const messages = findings.map((finding) => messageOf(finding, source))
  let root: Root | undefined
  return {
    source,
    messages,
    sections: new Map<Message, Section>(
      messages.map((message, at) => [message, sections[sectionOf[at] as number] as Section]),
    ),
    applied: (fixed?.rules ?? []).map((ruleId) => ({ ruleId })),
    /** Few formats ask for it. */
    get root() {
      root ??= parse(source, front)
      return root
    },
  }
}
