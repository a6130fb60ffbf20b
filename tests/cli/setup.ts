import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { bundleCli } from '../../src/dev/bundle.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built command. */
    xhb: string
  }
}

/** Builds the command once for all tests of it, as it is shipped, away from `dist`. */
export default async function setup(project: TestProject): Promise<() => void> {
  const dist = mkdtempSync(join(tmpdir(), 'xhb-cli-'))
  await bundleCli(dist)
  project.provide('xhb', join(dist, 'cli/xhb.js'))
  return () => rmSync(dist, { recursive: true, force: true })
}
