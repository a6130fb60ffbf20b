/** Measures how many columns a terminal gives to a text. */
export type Measure = (text: string) => number

/**
 * A measure that fits the text. Loading string-width costs more time than a whole lint run, and nearly all newspaper text
 * is made of characters whose width is plain, so that it is loaded only for a text that has others.
 */
export async function measureFor(text: string): Promise<Measure> {
  if (isPlain(text)) return plainWidth
  const { default: stringWidth } = await import('string-width')
  return (part) => stringWidth(part)
}

/** One column: ASCII, Latin, general punctuation. Two: ideographs, kana, marks of full width. */
const plain =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3030-\u303e\u3041-\u3096\u309b-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]*$/

export function isPlain(text: string): boolean {
  return plain.test(text)
}

/** The width of a text for which {@link isPlain} holds. */
export function plainWidth(text: string): number {
  let width = text.length
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x3000) width++
  return width
}
