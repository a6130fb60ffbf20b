import { fingerprint, type Message } from '../lint/index.ts'

/** Names for the findings of one source that survive moved text: equal slips in equal surroundings are numbered. */
export function identities(messages: readonly Message[]): string[] {
  const seen = new Map<string, number>()
  return messages.map((message) => {
    const name = fingerprint(message)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return `${name}:${times}`
  })
}
