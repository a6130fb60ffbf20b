/**
 * Builds `dist`: the typed, unbundled library (tsc) and the bundled command line, split so that a command loads only what
 * it uses (esbuild).
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
process.chdir(root)
rmSync('dist', { recursive: true, force: true })

const tsc = spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (tsc.status !== 0) process.exit(tsc.status ?? 1)

await build({
  entryPoints: ['bin/xhb.ts'],
  outdir: 'dist/cli',
  bundle: true,
  splitting: true,
  minify: true,
  keepNames: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS dependencies call `require` for Node's own modules.
  banner: {
    js: "import { createRequire as xhbCreateRequire } from 'node:module'\nconst require = xhbCreateRequire(import.meta.url)",
  },
})
chmodSync('dist/cli/xhb.js', 0o755)
