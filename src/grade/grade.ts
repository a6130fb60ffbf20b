import type { Message } from '../lint/index.ts'
import type { Source } from '../source/index.ts'
import { type NodeType, nodesAt, type Root } from '../tree/index.ts'
import type { WeightRow, WeightTable } from './weights.ts'

/** What counts below a row of the weight table. */
export interface GradeLine {
  row: WeightRow
  findings: number
  /** Errors after doubling and caps. */
  errors: number
}

/** The error rate of one issue, in errors per 10,000 characters (‱). */
export interface Grade {
  errors: number
  characters: number
  /** `layout`: the characters of the printed page, as the regulation counts; `text`: those of the text, so that the rate is an upper bound. */
  denominator: 'layout' | 'text'
  rate: number
  limit: number
  verdict: 'pass' | 'fail'
  /** The text is too short for the verdict to be more than an indication. */
  smallSample: boolean
  lines: GradeLine[]
  /** Ids of the rules whose findings counted. */
  countedRules: string[]
  /** Findings that did not count because they are not certain, by rule. */
  unconfirmed: Record<string, number>
}

/** Findings that count without a person's word: all but information. */
export function isCertain({ severity }: Message): boolean {
  return severity !== 'info'
}

export interface GradeOptions {
  table: WeightTable
  /** Characters of the printed page; without it the text is counted. */
  layoutCharacters?: number
  /** Whether a finding is certain enough to count. */
  counts(message: Message): boolean
}

const heads: ReadonlySet<NodeType> = new Set(['masthead', 'pageHead', 'standingHead', 'kicker', 'headline', 'deck'])

/** Computes the error rate of an issue from its findings. */
export function grade(root: Root, source: Source, messages: readonly Message[], options: GradeOptions): Grade {
  const { table } = options
  const weighty = messages.filter(({ weight }) => weight.value > 0)
  const counted = weighty.filter(options.counts)
  const lines = table.rows.map((row) => {
    const own = counted.filter(({ weight }) => weight.class === row.class)
    return { row, findings: own.length, errors: errorsOf(row, own, root) }
  })
  const errors = round(lines.reduce((sum, line) => sum + line.errors, 0))
  const characters = options.layoutCharacters ?? countCharacters(source.text)
  const rate = characters === 0 ? 0 : (errors / characters) * 10_000
  return {
    errors,
    characters,
    denominator: options.layoutCharacters === undefined ? 'text' : 'layout',
    rate,
    limit: table.limit,
    verdict: rate <= table.limit ? 'pass' : 'fail',
    smallSample: characters < table.sampleSize,
    lines: lines.filter(({ findings }) => findings > 0),
    countedRules: [...new Set(counted.map(({ ruleId }) => ruleId))].sort(),
    unconfirmed: countByRule(weighty.filter((message) => !counted.includes(message))),
  }
}

/** Characters of a text without blanks, marks included. */
export function countCharacters(text: string): number {
  let count = 0
  for (const part of text.matchAll(/\S+/gu)) count += [...part[0]].length
  return count
}

function errorsOf(row: WeightRow, messages: readonly Message[], root: Root): number {
  const seen = new Map<string, number>()
  let sum = 0
  for (const message of messages) {
    const key = `${message.ruleId}\0${message.actual}\0${message.expected[0] ?? ''}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    if (row.sameErrorCap !== null && times > row.sameErrorCap) continue
    const double = row.doubledInHeads && nodesAt(root, message.range.start).some(({ type }) => heads.has(type))
    sum += message.weight.value * (double ? 2 : 1)
  }
  return round(row.issueCap === null ? sum : Math.min(sum, row.issueCap))
}

function countByRule(messages: readonly Message[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { ruleId } of messages) counts[ruleId] = (counts[ruleId] ?? 0) + 1
  return counts
}

/** Weights are tenths: keeps sums of them exact. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
