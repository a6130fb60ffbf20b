import type { PresetOf, RuleMeta } from '../lint/index.ts'
import type { PresetName } from './schema.ts'

const members: Readonly<Record<PresetName, readonly PresetOf[]>> = {
  recommended: ['recommended'],
  strict: ['recommended', 'strict'],
  review: ['review'],
  nursery: ['nursery'],
  all: ['recommended', 'strict', 'review', 'nursery'],
}

/** Whether a preset turns a rule on. */
export function isInPreset(meta: RuleMeta, preset: PresetName): boolean {
  return members[preset].includes(meta.preset)
}
