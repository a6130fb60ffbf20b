import { hasSurname } from '../../text/names.ts'
import type { Line } from '../line.ts'

/** A role and the names after it, each parted by a blank or a mark: nothing is glued. */
const parted =
  /(?:记\s?者|通讯\s?员|评论员|实习生|[（(。])[\s　]{0,2}([\u3400-\u9fff]{2,3}(?:[\s　、][\u3400-\u9fff]{2,3}){0,8})(?=[\s　]?(?:[）)]|报道|摄|文\/图|供图|$))/gu

/**
 * Names that bylines of the issue give one by one, so that the same names glued elsewhere are split at the right place.
 */
export function knownNames(lines: readonly Line[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const { text } of lines) {
    const head = text.length > 240 ? `${text.slice(0, 120)}\n${text.slice(-120)}` : text
    if (!/[记通评实）)]/.test(head)) continue
    for (const [, names] of head.matchAll(parted)) {
      for (const name of (names as string).split(/[\s　、]/)) if (hasSurname(name)) known.add(name)
    }
  }
  return known
}
