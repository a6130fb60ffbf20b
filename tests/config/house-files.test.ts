import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { encode } from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import { rules as builtIn } from '../../rules/index.ts'
import { DataError, loadConfig, type ResolvedConfig, resolveConfig } from '../../src/config/index.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'

const roster = '次序,姓名,性别,单位,职务\n1,韩川,男,云岭区委,区委书记\n2,周简,女,云岭区政府,区长\n'

async function resolved(files: Readonly<Record<string, string | Uint8Array>>, from = '.'): Promise<ResolvedConfig> {
  const path = mkdtempSync(join(tmpdir(), 'xhb-house-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  const cwd = join(path, from)
  return resolveConfig(await loadConfig({ cwd }), { cwd, builtIn })
}

async function complaint(files: Readonly<Record<string, string>>, from?: string): Promise<string> {
  const error = await resolved(files, from).catch((problem: unknown) => problem)
  if (error instanceof DataError) return error.message
  throw new Error('nothing was wrong')
}

function found(config: ResolvedConfig, text: string): string[] {
  const source = createSource(text, { path: 'a.txt' })
  const messages = config.linterFor('a.txt').lint(parse(source), source)
  return messages.map(({ ruleId, actual }) => `${ruleId} ${actual}`)
}

describe('files that a configuration names', () => {
  it('give the rules their options', async () => {
    const config = await resolved({
      'xhb.config.yml': 'terms: [house/terms.yml]\nroster: house/roster.csv\n',
      'house/terms.yml': 'pairs: {青石街: 青石巷}\n',
      'house/roster.csv': roster,
    })
    expect(found(config, '近日，区长周柬到青石街调研。')).toEqual(['roster-name-unknown 周柬', 'house-term 青石街'])
  })

  it('are relative to the configuration, wherever the command runs', async () => {
    const files = { 'xhb.config.yml': 'terms: [terms.yml]\n', 'terms.yml': 'pairs: {青石街: 青石巷}\n', 'a/b.txt': '' }
    expect(found(await resolved(files, 'a'), '青石街通车。')).toEqual(['house-term 青石街'])
  })

  it('can be several, each list with its own defaults', async () => {
    const config = await resolved({
      'xhb.config.yml': 'terms: [a.yml, b.yml]\n',
      'a.yml': 'quoted: allow\npairs: {青石街: 青石巷}\nterms: [{wrong: 渡口镇, quoted: report}]\n',
      'b.yml': 'pairs: {白鹭度镇: 白鹭渡镇}\n',
    })
    expect(found(config, '他说：“青石街、渡口镇、白鹭度镇都到了。”青石街不远。')).toEqual([
      'house-term 渡口镇',
      'house-term 白鹭度镇',
      'house-term 青石街',
    ])
  })

  it('leave rules off that are off, and keep to the level that is set', async () => {
    const files = { 'terms.yml': 'pairs: {青石街: 青石巷}\n' }
    const off = await resolved({ ...files, 'xhb.config.yml': 'terms: [terms.yml]\nrules: {house-term: off}\n' })
    expect(found(off, '青石街通车。')).toEqual([])
    const alone = 'extends: []\nterms: [terms.yml]\nrules: {house-term: info}\n'
    expect(found(await resolved({ ...files, 'xhb.config.yml': alone }), '青石街通车。')).toEqual(['house-term 青石街'])
  })

  it('silence every rule inside allowed words', async () => {
    const config = await resolved({
      'xhb.config.yml': 'allow: [allow.yml, more.yml]\n',
      'allow.yml': 'words: [布署街]\n',
      'more.yml': 'words: [{word: 座落园, rules: [house-term]}]\n',
    })
    expect(found(config, '他从布署街出发，研究布署工作，到座落园。')).toEqual([
      'typo-nonword 布署',
      'typo-nonword 座落',
    ])
  })

  it('may be tables in the encoding of a spreadsheet', async () => {
    const config = await resolved({
      'xhb.config.yml': 'roster: roster.csv\n',
      'roster.csv': encode(roster, 'gb18030'),
    })
    expect(found(config, '近日，区长周柬到会。')).toEqual(['roster-name-unknown 周柬'])
  })
})

describe('what is wrong names', () => {
  it.each([
    ['terms: [no.yml]\n', 'xhb.config.yml:1:9 terms[0]：“no.yml”没有这个文件'],
    ['roster: no.csv\n', 'xhb.config.yml:1:9 roster：“no.csv”没有这个文件'],
    ['allow: [no.yml]\n', 'xhb.config.yml:1:9 allow[0]：“no.yml”没有这个文件'],
    ['terms: terms.yml\n', 'xhb.config.yml:1:8 terms：应为列表，实为 "terms.yml"'],
  ])('the place in the configuration: %j', async (content, message) => {
    expect(await complaint({ 'xhb.config.yml': content })).toBe(message)
  })

  it('file, line and field', async () => {
    const files = { 'xhb.config.yml': 'terms: [terms.yml]\n', 'terms.yml': 'pairs:\n  青: 青石巷\n', 'sub/a.txt': '' }
    expect(await complaint(files)).toBe('terms.yml:2:6 pairs.青：至少两个字')
    expect(await complaint(files, 'sub')).toBe('../terms.yml:2:6 pairs.青：至少两个字')
  })
})
