import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Message } from '../lint/index.ts'
import { isTextBlock, nodesAt, type Root } from '../tree/index.ts'
import { UsageError } from './exit.ts'

/** Lines that a change touches, counting from 1, both ends included. */
interface LineRange {
  first: number
  last: number
}

const everything: readonly LineRange[] = [{ first: 1, last: Number.POSITIVE_INFINITY }]

/**
 * What has changed since a revision of git: in tracked files the changed lines, of new files everything.
 * @throws {UsageError} outside a repository, or for a revision that git does not know.
 */
export async function changesSince(revision: string): Promise<Changes> {
  const top = (await git(['rev-parse', '--show-toplevel'], '--since：这里不是 git 仓库')).trim()
  // A revision cannot be taken for an option of git.
  const name = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  const commit = (await git(name, `--since：git 里没有版本“${revision}”`)).trim()
  const changed = await git(['diff', '--name-only', '--no-renames', '--diff-filter=d', '-z', commit])
  const added = await git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', top])
  const lines = new Map<string, readonly LineRange[]>()
  for (const name of names(added)) lines.set(resolve(top, name), everything)
  for (const name of names(changed)) {
    const diff = await git(['-C', top, 'diff', '--unified=0', '--no-ext-diff', '--no-color', commit, '--', name])
    lines.set(resolve(top, name), hunks(diff))
  }
  return new Changes(lines)
}

/** Files, and the lines in them that changed. */
export class Changes {
  private readonly lines: ReadonlyMap<string, readonly LineRange[]>

  constructor(lines: ReadonlyMap<string, readonly LineRange[]>) {
    this.lines = lines
  }

  has(path: string): boolean {
    return this.lines.has(resolve(path))
  }

  /** The findings in paragraphs that the change touches. */
  filter(path: string, root: Root, messages: readonly Message[]): readonly Message[] {
    const ranges = this.lines.get(resolve(path)) ?? []
    return messages.filter((message) => {
      const { start, end } = paragraphOf(root, message)
      return ranges.some(({ first, last }) => first <= end && last >= start)
    })
  }
}

/** The lines of the block that holds a finding; of the finding itself where no block does. */
function paragraphOf(root: Root, message: Message): { start: number; end: number } {
  const block = nodesAt(root, message.range.start).find(isTextBlock)
  const { start, end } = block?.position ?? message.place
  return { start: start.line, end: Math.max(end.line, message.place.end.line) }
}

/** Ranges of the new file in a diff without context. Where lines only went away, the line before the gap counts. */
function hunks(diff: string): LineRange[] {
  return [...diff.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count]) => {
    const first = Number(start)
    return { first, last: first + Math.max(0, Number(count ?? 1) - 1) }
  })
}

function names(list: string): string[] {
  return list.split('\0').filter((name) => name !== '')
}

const run = promisify(execFile)

/** @param complaint what is wrong where git refuses; what git says otherwise. */
async function git(args: readonly string[], complaint?: string): Promise<string> {
  try {
    const { stdout } = await run('git', args, { maxBuffer: 2 ** 30 })
    return stdout
  } catch (error) {
    const { stderr = '', code } = error as { stderr?: string; code?: unknown }
    if (code === 'ENOENT') throw new UsageError('--since 要用 git，这里没有')
    throw new UsageError(complaint ?? `--since：${stderr.trim().split('\n')[0]}`)
  }
}
