import { setFlagsFromString } from 'node:v8'

/**
 * Most runs take a fraction of a second, and what the optimising compiler of Node 20 does in that time, on threads beside,
 * is never earned back: a fifth of the processor time. It is let in later; a long text does not feel it. Later versions have
 * a quick compiler in between, and not this flag.
 */
export function tuneForShortRuns(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=2000000')
}
