import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { parse as parseYaml } from 'yaml'
import { type RuleCases, readMarkers } from '../../src/testing/index.ts'
import { mutate, mutateBytes, mutateText } from './mutate.ts'
import { Random } from './random.ts'

export interface Input {
  path: string
  text: string
  /** Where given, the input is what they are read as. */
  bytes: Uint8Array | undefined
}

/** What inputs are made of. */
export interface Corpus {
  /** Whole invented issues. */
  issues: readonly string[]
  /** The texts of the rules' cases. */
  cases: readonly string[]
}

/** @param fixtures the folder of the project's fixtures. */
export function readCorpus(fixtures: string): Corpus {
  const read = (patterns: readonly string[]): string[] =>
    globSync([...patterns], { cwd: fixtures, absolute: true })
      .sort()
      .map((path) => readFileSync(path, 'utf8'))
  const cases = read(['rules/*.yml']).flatMap((yaml) => {
    const { valid, invalid } = parseYaml(yaml) as RuleCases
    return [...valid, ...invalid].map(({ text }) => readMarkers(text).text)
  })
  return { issues: read(['demo/*.txt', 'issues/**/*.{txt,md}']), cases }
}

const paths = [
  'issue.txt',
  'issue.txt',
  'issue.txt',
  'issue.md',
  '\u001b[31mred\u0007\n.txt',
  '\u202etxt.md',
  'half\ud83d.txt',
]
const longestFragment = 300

/** The input of a number: of the same corpus, seed and number always the same. One in a hundred is long, one in eight is bytes. */
export function inputOf(corpus: Corpus, seed: number, number: number): Input {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  const text =
    random.below(100) === 0
      ? mutateText(corpus.issues, random)
      : mutate(fragment(corpus, random), random, longestFragment)
  const bytes = random.below(8) === 0 ? mutateBytes(text, random) : undefined
  return { path: random.pick(paths), text, bytes }
}

/** A text, and what is left of it after each of some changes. */
export function versionsOf(text: string, random: Random): string[] {
  const versions = [text]
  for (let change = 0; change < 4; change++) versions.push(mutate(versions[change] as string, random, 20_000))
  return versions
}

/** Some lines of an issue, a case or two of the rules, or lines of several issues. */
function fragment({ issues, cases }: Corpus, random: Random): string {
  switch (random.below(3)) {
    case 0:
      return linesOf(random.pick(issues), 1 + random.below(6), random)
    case 1:
      return Array.from({ length: 1 + random.below(2) }, () => random.pick(cases)).join('\n')
    default:
      return Array.from({ length: 2 + random.below(4) }, () => linesOf(random.pick(issues), 1, random)).join('\n')
  }
}

function linesOf(issue: string, count: number, random: Random): string {
  const lines = issue.split('\n')
  const first = random.below(lines.length)
  return lines.slice(first, first + count).join('\n')
}
