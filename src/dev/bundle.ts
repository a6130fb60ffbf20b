import { createHash } from 'node:crypto'
import * as promises from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

const options: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
}

/**
 * Bundles the command line into a folder: one script, which the launcher and the worker threads start from its code
 * cache, with the word lists that it reads beside it. A module that is imported on demand is in the script too, but runs only
 * when it is asked for. The folder must be two below the package's, whose dependencies and rule pages the command uses.
 */
export async function bundleCli(folder: string): Promise<void> {
  await promises.rm(folder, { recursive: true, force: true })
  await promises.mkdir(folder, { recursive: true })
  const name = await writeMain(folder)
  await build({
    ...options,
    entryPoints: { xhb: 'bin/launch.ts', worker: 'bin/worker.ts' },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    define: { mainScript: JSON.stringify(name) },
  })
  await promises.chmod(join(folder, 'xhb.cjs'), 0o755)
}

/** The main script, named after its content, since a code cache must never meet another script of the same length. */
async function writeMain(folder: string): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['bin/xhb.ts'],
    write: false,
    plugins: [wordsBeside(folder), tablesBeside(folder), lateBuiltins, importByLauncher],
    supported: { 'dynamic-import': false },
    // Rarely needed, and large: loaded from the package's dependencies when they are.
    external: ['vscode-languageserver', 'iconv-lite', 'yaml', 'diff'],
    define: { 'import.meta.url': 'xhbUrl' },
    banner: { js: 'const xhbUrl = require("node:url").pathToFileURL(__filename).href' },
  })
  // A function, as the launcher and the workers call it, so that they need not put a megabyte together.
  const text = `(function (require, __filename, importUrl, module) {${ascii(outputFiles[0]?.text as string)}})`
  const name = `main-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.cjs`
  await promises.writeFile(join(folder, name), text)
  return name
}

/**
 * One byte a character: a script with Chinese in it would be twice as much to read and to keep. Escapes mean the same in
 * strings and in regular expressions, where esbuild leaves the characters as they are.
 */
function ascii(script: string): string {
  return script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * A module of words holds long strings. In the bundle they become a file beside it, since reading a megabyte costs far less
 * than compiling it.
 */
function wordsBeside(folder: string): Plugin {
  return {
    name: 'words-beside',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]lexicon[\\/](?:words|idioms|syllables)\.generated\.ts$/ }, async ({ path }) => {
        const words = Object.entries((await import(pathToFileURL(path).href)) as Record<string, string>)
        const file = `${basename(dirname(dirname(path)))}-${basename(path, '.generated.ts')}.txt`
        await promises.writeFile(join(folder, file), words.map(([, text]) => text).join('\0'), 'utf16le')
        const contents = `import { readFileSync } from 'node:fs'
          export const [${words.map(([name]) => name)}] =
            readFileSync(new URL('./${file}', import.meta.url), 'utf16le').split('\\0')`
        return { contents, loader: 'js' }
      })
    },
  }
}

/** Tables that are the same in each run are made here, once. In the bundle a file beside it holds their 32-bit numbers. */
function tablesBeside(folder: string): Plugin {
  return {
    name: 'tables-beside',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]chain-idioms\.ts$/ }, async ({ path }) => {
        const { chainIdioms } = (await import(pathToFileURL(path).href)) as typeof import('../text/chain-idioms.ts')
        const tables = Object.entries(chainIdioms())
        const bytes = Buffer.alloc(tables.reduce((sum, [, { byteLength }]) => sum + byteLength, 0))
        let at = 0
        const read = tables.map(([name, table]) => {
          const from = at
          for (const number of table) at = bytes.writeUInt32LE(number, at)
          return `${name}: new Uint32Array(bytes.buffer, ${from}, ${table.length})`
        })
        await promises.writeFile(join(folder, 'text-idiom-chains.bin'), bytes)
        const contents = `import { readFileSync } from 'node:fs'
        import { endianness } from 'node:os'
        export function chainIdioms() {
          const bytes = readFileSync(new URL('./text-idiom-chains.bin', import.meta.url))
          if (endianness() === 'BE') bytes.swap32()
          return { ${read.join(', ')} }
        }`
        return { contents, loader: 'js' }
      })
    },
  }
}

/** Node's own modules that few runs use and that are not cheap to load: loaded when something of them is first used. */
const lateBuiltins: Plugin = {
  name: 'late-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?(?:child_process|crypto|fs\/promises)$/ }, ({ path }) => ({
      path: path.replace('node:', ''),
      namespace: 'late',
    }))
    // lilconfig takes functions from `fs.promises` before it needs any.
    onResolve({ filter: /^fs$/ }, ({ importer }) =>
      /[\\/]lilconfig[\\/]/.test(importer) ? { path: 'fs', namespace: 'late-promises' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'late-promises' }, () => {
      const functions = Object.keys(promises).map((name) => `${name}: (...args) => fs.promises.${name}(...args)`)
      const late = `{ promises: { value: { ${functions.join(', ')} } } }`
      return { contents: `const fs = require('node:fs'); module.exports = Object.create(fs, ${late})` }
    })
    onLoad({ filter: /./, namespace: 'late' }, ({ path }) => {
      const names = Object.keys(process.getBuiltinModule(`node:${path}`) ?? {})
      const getters = names.map((name) => `get ${name}() { return process.getBuiltinModule('node:${path}').${name} }`)
      return { contents: `module.exports = { ${getters.join(', ')} }` }
    })
  },
}

/** A script that comes from a code cache cannot import modules; the launcher hands in a function that does. */
const importByLauncher: Plugin = {
  name: 'import-by-launcher',
  setup({ onLoad }) {
    onLoad({ filter: /config[\\/]import-url\.ts$/ }, () => ({
      contents: 'const own = importUrl\nexport { own as importUrl }',
    }))
  },
}
