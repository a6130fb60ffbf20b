import { json } from '../print/escape.ts'
import { issueObjects } from './issue.ts'
import type { Exporter } from './types.ts'

/** One object; an array of objects for a file that does not hold exactly one issue. */
export const exportJson: Exporter = (root, source) => {
  const issues = issueObjects(root, source)
  return `${json(issues.length === 1 ? issues[0] : issues, 2)}\n`
}
