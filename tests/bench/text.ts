import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'

/** At least `bytes` bytes (UTF-8) of issues, made of the project's own fixtures one after the other. */
export function generatedText(bytes: number): string {
  const fixtures = new URL('../../fixtures/', import.meta.url)
  const texts = globSync(['demo/*.txt', 'issues/**/*.txt'], { cwd: fixtures.pathname, absolute: true })
    .sort()
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => !text.includes('\r'))
  const once = `${texts.join('\n\n')}\n\n`
  return once.repeat(Math.ceil(bytes / Buffer.byteLength(once)))
}
