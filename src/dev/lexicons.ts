/** Compiles the word lists `rules/lexicon/<id>.yml` to modules, so that no YAML is read at run time. */
import { readdir, writeFile } from 'node:fs/promises'
import { readLexiconFile } from '../config/lexicon.ts'
import type { LexiconDefinition } from '../lint/index.ts'

/** Writes one module for each word list in the folder, and one for the words of all; returns their rule ids, sorted. */
export async function writeLexicons(folder: URL): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yml')).sort()
  const definitions = names.map((name) => readLexiconFile(new URL(name, folder)))
  for (const definition of definitions) {
    await writeFile(new URL(`${definition.id}.generated.ts`, folder), moduleOf(definition))
  }
  await writeFile(
    new URL('words.generated.ts', folder),
    `${head('the word lists')}\n${definitions.map(wordsOf).join('\n')}`,
  )
  return definitions.map(({ id }) => id)
}

function moduleOf({ id, meta, lexicon: { pairs, terms, ...defaults } }: LexiconDefinition): string {
  return `${head(`${id}.yml`)}
import { packedLexiconRule } from '../../src/lint/index.ts'
import { ${nameOf(id)} as words } from './words.generated.ts'

export default packedLexiconRule({
  id: ${JSON.stringify(id)},
  meta: ${JSON.stringify(meta)},
  lexicon: { ...${JSON.stringify(defaults)}, words },
})
`
}

/** What {@link PackedLexicon} says of `words`, in rows, so that a change of the list shows as one of few lines. */
function wordsOf({ id, lexicon: { pairs = {}, terms = [] } }: LexiconDefinition): string {
  const forms = [...Object.keys(pairs), ...terms.flatMap(({ wrong }) => wrong)]
  const rights = Object.values(pairs).map((right) => [right].flat().join('/'))
  for (const name of [...forms, ...rights]) if (/[,'\\]/.test(name)) throw new Error(`${id}: ${name} cannot be packed`)
  return `export const ${nameOf(id)}: string = [
  ${joined(rows(forms).map((row) => `'${row}'`))},
  ${joined(rows(rights).map((row) => `'${row}'`))},
  ${joined(terms.map((term) => quoted(JSON.stringify(term))))},
].join('\\n')
`
}

function joined(rows: readonly string[]): string {
  return rows.length === 0 ? "''" : `[\n${rows.map((row) => `    ${row},\n`).join('')}  ].join()`
}

function head(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.`
}

function nameOf(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
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

/** A template literal, whatever quotes are in the text. */
function quoted(text: string): string {
  return `\`${text.replace(/[\\`$]/g, '\\$&')}\``
}
