import { json, jsonPieces } from '../print/escape.ts'
import { issueObjects } from './issue.ts'
import type { Exporter } from './types.ts'

/** One object; an array of objects for a file that does not hold exactly one issue. */
export const exportJson: Exporter = function* (root, source) {
  const issues = issueObjects(root, source)
  const [only] = issues
  if (only && issues.length === 1) yield* jsonPieces(only)
  else yield json(issues, 2)
  yield '\n'
}
