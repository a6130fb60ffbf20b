export { type AllowedWord, allowing, withoutAllowed } from './allow.ts'
export { Baseline, type BaselineEntry, type BaselineResult, type BaselineUpdate } from './baseline.ts'
export { applyDirectives } from './directives.ts'
export { fingerprint } from './fingerprint.ts'
export { applyFixes, type FixMode, type FixPass } from './fix.ts'
export { type Fixed, fixAll } from './fix-all.ts'
export { checkTerm, type LexiconDefinition, lexiconRule, packedLexiconRule } from './lexicon.ts'
export { type Lexicon, type LexiconEntry, lexiconSchema } from './lexicon-schema.ts'
export { type LexiconTerm, lexiconTerms, type PackedLexicon } from './lexicon-terms.ts'
export { type ActiveRule, createLinter, type Linter } from './linter.ts'
export type { Finding, Fix, Message } from './message.ts'
export { inOffice, namesOf, officesOf, type Person, type Roster, rosterSchema } from './roster.ts'
export {
  type AnyRule,
  type Basis,
  type Category,
  type CollectContext,
  defineRule,
  defineSurveyRule,
  defineTermRule,
  type Handlers,
  type Place,
  type PresetOf,
  type Report,
  type Rule,
  type RuleContext,
  type RuleMeta,
  type Scope,
  type Severity,
  type SurveyRule,
  type TermHit,
  type TermRule,
  type Terms,
  type Weight,
} from './rule.ts'
