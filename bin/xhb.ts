/** What the main script offers to those that load it: the command, and the work of its threads. */
export { main } from '../src/cli/main.ts'
export { work } from '../src/cli/worker.ts'
