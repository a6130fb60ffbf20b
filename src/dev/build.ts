/** Builds `dist`: the typed, unbundled library (tsc) and the bundled command line (esbuild). */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleCli } from './bundle.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
process.chdir(root)
rmSync('dist', { recursive: true, force: true })

const tsc = spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (tsc.status !== 0) process.exit(tsc.status ?? 1)

await bundleCli('dist/cli')
