import { isHan } from '../text/characters.ts'
import type { Issue } from '../tree/index.ts'

/** Marks that NFKC makes half-width, as it leaves them. */
const halfWidth = ',;:!?()~'
/** Fewer marks than this are a typist's habit, not a measure of the source. */
const enough = 10

/**
 * Whether a text went through NFKC before it reached us: the marks that NFKC changes stand half-width beside Chinese
 * characters, and nothing is left that NFKC would change. Then the width of marks is no evidence of anything.
 *
 * @param body Lines of running text. The contact lines of the masthead, often added later, are left out by the caller.
 */
export function measureNormalization(body: readonly string[]): Issue['normalization'] {
  let marks = 0
  for (const text of body) {
    if (text.normalize('NFKC') !== text) return null
    for (let at = 0; at < text.length && marks < enough; at++) {
      if (!halfWidth.includes(text[at] as string)) continue
      if (isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(at + 1))) marks++
    }
  }
  return marks >= enough ? 'nfkc' : null
}
