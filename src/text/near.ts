/**
 * All matches of a pattern in order, looked for only near a sign: the characters that every match holds. Most of a text is
 * nowhere near one, and to search single characters costs a tenth of trying a long pattern everywhere.
 *
 * @param pattern global.
 * @param sign global; begins with a class of characters, so that the search is for these alone.
 * @param reach how far before its sign a match may begin.
 */
export function* matchesNear(text: string, pattern: RegExp, sign: RegExp, reach: number): Generator<RegExpExecArray> {
  for (let from = 0; ; ) {
    sign.lastIndex = from
    const near = sign.exec(text)
    if (!near) return
    pattern.lastIndex = Math.max(from, near.index - reach)
    const match = pattern.exec(text)
    if (!match) return
    from = match.index + match[0].length
    yield match
  }
}
