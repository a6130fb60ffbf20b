import { pairs } from '../../src/text/characters.ts'

/** A character or word that looks like another one. Offsets into the text. */
export interface Lookalike {
  messageId: 'zero' | 'interpunct' | 'kana' | 'script' | 'digit'
  start: number
  end: number
  expected: string[]
  /** The script that its letters come from, for `script`. */
  script?: string
}

/** Chinese digits with a circle among them, in a year or a number that is read digit by digit. */
const zeroes = /[一二三四五六七八九][○◯Ο〇一二三四五六七八九]{1,8}/g

/** Dots that are no 间隔号, between Chinese characters. */
const dots = /(?<=[\u4e00-\u9fff])[‧・•∙⋅･](?=[\u4e00-\u9fff])/g

const charactersByKana: Readonly<Record<string, string>> = {
  ー: '一',
  ニ: '二',
  ハ: '八',
  エ: '工',
  カ: '力',
  ロ: '口',
  ト: '卜',
  タ: '夕',
}

/** One katakana between Chinese characters: Japanese text has more of them. */
const loneKana = /(?<=[\u4e00-\u9fff])[ーニハエカロトタ](?=[\u4e00-\u9fff])/g

/** A word of letters with Greek or Cyrillic ones among them. */
const mixedWord = /(?<![A-Za-z\u0370-\u04ff])[A-Za-z\u0370-\u04ff]{2,40}/g

/** Greek and Cyrillic letters that print like Latin ones. */
const lookalikes = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονАВЕЅІЈКМНОРСТУХасеорухіј'
const lookalike = new RegExp(`[${lookalikes}]`)

/** Whether the word mixes Latin letters with look-alikes. A Greek letter of its own kind (αβ, ΔT, μm) is a symbol. */
function isMixed(word: string): boolean {
  return /[A-Za-z]/.test(word) && lookalike.test(word)
}

function scriptOf(word: string): string {
  return /[\u0400-\u04ff]/.test(word) ? '西里尔' : '希腊'
}

/** A number with a letter O or l in it, before a measure: 2O23年, 1l0万元. */
const mixedNumber =
  /(?<![A-Za-z\d.-])[1-9][\dOoIl]{0,5}\d[\dOoIl]{0,4}(?=年|月|日|万|亿|元|人|名|个|%)|(?<![A-Za-z\d.-])[1-9][OoIl]{1,3}(?=年|月|日|万|亿|元|人|名|个|%)/g

/** What a block must hold for a look-alike: any of the characters, or a letter after a digit. */
export const lookalikeNeeds = [[...'○◯‧・•∙⋅･ーニハエカロトタ', ...lookalikes, ...pairs('0123456789', 'OoIl')]]

export function findLookalikes(text: string): Lookalike[] {
  return [...circles(text), ...wrongDots(text), ...kana(text), ...mixedWords(text), ...mixedNumbers(text)]
}

function* circles(text: string): Generator<Lookalike> {
  if (!/[○◯Ο]/.test(text)) return
  for (const { 0: run, index } of text.matchAll(zeroes)) {
    for (const circle of run.matchAll(/[○◯Ο]/g)) {
      const start = index + circle.index
      yield { messageId: 'zero', start, end: start + 1, expected: ['〇'] }
    }
  }
}

function* wrongDots(text: string): Generator<Lookalike> {
  for (const { index } of text.matchAll(dots)) {
    yield { messageId: 'interpunct', start: index, end: index + 1, expected: ['·'] }
  }
}

function* kana(text: string): Generator<Lookalike> {
  for (const { 0: letter, index } of text.matchAll(loneKana)) {
    yield { messageId: 'kana', start: index, end: index + 1, expected: [charactersByKana[letter] as string] }
  }
}

function* mixedWords(text: string): Generator<Lookalike> {
  if (!/[\u0370-\u04ff]/.test(text)) return
  for (const { 0: word, index } of text.matchAll(mixedWord)) {
    if (!isMixed(word)) continue
    yield { messageId: 'script', start: index, end: index + word.length, expected: [], script: scriptOf(word) }
  }
}

function* mixedNumbers(text: string): Generator<Lookalike> {
  if (!/\d[OoIl]/.test(text)) return
  for (const { 0: number, index } of text.matchAll(mixedNumber)) {
    const right = number.replace(/[Oo]/g, '0').replace(/[Il]/g, '1')
    if (right !== number) yield { messageId: 'digit', start: index, end: index + number.length, expected: [right] }
  }
}
