import { hasSurname } from '../../text/names.ts'
import type { Line } from '../line.ts'
import type { IssueMemo } from '../memo.ts'

/** A role and the names after it, each parted by a blank or a mark: nothing is glued. */
const parted =
  /(?:记\s?者|通讯\s?员|评论员|实习生|[（(。])[\s　]{0,2}([\u3400-\u9fff]{2,3}(?:[\s　、][\u3400-\u9fff]{2,3}){0,8})(?=[\s　]?(?:[）)]|报道|摄|文\/图|供图|$))/g

/**
 * Names that bylines of the issue give one by one, so that the same names glued elsewhere are split at the right place.
 */
export function knownNames(lines: readonly Line[], memo?: IssueMemo): ReadonlySet<string> {
  const known = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const last = memo?.known[index]
    const names = last?.names ?? namesIn(line)
    if (last) last.names = names
    for (const name of names) known.add(name)
  }
  return known
}

function namesIn({ text }: Line): string[] {
  const head = text.length > 240 ? `${text.slice(0, 120)}\n${text.slice(-120)}` : text
  if (!/[记通评实）)]/.test(head)) return []
  return [...head.matchAll(parted)].flatMap(([, names]) => (names as string).split(/[\s　、]/).filter(hasSurname))
}
