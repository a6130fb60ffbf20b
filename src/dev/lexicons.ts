/** Compiles the word lists `rules/lexicon/<id>.yml` to modules, so that no YAML is read at run time. */
import { readdir, writeFile } from 'node:fs/promises'
import { readLexiconFile } from '../config/lexicon.ts'
import type { LexiconDefinition } from '../lint/index.ts'

/** Writes one module for each word list in the folder; returns their rule ids, sorted. */
export async function writeLexicons(folder: URL): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yml')).sort()
  return Promise.all(
    names.map(async (name) => {
      const id = name.slice(0, -'.yml'.length)
      await writeFile(new URL(`${id}.generated.ts`, folder), moduleOf(readLexiconFile(new URL(name, folder))))
      return id
    }),
  )
}

function moduleOf({ id, meta, lexicon: { pairs = {}, terms = [], ...defaults } }: LexiconDefinition): string {
  const forms = [...Object.keys(pairs), ...terms.flatMap(({ wrong }) => wrong)]
  const rights = Object.values(pairs).map((right) => [right].flat().join('/'))
  for (const name of [...forms, ...rights]) if (/[,'\\]/.test(name)) throw new Error(`${id}: ${name} cannot be packed`)
  return `// Generated from ${id}.yml by \`npm run generate\`. Do not edit.
import { packedLexiconRule } from '../../src/lint/index.ts'

export default packedLexiconRule({
  id: ${JSON.stringify(id)},
  meta: ${JSON.stringify(meta)},
  lexicon: {
    ...${JSON.stringify(defaults)},
    wrong: [${listed(rows(forms))}],
    right: [${listed(rows(rights))}],
    terms: ${quoted(`[\n${terms.map((term) => `      ${JSON.stringify(term)}`).join(',\n')}\n    ]`)},
  },
})
`
}

function listed(rows: readonly string[]): string {
  return rows.length === 0 ? '' : `\n${rows.map((row) => `      '${row}',\n`).join('')}    `
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
