import type { GenericSchema, InferOutput } from 'valibot'
import type { Source } from '../source/index.ts'
import type { Edit, TextView } from '../text/index.ts'
import type { Issue, NewsNode, NodeOf, NodeType, ParentNode, Root, TextBlock } from '../tree/index.ts'
import type { Needs } from './needs.ts'

/** What kind of error a rule finds; reports and the error rate group by it. */
export type Category = 'text' | 'fact' | 'logic' | 'number' | 'punctuation' | 'structure' | 'term' | 'name' | 'form'

export type Severity = 'error' | 'warning' | 'info'

/**
 * The smallest preset that holds the rule. `recommended` ⊂ `strict` ⊂ `all`; `review` (what only a person can decide)
 * and `nursery` (not yet proven on real text) are in `all` only.
 */
export type PresetOf = 'recommended' | 'strict' | 'review' | 'nursery'

/** Row of the error-rate table of 《报纸编校差错率计算方法》 that a finding counts under. */
export interface Weight {
  class: 'fact' | 'text' | 'number' | 'latin' | 'unit' | 'punctuation' | 'format' | 'form' | 'none'
  /** Errors that one finding counts for; 0 for what never counts. */
  value: number
}

/** The standard and clause a rule rests on. An unverified one is shown as 依据（待核）. */
export interface Basis {
  text: string
  verified: boolean
}

export interface RuleMeta {
  title: { zh: string; en: string }
  category: Category
  severity: Severity
  preset: PresetOf
  /** `safe` fixes are applied by `--fix`; `suggestion` only on demand. */
  fixable: 'safe' | 'suggestion' | false
  weight: Weight
  basis: Basis
  /** Message texts by id, in Chinese; `{{name}}` is filled from `data`. */
  messages: Readonly<Record<string, string>>
  /** valibot schema of the options. Each field has a default, so that `{}` is valid. */
  options?: GenericSchema
  /** Rules whose finding on the same place says more: this rule's overlapping finding is dropped. */
  yieldsTo?: readonly string[]
  /** NFKC destroys the evidence of this rule: it stays silent on normalised sources. */
  needsWidth?: boolean
}

/** The place of a finding: a range of a view, or a whole node. */
export type Place = readonly [view: TextView, start: number, end: number] | NewsNode

export interface Report {
  messageId: string
  at: Place
  /** Values for the `{{name}}` slots of the message. */
  data?: Readonly<Record<string, string | number>>
  /** What should stand there, best first. A single one is also the fix where the rule is fixable. */
  expected?: readonly string[]
  /** Overrides the fix that follows from `expected`; `false` for none. */
  fix?: readonly Edit[] | false
  /** Makes this one fix a suggestion although the rule's fixes are safe. */
  suggestion?: boolean
  /** A second place that explains the finding: the other mention, the opening mark. */
  cause?: Place
  /** More for the reader: why this is wrong here. */
  note?: string
  /** Overrides the severity of the rule for this finding, where the rule's data says so. */
  severity?: Severity
}

export interface RuleContext<Options = unknown> {
  readonly options: Options
  readonly root: Root
  readonly issue: Issue
  readonly source: Source
  /** The running text of a node, cached. */
  view(node: NewsNode): TextView
  /** Everything printed in a node, cached. */
  full(node: NewsNode): TextView
  report(report: Report): void
}

type Handler<N> = (node: N, parents: readonly ParentNode[]) => void

/** Handlers by node type; `block` is called for every text block, `type:exit` after the children. */
export type Handlers = {
  [T in NodeType]?: Handler<NodeOf<T>>
} & {
  [T in NodeType as `${T}:exit`]?: Handler<NodeOf<T>>
} & {
  block?: Handler<TextBlock>
}

/** Strings to look for in the pass that all word lists share. There are thousands and few are ever hit. */
export interface Terms<Data = unknown> {
  /** Each of two code units or more. */
  texts: readonly string[]
  /** What the rule wants to know at a hit of the text with this index. */
  dataAt(index: number): Data
}

