import { syllables } from './lexicon/syllables.generated.ts'

let readings: ReadonlyMap<string, readonly string[]> | undefined

/** The readings of a character in pinyin without tones; none for a character out of use. */
export function readingsOf(character: string): readonly string[] {
  readings ??= readTable()
  return readings.get(character) ?? []
}

function readTable(): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const line of syllables().split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ')
    for (const character of characters) {
      const known = table.get(character)
      if (known) known.push(syllable)
      else table.set(character, [syllable])
    }
  }
  return table
}

/** How alike two characters sound, tones aside: `similar` is what many speakers do not tell apart (zh–z, ing–in, eng–en). */
export type Likeness = 'same' | 'similar' | 'different'

export function soundLikeness(a: string, b: string): Likeness {
  const others = readingsOf(b)
  if (readingsOf(a).some((reading) => others.includes(reading))) return 'same'
  const blurred = others.map(blur)
  return readingsOf(a).some((reading) => blurred.includes(blur(reading))) ? 'similar' : 'different'
}

function blur(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/(?<=[ie])ng$/, 'n')
}
