import { relative, resolve } from 'node:path'
import type { AllowedWord, Lexicon, Roster } from '../lint/index.ts'
import { decode, readBytes, SourceError } from '../source/index.ts'
import { parseAllow } from './allow.ts'
import { parseTerms } from './lexicon.ts'
import type { LoadedConfig } from './load.ts'
import { parseRoster } from './roster.ts'

/** What a newspaper says of its own words and people. */
export interface HouseStyle {
  /** `terms.yml` */
  terms?: Lexicon
  /** `roster.csv` or `roster.yml` */
  roster?: Roster
  /** `allow.yml`; for `withoutAllowed`. */
  allow?: readonly AllowedWord[]
}

/**
 * Reads the files that a configuration names.
 * @param rules all rules that there are, by id.
 * @throws {DataError} naming the place in the configuration for a file that cannot be read, else file, line and field.
 */
export async function loadHouse(
  { config, folder, error }: LoadedConfig,
  cwd: string,
  rules: ReadonlyMap<string, unknown>,
): Promise<HouseStyle> {
  const { terms, roster, allow } = config
  async function read<T>(file: string, keys: readonly unknown[], parse: (text: string, path: string) => T): Promise<T> {
    const path = relative(cwd, resolve(folder, file)).replaceAll('\\', '/')
    let text: string
    try {
      // Spreadsheets save tables in GB18030 too.
      text = decode(readBytes(path, cwd), { path }).text
    } catch (problem) {
      if (problem instanceof SourceError) throw await error([{ keys, message: `“${file}”${problem.message}` }])
      throw problem
    }
    return parse(text, path)
  }
  const allowed = (text: string, path: string): AllowedWord[] => parseAllow(text, path, rules)
  const [lists, people, words] = await Promise.all([
    Promise.all((terms ?? []).map((file, index) => read(file, ['terms', index], parseTerms))),
    roster === undefined ? undefined : read(roster, ['roster'], parseRoster),
    Promise.all((allow ?? []).map((file, index) => read(file, ['allow', index], allowed))),
  ])
  return {
    ...(terms && { terms: joined(lists) }),
    ...(people && { roster: people }),
    ...(allow && { allow: words.flat() }),
  }
}

/** Several word lists as one, each entry with the defaults of its own list. */
function joined(lists: readonly Lexicon[]): Lexicon {
  if (lists.length === 1) return lists[0] as Lexicon
  return {
    terms: lists.flatMap(({ pairs = {}, terms = [], ...defaults }) =>
      [...Object.entries(pairs).map(([wrong, right]) => ({ wrong, right })), ...terms].map((entry) => ({
        ...defaults,
        ...entry,
      })),
    ),
  }
}

/** The options, by rule, that a house style amounts to. */
export function houseOptions({ terms, roster }: HouseStyle): Record<string, unknown> {
  const rosterRules = ['roster-name-unknown', 'roster-title-mismatch', 'roster-order', 'pronoun-gender']
  return {
    ...(terms && { 'house-term': terms }),
    ...(roster && Object.fromEntries(rosterRules.map((id) => [id, roster]))),
  }
}
