/** Classes of UTF-16 code units, and the folding of widths. Cheap tests: comparisons of numbers, no tables. */

/** Digits of both widths. */
export const digits = '0123456789０１２３４５６７８９'

/** Each character of the one set before each of the other, for rules that look for the two side by side. */
export function pairs(first: string, second: string): string[] {
  return [...first].flatMap((before) => [...second].map((after) => before + after))
}

/** A Chinese character, 〇 included; of a character beyond the BMP, either half. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd8bf) ||
    (code >= 0xdc00 && code <= 0xdfff)
  )
}

/** 0–9, half-width or full-width. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

/** A–Z and a–z, half-width or full-width. */
export function isLatin(code: number): boolean {
  const low = code >= 0xff21 ? code - 0xfee0 : code
  return (low >= 0x41 && low <= 0x5a) || (low >= 0x61 && low <= 0x7a)
}

/** White space, the ideographic and the no-break space included. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0xa0 || (code >= 0x09 && code <= 0x0d)
}

/** The full-width forms of ASCII, U+FF01–FF5E. */
export function isFullWidth(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e
}

/**
 * Full-width ASCII and the ideographic space as half-width, one code unit for one, so that offsets stay as they are and
 * a pattern is written once for both widths.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]+|\u3000/g, (run) => {
    if (run === '\u3000') return ' '
    let folded = ''
    for (let at = 0; at < run.length; at++) folded += String.fromCharCode(run.charCodeAt(at) - 0xfee0)
    return folded
  })
}
