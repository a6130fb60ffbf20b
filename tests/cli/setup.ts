import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { bundleCli } from '../../src/dev/bundle.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built command. */
    xhb: string
  }
}

const folder = resolve(import.meta.dirname, `../../dist/cli-test-${process.pid}`)

/** Builds the command once for all tests of it, as it is shipped, beside `dist/cli`. */
export default async function setup(project: TestProject): Promise<() => void> {
  await bundleCli(folder)
  project.provide('xhb', join(folder, 'xhb.cjs'))
  return () => rmSync(folder, { recursive: true, force: true })
}
