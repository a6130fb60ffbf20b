/**
 * Measures the structure found in a folder of issues against labels set by hand.
 *
 *     tsx tests/bench/structure.ts [--errors label] [--variant plain|unmarked|wrapped|cut] folder
 *
 * The folder holds `name.txt` beside `name.gold.json`: `lines[]` gives a label for each source line (1-based), `articles[]`
 * the title and the authors. A block counts as right only where it begins and ends at the same characters as in the labels;
 * the row `paragraphs` asks only that of body text (neither cut nor merged), the row `body` also that it was not taken for a
 * head.
 * Every variant is the same text spoiled in one way: headlines without `##`, rows of 22 characters, paragraphs cut at random
 * by blank lines (seeded).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { joinJumps } from '../../src/export/join-jumps.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { type Article, type NewsNode, type Root, select, walk } from '../../src/tree/index.ts'

interface Gold {
  lines: { line: number; label: string; article: number | null }[]
  articles: { title: string; author: string[] | null; authorsInText: boolean }[]
}

interface Item {
  label: string
  article: number | null
  text: string
}

/** A text with the labelled stretches in it; `start` and `end` without the `##`. */
interface Labelled {
  text: string
  items: (Item & { start: number; end: number })[]
}

type Variant = 'plain' | 'unmarked' | 'wrapped' | 'cut'
const variants: Variant[] = ['plain', 'unmarked', 'wrapped', 'cut']

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

function cutAtRandom(text: string, next: () => number): string {
  if (text.length < 60 || next() > 0.4) return text
  const at = 10 + Math.floor(next() * (text.length - 20))
  return /[。！？：”）\s]$/.test(text.slice(0, at)) || /^\s/.test(text.slice(at))
    ? text
    : `${text.slice(0, at)}\n\n${text.slice(at)}`
}

function render(items: readonly Item[], variant: Variant): Labelled {
  const next = random(7)
  let text = ''
  const placed: Labelled['items'] = []
  for (const item of items) {
    let words = item.text
    if (variant === 'unmarked') words = words.replace(/^#+\s*/, '')
    if (variant === 'wrapped') words = words.replace(/.{22}(?=.)/gu, '$&\n')
    if (variant === 'cut' && item.label === 'body') words = cutAtRandom(words, next)
    const mark = /^#+\s*/.exec(words)?.[0].length ?? 0
    placed.push({ ...item, start: text.length + mark, end: text.length + words.trimEnd().length })
    text += `${words}\n\n`
  }
  return { text, items: placed }
}

const kinds: Readonly<Record<string, string>> = {
  headline: 'headline',
  deck: 'subhead',
  pageHead: 'page',
  standingHead: 'column',
  kicker: 'column',
  jump: 'jump',
}
const bodyTypes: ReadonlySet<string> = new Set([
  'paragraph',
  'crosshead',
  'listItem',
  'quotation',
  'tableRow',
  'brief',
  'caption',
  'boxTitle',
  'boxLine',
])

interface Found {
  label: string
  start: number
  end: number
}

/** The stretches that the parser labelled, without marks. */
function found(root: Root): Found[] {
  const result: Found[] = []
  walk(root, (node, parents) => {
    const parent = parents.at(-1)
    const signature = node.type === 'byline' && (parent?.type === 'body' || parent?.type === 'article')
    const label = bodyTypes.has(node.type) || signature ? 'body' : kinds[node.type]
    if (!label || (node.type === 'jump' && parent?.type !== 'body')) return
    const inner = 'children' in node ? (node.children as NewsNode[]) : [node]
    const first = inner.find((child) => !(child.type === 'mark' && child.value.startsWith('#'))) ?? node
    result.push({ label, start: first.position.start.offset as number, end: node.position.end.offset as number })
  })
  return result
}

interface Tally {
  right: number
  missed: number
  wrong: number
}

const tallies = new Map<string, Map<string, Tally>>()
const authors = new Map<string, { right: number; total: number }>()
const unplaced = { characters: 0, total: 0 }

function tally(variant: string, label: string): Tally {
  const table = tallies.get(variant) ?? new Map<string, Tally>()
  tallies.set(variant, table)
  const entry = table.get(label) ?? { right: 0, missed: 0, wrong: 0 }
  table.set(label, entry)
  return entry
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, variant: { type: 'string', multiple: true } },
})

function complain(kind: string, label: string, name: string, text: string): void {
  if (values.errors === label || values.errors === 'all')
    console.log(`${kind} ${label}\t${name}\t${text.replace(/\n/g, '⏎').slice(0, 90)}`)
}

