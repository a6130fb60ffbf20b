import { createLinter, fixAll } from '../../src/lint/index.ts'
import { frontEndFor, parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { checkOutput, everyRule, formats } from '../support/invariants.ts'
import { traps } from '../support/traps.ts'

/** What takes four times as long for four times the text is linear; what is over this is told, if it takes long at all. */
const mostRatio = 7
const leastMs = 300

const linter = createLinter(everyRule)

/**
 * Measures how each step grows with each trap.
 *
 * @param small characters of the small text; the large one is four times as long.
 * @returns the steps that grow too fast.
 */
export async function measureTraps(small: number): Promise<string[]> {
  const faults: string[] = []
  for (const [name, make] of Object.entries(traps)) {
    for (const path of ['issue.txt', 'issue.md']) {
      const before = await costs(make(small), path)
      const after = await costs(make(small * 4), path)
      for (const [step, ms] of after) {
        const ratio = ms / (before.get(step) ?? ms)
        if (ms > leastMs && ratio > mostRatio)
          faults.push(`${name}, ${path}: ${step} ${ms.toFixed(0)} ms, ratio ${ratio.toFixed(1)}`)
      }
    }
  }
  return faults
}

/** Milliseconds of processor time of each step. */
async function costs(text: string, path: string): Promise<Map<string, number>> {
  const times = new Map<string, number>()
  const timed = async <T>(step: string, action: () => T | Promise<T>): Promise<T> => {
    const before = process.cpuUsage()
    const result = await action()
    const { user, system } = process.cpuUsage(before)
    times.set(step, (user + system) / 1000)
    return result
  }
  const source = createSource(text, { path })
  const front = await frontEndFor(source.syntax)
  const root = await timed('parse', () => parse(source, front))
  const messages = await timed('lint', () => linter.lint(root, source))
  await timed('fix', () =>
    fixAll(text, messages, (changed) => {
      const next = createSource(changed, source)
      return linter.lint(parse(next, front), next)
    }),
  )
  for (const format of formats) await timed(format, () => checkOutput({ source, root, messages }, format))
  return times
}
