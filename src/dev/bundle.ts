import { chmod, copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { glob } from 'tinyglobby'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Bundles the command line into a folder, split so that a command loads only what it uses, with what it reads beside it. */
export async function bundleCli(dist: string): Promise<void> {
  const outdir = join(dist, 'cli')
  await build({
    absWorkingDir: root,
    entryPoints: ['bin/xhb.ts'],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    keepNames: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    chunkNames: 'chunks/[name]-[hash]',
    // CommonJS dependencies call `require` for Node's own modules.
    banner: {
      js: "import { createRequire as xhbCreateRequire } from 'node:module'\nconst require = xhbCreateRequire(import.meta.url)",
    },
    logLevel: 'warning',
  })
  await chmod(join(outdir, 'xhb.js'), 0o755)
  for (const file of await glob(['rules/*/README.md', 'rules/lexicon/*.md', 'src/config/*.schema.json'], {
    cwd: root,
  })) {
    const copy = join(dist, file)
    await mkdir(dirname(copy), { recursive: true })
    await copyFile(join(root, file), copy)
  }
}
