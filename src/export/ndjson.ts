import { json } from '../print/escape.ts'
import { issueObjects } from './issue.ts'
import type { Exporter } from './types.ts'

/** One issue a line. */
export const exportNdjson: Exporter = (root, source) =>
  issueObjects(root, source)
    .map((issue) => `${json(issue)}\n`)
    .join('')
