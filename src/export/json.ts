import { jsonPieces } from '../print/escape.ts'
import { issueObjects } from './issue.ts'
import type { Exporter } from './types.ts'

/** One object: the first issue of the file, with any further ones in its `moreIssues`. */
export const exportJson: Exporter = function* (root, source) {
  const [first, ...moreIssues] = issueObjects(root, source)
  yield* jsonPieces({ ...first, ...(moreIssues.length > 0 ? { moreIssues } : {}) })
  yield '\n'
}