const scored = ['headline', 'subhead', 'page', 'column', 'jump', 'body']

function compare(name: string, variant: Variant, labelled: Labelled): void {
  const source = createSource(labelled.text, { path: `${name}.txt`, syntax: 'text' })
  const root = parse(source)
  const items = found(root)
  const key = (each: { start: number; end: number }): string => `${each.start}:${each.end}`
  for (const label of scored) {
    const gold = new Map(labelled.items.filter((item) => item.label === label).map((item) => [key(item), item]))
    const ignore = new Set(labelled.items.filter((item) => item.label === 'byline').map(key))
    const entry = tally(variant, label)
    for (const item of items) {
      if (item.label !== label || ignore.has(key(item))) continue
      if (gold.delete(key(item))) entry.right++
      else {
        entry.wrong++
        complain('wrong', label, `${variant} ${name}`, labelled.text.slice(item.start, item.end))
      }
    }
    entry.missed += gold.size
    for (const item of gold.values()) complain('missed', label, `${variant} ${name}`, item.text)
  }
  const goldKeys = new Set(labelled.items.map(key))
  const allKeys = new Set(items.map(key))
  const whole = tally(variant, 'paragraphs')
  for (const item of labelled.items) {
    if (item.label !== 'body') continue
    if (allKeys.has(key(item))) whole.right++
    else {
      whole.missed++
      complain('missed', 'paragraphs', `${variant} ${name}`, item.text)
    }
  }
  whole.wrong += items.filter((item) => item.label === 'body' && !goldKeys.has(key(item))).length
  if (variant === 'plain') {
    unplaced.total += labelled.text.replace(/\s/g, '').length
    for (const { value } of select(root, 'unknown')) unplaced.characters += value.replace(/\s/g, '').length
  }
  compareAuthors(name, variant, labelled, root)
}

function namesOf(article: Article): string[] {
  return [...new Set(select(article, 'credit').flatMap((credit) => credit.names))]
}

function compareAuthors(name: string, variant: Variant, labelled: Labelled, root: Root): void {
  const entry = authors.get(variant) ?? { right: 0, total: 0 }
  authors.set(variant, entry)
  const articles = select(joinJumps(root), 'article')
  for (const item of labelled.items) {
    if (item.label !== 'headline' || item.article === null) continue
    const gold = goldArticles.get(name)?.[item.article]
    if (!gold?.authorsInText || !gold.author) continue
    entry.total++
    const article = articles.find((each) =>
      select(each, 'headline').some(({ children }) =>
        children.some(({ position }) => position.start.offset === item.start),
      ),
    )
    const names = article ? namesOf(article) : []
    if (names.join() === gold.author.join()) entry.right++
    else
      complain(
        'wrong',
        'authors',
        `${variant} ${name}`,
        `${gold.author.join('、')} ≠ ${names.join('、')} | ${gold.title}`,
      )
  }
}

const goldArticles = new Map<string, Gold['articles']>()
const folder = positionals[0] ?? '.'
const wanted = variants.filter((variant) => values.variant?.includes(variant) ?? true)
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.gold.json')) continue
  const name = file.slice(0, -'.gold.json'.length)
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold
  goldArticles.set(name, gold.articles)
  const rows = readFileSync(join(folder, `${name}.txt`), 'utf8').split('\n')
  const items = gold.lines.map(({ line, label, article }) => ({ label, article, text: rows[line - 1] as string }))
  for (const variant of wanted) compare(name, variant, render(items, variant))
}

for (const [variant, table] of tallies) {
  console.log(`\n${variant.padEnd(12)}precision  recall     F1         right  wrong  missed`)
  for (const [label, { right, wrong, missed }] of table) {
    const precision = right / (right + wrong || 1)
    const recall = right / (right + missed || 1)
    const f1 = (2 * precision * recall) / (precision + recall || 1)
    const figures = [precision, recall, f1].map((value) => value.toFixed(4).padEnd(10)).join(' ')
    console.log(`${label.padEnd(12)}${figures} ${right}\t${wrong}\t${missed}`)
  }
  const list = authors.get(variant)
  if (list)
    console.log(`${'authors'.padEnd(12)}${(list.right / list.total).toFixed(4)} of ${list.total} lists exactly right`)
}
if (unplaced.total > 0)
  console.log(`\nunplaced: ${((unplaced.characters / unplaced.total) * 100).toFixed(3)} % of the characters`)
