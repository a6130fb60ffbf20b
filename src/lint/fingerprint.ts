import type { Message } from './message.ts'

/**
 * A name for a finding that survives moved text: 16 hexadecimal digits over the rule, what is wrong, and the characters
 * around it in the same block, without blanks, so that other paragraphs, another line width or other line ends do not change
 * it. Two equal slips in equal surroundings share a fingerprint.
 */
export function fingerprint(message: Message): string {
  const parts = [message.actual, ...message.surroundings].map(solid)
  return hash([message.ruleId, message.messageId, ...parts].join('\n'))
}

function solid(text: string): string {
  return text.replace(/\s+/g, '')
}

/** FNV-1a over UTF-16 code units, twice with different seeds: short, stable, and not for security. */
function hash(text: string): string {
  return fnv(text, 0x811c9dc5) + fnv(text, 0x01000193)
}

function fnv(text: string, seed: number): string {
  let value = seed
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
