/**
 * How the generated lists write numbers. Frequencies: one letter each, `A` for a count of 1, each next letter for e^¼ times
 * more.
 */

/** Sum of the counts that the frequencies are taken from. */
export const total = 60_000_000
const steps = 4
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** The letter that stands for a count. */
export function frequencyLetter(count: number): string {
  return letters[Math.min(letters.length - 1, Math.round(steps * Math.log(count)))] as string
}

/** Natural logarithm of the relative frequency that a letter, given as its code, stands for. */
export function logOfLetter(code: number): number {
  const step = code >= 0x61 ? code - 0x61 + 26 : code - 0x41
  return step / steps - Math.log(total)
}
