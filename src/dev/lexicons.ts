/** Compiles the word lists `rules/lexicon/<id>.yml` to modules, so that no YAML is read at run time. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseLexicon } from '../config/lexicon.ts'
import type { LexiconDefinition } from '../lint/index.ts'

/** Writes one module for each word list in the folder; returns their rule ids, sorted. */
export async function writeLexicons(folder: URL): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yml')).sort()
  return Promise.all(
    names.map(async (name) => {
      const id = name.slice(0, -'.yml'.length)
      const file = new URL(name, folder)
      const definition = parseLexicon(await readFile(file, 'utf8'), fileURLToPath(file), id)
      await writeFile(new URL(`${id}.generated.ts`, folder), moduleOf(definition))
      return id
    }),
  )
}

function moduleOf({ id, meta, lexicon: { pairs = {}, terms = [], ...defaults } }: LexiconDefinition): string {
  const line = (value: unknown): string => JSON.stringify(value)
  const listed = (values: readonly string[]): string => values.map((value) => `      ${value}`).join(',\n')
  return `// Generated from ${id}.yml by \`npm run generate\`. Do not edit.
import { lexiconRule } from '../../src/lint/index.ts'

export default lexiconRule({
  id: ${line(id)},
  meta: ${line(meta)},
  lexicon: {
    ...${line(defaults)},
    // One string each: thousands of literals would be compiled at every start.
    pairs: JSON.parse(${quoted(`{\n${listed(rows(Object.entries(pairs).map(([wrong, right]) => `${line(wrong)}:${line(right)}`)))}\n    }`)}),
    terms: JSON.parse(${quoted(`[\n${listed(terms.map(line))}\n    ]`)}),
  },
})
`
}

/** Joins short pieces to rows of at most 120 characters. */
function rows(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && last.length + piece.length < 113) joined[joined.length - 1] = `${last},${piece}`
    else joined.push(piece)
  }
  return joined
}

/** JSON as a template literal, which keeps its lines. */
function quoted(json: string): string {
  return `\`${json.replace(/[\\`$]/g, '\\$&')}\``
}
