import type { Exporter } from '../../src/export/types.ts'

/** All that an exporter writes. */
export function written(exporter: Exporter, ...args: Parameters<Exporter>): string {
  return [...exporter(...args)].join('')
}
