import type { AllowedWord, Lexicon, Roster } from '../lint/index.ts'

/** What a newspaper says of its own words and people. */
export interface HouseStyle {
  /** `terms.yml` */
  terms?: Lexicon
  /** `roster.csv` or `roster.yml` */
  roster?: Roster
  /** `allow.yml`; for `withoutAllowed`. */
  allow?: readonly AllowedWord[]
}

/** The options, by rule, that a house style amounts to. */
export function houseOptions({ terms, roster }: HouseStyle): Record<string, unknown> {
  const rosterRules = ['roster-name-unknown', 'roster-title-mismatch', 'roster-order', 'pronoun-gender']
  return {
    ...(terms && { 'house-term': terms }),
    ...(roster && Object.fromEntries(rosterRules.map((id) => [id, roster]))),
  }
}
