import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Which folders a folder may import from. The picture is in ARCHITECTURE.md. */
const mayImport: Record<string, readonly string[]> = {
  'src/tree': [],
  'src/source': [],
  'src/text': ['src/tree'],
  'src/parse': ['src/tree', 'src/source', 'src/text'],
  'src/lint': ['src/tree', 'src/source', 'src/text'],
  rules: ['src/rule.ts', 'src/lint', 'src/text', 'src/tree'],
  'src/print': [],
  'src/export': ['src/tree', 'src/source', 'src/print'],
  'src/report': ['src/tree', 'src/source', 'src/lint', 'src/text', 'src/print', 'src/grade'],
  'src/grade': ['src/tree', 'src/source', 'src/lint'],
  'src/lsp': ['src/tree', 'src/text', 'src/source', 'src/lint'],
  'src/config': ['src/lint', 'src/text', 'src/tree', 'src/source', 'src/report/types.ts', 'src/export/types.ts'],
  'src/testing': ['src/config/lexicon.ts', 'src/lint', 'src/parse', 'src/source', 'src/tree', 'src/text'],
  'src/cli': ['src/', 'rules', 'package.json'],
  'src/dev': ['src/', 'rules'],
  bin: ['src/cli'],
}

/** Folders whose modules are pure: data in, data out. */
const pure = ['src/tree', 'src/text', 'src/parse', 'src/lint', 'src/grade', 'rules']
const impure: readonly [what: string, pattern: RegExp][] = [
  ['a Node module', /from ['"]node:/],
  ['process', /\bprocess\./],
  ['console', /\bconsole\./],
  ['the clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\./],
  ['randomness', /\bMath\.random\(|\bcrypto\./],
]

const files = globSync(['src/**/*.ts', 'rules/**/*.ts', 'bin/**/*.ts'], { cwd: root })
const folderOf = (file: string): string | undefined =>
  Object.keys(mayImport).find((folder) => file.startsWith(`${folder}/`))

function imports(file: string): string[] {
  const text = readFileSync(resolve(root, file), 'utf8')
  const specifiers = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"]+)['"]/g)]
  return specifiers.map(([, to]) => relative(root, resolve(root, dirname(file), to as string)))
}

describe('direction of imports', () => {
  for (const file of files) {
    const folder = folderOf(file)
    if (folder === undefined) continue
    it(file, () => {
      const allowed = [`${folder}/`, ...(mayImport[folder] ?? [])]
      const wrong = imports(file).filter((to) => !allowed.some((start) => to.startsWith(start)))
      expect(wrong, `${folder} may import ${mayImport[folder]?.join(', ') || 'nothing'}`).toEqual([])
    })
  }

  it('knows every folder of src', () => {
    const strangers = files.filter((file) => folderOf(file) === undefined && dirname(file) !== 'src')
    expect(strangers).toEqual([])
  })
})

describe('pure folders', () => {
  for (const file of files.filter((each) => pure.some((folder) => each.startsWith(`${folder}/`)))) {
    it(file, () => {
      const text = readFileSync(resolve(root, file), 'utf8')
      expect(impure.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)).toEqual([])
    })
  }
})
