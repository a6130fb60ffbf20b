import { syllables } from './lexicon/syllables.generated.ts'

/** By character, as they were asked for. */
const knownReadings = new Map<string, readonly string[]>()

/** The readings of a character in pinyin without tones; none for a character out of use. */
export function readingsOf(character: string): readonly string[] {
  let readings = knownReadings.get(character)
  if (readings === undefined) knownReadings.set(character, (readings = findReadings(character)))
  return readings
}

/** Searches the table as it is. */
function findReadings(character: string): readonly string[] {
  const readings: string[] = []
  for (let at = syllables.indexOf(character); at >= 0; at = syllables.indexOf(character, at + 1)) {
    const start = syllables.lastIndexOf('\n', at) + 1
    const syllable = syllables.slice(start, syllables.indexOf(' ', start))
    if (at > start + syllable.length) readings.push(syllable)
  }
  return readings
}

/** How alike two characters sound, tones aside: `similar` is what many speakers do not tell apart (zh–z, ing–in, eng–en). */
export type Likeness = 'same' | 'similar' | 'different'

export function soundLikeness(a: string, b: string): Likeness {
  const readings = readingsOf(a)
  const others = readingsOf(b)
  if (readings.some((reading) => others.includes(reading))) return 'same'
  const blurred = others.map(blur)
  return readings.some((reading) => blurred.includes(blur(reading))) ? 'similar' : 'different'
}

function blur(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/(?<=[ie])ng$/, 'n')
}
