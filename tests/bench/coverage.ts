/** Sums up coverage by folder, after a run with `--coverage`: `npm run coverage`. A table is kept in RESULTS.md. */
import { readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Results } from './results.ts'

const measures = ['lines', 'functions', 'branches'] as const
type Measured = Record<(typeof measures)[number], { total: number; covered: number }>

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}coverage`
const summary = JSON.parse(readFileSync(`${folder}/coverage-summary.json`, 'utf8')) as Record<string, Measured>
rmSync(folder, { recursive: true })

const byFolder = new Map<string, Measured[]>()
for (const [path, measured] of Object.entries(summary)) {
  if (path === 'total') continue
  const parts = relative(root, path).split('/')
  const name = parts[0] === 'src' && parts.length > 2 ? `src/${parts[1]}` : (parts[0] as string)
  byFolder.set(name, [...(byFolder.get(name) ?? []), measured])
}

const percent = (all: readonly Measured[], measure: (typeof measures)[number]): string => {
  const sum = (key: 'total' | 'covered'): number => all.reduce((before, each) => before + each[measure][key], 0)
  return ((sum('covered') * 100) / Math.max(1, sum('total'))).toFixed(1)
}

const results = new Results('coverage')
results.add('', '| folder | files | lines % | functions % | branches % |', '|---|--:|--:|--:|--:|')
for (const [name, all] of [...byFolder].sort(([a], [b]) => a.localeCompare(b))) {
  results.add(`| ${name} | ${all.length} | ${measures.map((measure) => percent(all, measure)).join(' | ')} |`)
}
results.keep()
