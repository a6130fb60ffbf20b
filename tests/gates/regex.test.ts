import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { transformSync } from 'esbuild'
import { checkSync } from 'recheck'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const files = globSync(['src/**/*.ts', 'rules/**/*.ts', '!src/dev/**'], { cwd: root })

/** The regular expressions written in a file, with their flags. */
function expressions(file: string): { source: string; flags: string }[] {
  const { code } = transformSync(readFileSync(resolve(root, file), 'utf8'), { loader: 'ts', target: 'es2024' })
  const found: { source: string; flags: string }[] = []
  simple(parse(code, { ecmaVersion: 2025, sourceType: 'module' }), {
    Literal(node) {
      if (node.regex) found.push({ source: node.regex.pattern, flags: node.regex.flags })
    },
  })
  return found
}

describe('no regular expression backtracks badly', () => {
  for (const file of files) {
    const own = expressions(file)
    if (own.length === 0) continue
    it(file, () => {
      const slow = own.flatMap(({ source, flags }) => {
        const { status } = checkSync(source, flags, { timeout: 10_000 })
        return status === 'safe' ? [] : [`/${source}/${flags} is ${status}`]
      })
      expect(slow).toEqual([])
    })
  }
})
