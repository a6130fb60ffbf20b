import { relative } from 'node:path'

/** Whether an absolute path is meant by patterns. */
export type PathMatcher = (path: string) => boolean

/**
 * Matches paths against patterns written as in .gitignore, relative to a folder. Paths outside that folder never match.
 * Without patterns nothing is loaded.
 */
export async function createPathMatcher(patterns: readonly string[], folder: string): Promise<PathMatcher> {
  if (patterns.length === 0) return () => false
  const { default: ignore } = await import('ignore')
  const matcher = ignore().add(patterns)
  return (path) => {
    const inside = relative(folder, path).replaceAll('\\', '/')
    return ignore.isPathValid(inside) && matcher.ignores(inside)
  }
}
