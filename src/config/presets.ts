import type { PresetOf, RuleMeta } from '../lint/index.ts'
import type { Preset, PresetName } from './schema.ts'

const members: Readonly<Record<PresetName, readonly PresetOf[]>> = {
  recommended: ['recommended'],
  strict: ['recommended', 'strict'],
  review: ['review'],
  nursery: ['nursery'],
  all: ['recommended', 'strict', 'review', 'nursery'],
}

/** Whether a preset of xhb turns a rule on. */
export function isInPreset(meta: RuleMeta, preset: Preset): boolean {
  return members[preset as PresetName]?.includes(meta.preset) ?? false
}
