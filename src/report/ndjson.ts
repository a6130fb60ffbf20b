import { fileObjects } from './json.ts'
import type { Reporter } from './types.ts'

/** The objects of the `json` report, one a line: each can be read as soon as it is written. */
export const reportNdjson: Reporter = async function* (results) {
  for await (const { text, isLast } of fileObjects(results)) yield isLast ? `${text}\n` : text
}
