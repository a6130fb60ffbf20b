import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
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
    charset: 'utf8',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [wordsBeside(outdir)],
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

/**
 * A lexicon is a module with long strings that only sub-commands use, so that it is in a chunk. In the bundle they become files beside it, since reading a megabyte costs far less
 * than compiling it at every start.
 */
function wordsBeside(outdir: string): Plugin {
  return {
    name: 'words-beside',
    setup({ onLoad }) {
      onLoad({ filter: /text[\\/]lexicon[\\/]\w+\.generated\.ts$/ }, async ({ path }) => {
        const module = (await import(pathToFileURL(path).href)) as Record<string, string>
        const lines = ["import { readFileSync } from 'node:fs'"]
        await mkdir(outdir, { recursive: true })
        for (const name of Object.keys(module)) {
          const file = `${name}.txt`
          await writeFile(join(outdir, file), module[name] as string, 'utf16le')
          lines.push(`export const ${name} = readFileSync(new URL('../${file}', import.meta.url), 'utf16le')`)
        }
        return { contents: lines.join('\n'), loader: 'js' }
      })
    },
  }
}
