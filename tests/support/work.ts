import { Session } from 'node:inspector'

const session = new Session()
session.connect()
session.post('Profiler.enable')
// From here on, once: blocks of functions that are compiled already have no counters.
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/**
 * Counts the blocks of code that a call executes: it grows as the time does, and is nearly the same on every run and
 * machine. What built-in functions do inside is not counted.
 */
export async function workOf(call: () => unknown): Promise<number> {
  takeBlocks()
  await call()
  return takeBlocks()
}

/** The blocks executed since the last time. */
function takeBlocks(): number {
  let blocks = 0
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error
    for (const { functions } of result)
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count
  })
  return blocks
}
