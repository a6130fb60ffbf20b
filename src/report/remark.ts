import type { Message } from '../lint/index.ts'

/** A finding in one line: what is wrong, why here, and the standard it rests on. */
export function remark({ reason, note, basis }: Message): string {
  return [reason, note, basis && `依据：${basis}`].filter(Boolean).join('。')
}
