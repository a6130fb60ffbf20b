/** For tests of rules: `xhb/testing`. Works with any test runner. */
export { type ExpectedMessage, type InvalidCase, type RuleCases, readMarkers, type ValidCase } from './cases.ts'
export { readLexicon } from './lexicon.ts'
export { type Check, ruleChecks, testRule } from './rule-checks.ts'