/** A hit of a term in a block. */
export interface TermHit<Data = unknown> {
  view: TextView
  start: number
  end: number
  data: Data
  node: TextBlock
  parents: readonly ParentNode[]
}

/**
 * What a finding on a node depends on, apart from the fields of its ancestors and the syntax of the source: the `block` alone
 * (a text block, or what else is no container: a masthead, a byline of its own), the `article` alone (or what stands beside
 * articles), or all of the `issue`. A language server runs a rule of a small scope only where its text changed.
 *
 * A rule sees no nodes above those of its scope, and keeps nothing from one to the next.
 */
export type Scope = 'block' | 'article' | 'issue'

/** Parts of an issue that a rule sees by themselves. */
export type UnitScope = Exclude<Scope, 'issue'>

export interface Rule<Options = unknown> {
  readonly id: string
  readonly meta: RuleMeta
  /** Where it is not given, `issue`, which is always right. */
  readonly scope?: Scope
  /** The text blocks that lack this are not shown to the rule. Without it, it sees all. */
  readonly needs?: Needs
  /** Called once per issue; the handlers then see its nodes in source order. */
  create(context: RuleContext<Options>): Handlers
}

/** A rule that looks for strings. All such rules share one pass over each block. */
export interface TermRule<Options = unknown, Data = unknown> extends Omit<Rule<Options>, 'create' | 'needs'> {
  terms(options: Options): Terms<Data>
  /** Called for each hit, overlapping hits included, in order of their starts. */
  check(hit: TermHit<Data>, context: RuleContext<Options>): void
}

/**
 * A rule that weighs what a whole issue holds: which form is the usual one, what stands twice. It collects items in parts of
 * the issue, each by itself, and concludes from the items of all. A language server collects only where its text changed.
 *
 * An item may hold nodes, views and other data of its part, but no offsets into the source: the part may move.
 */
export interface SurveyRule<Options = unknown, Item = unknown> extends Omit<Rule<Options>, 'scope' | 'create'> {
  /** The parts. What is kept from one depends on nothing else, as {@link Rule.scope} says of findings. */
  readonly scope: UnitScope
  /** As {@link Rule.create}, with `keep` in place of a report. */
  collect(context: CollectContext<Options>, keep: (item: Item) => void): Handlers
  /** Called once per issue with all items, in the order in which they were kept. */
  conclude(items: readonly Item[], context: RuleContext<Options>): void
}

export type CollectContext<Options = unknown> = Omit<RuleContext<Options>, 'report'>

export type AnyRule = Rule<never> | TermRule<never, unknown> | SurveyRule<never, unknown>

/** Declares a rule. Types only: it returns what it is given. */
export function defineRule<const Meta extends RuleMeta>(rule: {
  id: string
  meta: Meta
  scope?: Scope
  needs?: Needs
  create(context: RuleContext<OptionsOf<Meta>>): Handlers
}): Rule<OptionsOf<Meta>> {
  return rule
}

/** Declares a rule that looks for strings. Types only: it returns what it is given. */
export function defineTermRule<const Meta extends RuleMeta, Data>(rule: {
  id: string
  meta: Meta
  scope?: Scope
  terms(options: OptionsOf<Meta>): Terms<Data>
  check(hit: TermHit<Data>, context: RuleContext<OptionsOf<Meta>>): void
}): TermRule<OptionsOf<Meta>, Data> {
  return rule
}

/** Declares a rule that weighs what a whole issue holds. Types only: it returns what it is given. */
export function defineSurveyRule<const Meta extends RuleMeta, Item>(rule: {
  id: string
  meta: Meta
  scope: UnitScope
  needs?: Needs
  collect(context: CollectContext<OptionsOf<Meta>>, keep: (item: Item) => void): Handlers
  conclude(items: readonly Item[], context: RuleContext<OptionsOf<Meta>>): void
}): SurveyRule<OptionsOf<Meta>, Item> {
  return rule
}

type OptionsOf<Meta extends RuleMeta> = Meta extends { options: infer S extends GenericSchema }
  ? InferOutput<S>
  : Record<string, never>
