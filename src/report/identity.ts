import { fingerprint } from '../lint/index.ts'
import { isFirst } from './part.ts'
import type { LintResult } from './types.ts'

/** Names findings so that the names survive moved text: in a file, equal slips in equal surroundings are numbered. */
export class Identities {
  private seen = new Map<string, number>()

  /** The names of the findings of the next result. */
  of(result: LintResult): string[] {
    if (isFirst(result)) this.seen = new Map()
    return result.messages.map((message) => {
      const name = fingerprint(message)
      const times = (this.seen.get(name) ?? 0) + 1
      this.seen.set(name, times)
      return `${name}:${times}`
    })
  }
}
