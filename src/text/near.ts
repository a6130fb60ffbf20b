/**
 * All matches of a costly pattern, looked for only near a cheap sign that every match holds or ends with.
 *
 * @param sign global; one class of characters at best, since it is what every text is searched for.
 * @param lead how far before its sign a match may begin, in code units.
 * @param pattern global.
 */
export function* matchesNear(sign: RegExp, lead: number, pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let from = 0; ; ) {
    sign.lastIndex = from
    const near = sign.exec(text)
    if (!near) return
    pattern.lastIndex = Math.max(from, near.index - lead)
    const match = pattern.exec(text)
    if (!match) return
    from = match.index + match[0].length
    yield match
  }
}
