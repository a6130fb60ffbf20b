import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'

/** At least `bytes` bytes (UTF-8) of issues as long as those of a daily paper. */
export function generatedText(bytes: number): string {
  const issues = Array.from({ length: 10 }, (_, at) => generatedIssue(20_000, 2229 + at))
  const once = `${issues.join('\n\n')}\n\n`
  return once.repeat(Math.ceil(bytes / Buffer.byteLength(once)))
}

/**
 * One issue of at least `characters` characters in which no sentence stands twice: clauses of the fixtures, mixed. The
 * fixtures themselves show many forms in few words, and slips on purpose; a newspaper is mostly sound prose.
 */
export function generatedIssue(characters: number, seed = 2229): string {
  const lines = fixtureLines()
  const heads = lines.filter((line) => /^[\u4e00-\u9fff]{10,20}$/.test(line))
  const clauses = lines
    .filter((line) => line.length > 60)
    .flatMap((line) => line.trim().split(/[。，；]/))
    .filter((clause) => /^[\u4e00-\u9fff\d]{6,24}$/.test(clause))
  const next = random(seed)
  const some = <T>(least: number, most: number, make: () => T): T[] =>
    Array.from({ length: least + next(most - least + 1) }, make)
  const of = (list: readonly string[]): string => list[next(list.length)] as string
  const sentence = (): string => `${some(2, 5, () => of(clauses)).join('，')}。`
  const paragraph = (): string => `　　${some(2, 4, sentence).join('')}`
  let text = `朔岭日报\n2025年3月18日 星期二 第${seed}期\n`
  for (let article = 0; text.length < characters; article++) {
    if (article % 8 === 0) text += `\n第${String(article / 8 + 1).padStart(2, '0')}版：要闻\n`
    text += `\n${of(heads)}\n\n　　本报讯（记者 周简）${paragraph().trim()}\n${some(3, 7, paragraph).join('\n')}\n`
  }
  return text
}

function fixtureLines(): string[] {
  const fixtures = fileURLToPath(new URL('../../fixtures/issues/', import.meta.url))
  return globSync(['**/*.txt', '!traditional/**'], { cwd: fixtures, absolute: true })
    .sort()
    .flatMap((path) => readFileSync(path, 'utf8').split(/\r?\n/))
}

/** Numbers below a bound, the same in every run: a linear congruential generator with the constants of C’s rand. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return Math.floor((state / 0x8000_0000) * below)
  }
}
