import { json } from '../print/escape.ts'
import { issueObjects } from './issue.ts'
import type { Exporter } from './types.ts'

/** One issue a line. */
export const exportNdjson: Exporter = function* (root, source) {
  for (const issue of issueObjects(root, source)) yield `${json(issue)}\n`
}
