/** A text that the rule must leave alone. `name` says why it is a trap. */
export interface ValidCase {
  name: string
  text: string
  options?: unknown
  /** File name of the text; its extension chooses the front end. */
  path?: string
}

export interface ExpectedMessage {
  /** messageId */
  id: string
  expected?: readonly string[]
  /** Values that the message must contain. */
  has?: readonly string[]
}

/**
 * A text with errors. Each finding is marked in the text, `⟦` before and `⟧` after it; `messages` name them in the order of
 * their starts.
 */
export interface InvalidCase extends ValidCase {
  messages: readonly ExpectedMessage[]
  /** The text after all safe fixes. Needed where a finding has a safe fix. */
  fixed?: string
  /** The text after safe fixes and suggestions. Needed where a finding has a suggestion. */
  suggested?: string
}

export interface RuleCases {
  valid: readonly ValidCase[]
  invalid: readonly InvalidCase[]
}

export interface Marked {
  text: string
  ranges: { start: number; end: number }[]
}

const open = '⟦'
const close = '⟧'

/**
 * Takes the `⟦⟧` markers out of a text.
 * @throws {SyntaxError} where they do not pair.
 */
export function readMarkers(marked: string): Marked {
  let text = ''
  const ranges: Marked['ranges'] = []
  const stack: { start: number; end: number }[] = []
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === open) {
      const range = { start: text.length, end: -1 }
      ranges.push(range)
      stack.push(range)
    } else if (part === close) {
      const range = stack.pop()
      if (!range) throw new SyntaxError('⟧ without ⟦')
      range.end = text.length
    } else text += part
  }
  if (stack.length > 0) throw new SyntaxError('⟦ without ⟧')
  return { text, ranges }
}
