/**
 * Measures the rules on doubled characters and words.
 *
 *     tsx tests/bench/duplicates.ts --cases native.tsv --text articles.jsonl [--show 20]
 *
 * `--cases`: lines of `error⇥context` or `ok⇥context`; prints what is missed and what is falsely reported. `--text`: clean
 * `{title, body}` articles; one character or word of a sentence is doubled, thousands of times, and the share that is
 * found is printed by kind. Random, but the same numbers in every run.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import adjacentDupChar from '../../rules/adjacent-dup-char/index.ts'
import adjacentDupWord from '../../rules/adjacent-dup-word/index.ts'
import { createLinter, type Message } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { segment } from '../../src/text/words.ts'

const { values } = parseArgs({
  options: { cases: { type: 'string' }, text: { type: 'string' }, show: { type: 'string', default: '20' } },
})
const linter = createLinter(
  [adjacentDupChar, adjacentDupWord].map((rule) => ({ rule, severity: rule.meta.severity, options: {} })),
)

function lint(paragraph: string): Message[] {
  const source = createSource(`${paragraph}\n`, { path: 'paragraph.txt' })
  return linter.lint(parse(source), source)
}

function judgeCases(path: string): void {
  const count = { found: 0, missed: 0, right: 0, false: 0 }
  for (const line of readFileSync(path, 'utf8').trim().split('\n').slice(1)) {
    const [label, context = ''] = line.split('\t')
    const messages = lint(context)
    if (label === 'error') {
      count[messages.length > 0 ? 'found' : 'missed']++
      if (messages.length === 0) console.log(`missed\t${context}`)
    } else {
      count[messages.length > 0 ? 'false' : 'right']++
      for (const message of messages) console.log(`false\t${message.actual}\t${context}`)
    }
  }
  console.log(count)
}

/** Park–Miller: the same numbers in every run. */
let state = 20_260
function random(below: number): number {
  state = (state * 48_271) % 0x7fffffff
  return state % below
}

const han = /[\u4e00-\u9fff]/

/** A sentence with one character said twice, and the kind of word that it closes, opens, or is. */
function doubleCharacter(sentence: string): { text: string; at: number; kind: string } | undefined {
  const word = pickWord(sentence)
  if (!word) return undefined
  const at = word.start + random(word.text.length)
  const character = sentence[at] as string
  if (sentence[at - 1] === character || sentence[at + 1] === character) return undefined
  const text = sentence.slice(0, at) + character + sentence.slice(at)
  const kind = word.text.length === 1 ? 'alone' : at === word.start ? 'first' : at === word.end - 1 ? 'last' : 'inner'
  return { text, at, kind: `character, ${kind} in its word` }
}

function doubleWord(sentence: string): { text: string; at: number; kind: string } | undefined {
  const word = pickWord(sentence)
  if (!word || word.text.length < 2) return undefined
  const text = sentence.slice(0, word.start) + word.text + sentence.slice(word.start)
  return {
    text,
    at: word.start,
    kind: `word of ${Math.min(word.text.length, 4)}${word.text.length > 3 ? ' or more' : ''}`,
  }
}

function pickWord(sentence: string): { start: number; end: number; text: string } | undefined {
  const words = segment(sentence).words.filter(({ text }) => han.test(text))
  return words[random(Math.max(1, words.length))]
}

function measureRecall(path: string, samples: number, show: number): void {
  const sentences = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as { body: string }).body.split(/(?<=[。！？])|\n/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= 12)
  const kinds = new Map<string, { all: number; found: number; missed: string[] }>()
  for (let sample = 0; sample < samples; sample++) {
    const make = sample % 3 === 0 ? doubleWord : doubleCharacter
    const slip = make(sentences[random(sentences.length)] as string)
    if (!slip) continue
    const kind = kinds.get(slip.kind) ?? { all: 0, found: 0, missed: [] }
    kinds.set(slip.kind, kind)
    kind.all++
    if (lint(slip.text).length > 0) kind.found++
    else kind.missed.push(slip.text.slice(Math.max(0, slip.at - 6), slip.at + 8))
  }
  for (const [name, { all, found, missed }] of [...kinds].sort()) {
    console.log(`${name}\t${found} of ${all}\t${((100 * found) / all).toFixed(1)} %`)
    if (show > 0) console.log(`  ${missed.slice(0, show).join(' · ')}`)
  }
}

if (values.cases) judgeCases(values.cases)
if (values.text) measureRecall(values.text, 6000, Number(values.show))
