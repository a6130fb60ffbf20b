/** What the main script offers to those that load it: the command, and the work of its threads. */
import type { work as workInThread } from '../src/cli/worker.ts'

export { main } from '../src/cli/main.ts'

/** Not loaded by a command that needs no threads. */
export const work: typeof workInThread = async (...args) => (await import('../src/cli/worker.ts')).work(...args)
