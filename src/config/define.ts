import type { Config } from './schema.ts'

/** Types for `xhb.config.js`: it returns what it is given. */
export function defineConfig(config: Config): Config {
  return config
}
