import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { object, optional, picklist, string } from 'valibot'
import { afterAll, describe, expect, it } from 'vitest'
import { DataError, loadConfig, type Preset, type ResolvedConfig, resolveConfig } from '../../src/config/index.ts'
import schema from '../../src/config/xhb.config.schema.json' with { type: 'json' }
import type { PresetOf, Severity } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { type AnyRule, defineRule } from '../../src/rule.ts'
import { createSource } from '../../src/source/index.ts'

/** A rule that reports each paragraph, with its option in the message. */
function shout(id: string, preset: PresetOf, severity: Severity = 'warning'): AnyRule {
  return defineRule({
    id,
    meta: {
      title: { zh: id, en: id },
      category: 'text',
      severity,
      preset,
      fixable: false,
      weight: { class: 'none', value: 0 },
      basis: { text: '', verified: true },
      messages: { found: '{{option}}' },
      options: object({ style: optional(picklist(['loud', 'quiet']), 'loud'), word: optional(string(), '') }),
    },
    create: (context) => ({
      paragraph: (node) =>
        context.report({
          messageId: 'found',
          at: node,
          data: { option: context.options.style },
          ...(context.options.word === 'mild' ? { severity: 'info' as const } : {}),
        }),
    }),
  })
}

const builtIn = [
  shout('proven', 'recommended', 'error'),
  shout('consistent', 'strict'),
  shout('doubtful', 'review', 'info'),
  shout('young', 'nursery'),
]

/** A folder of its own with configuration files in it. */
function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'xhb-config-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

async function resolved(files: Readonly<Record<string, string>>, presets?: Preset[]): Promise<ResolvedConfig> {
  const cwd = folder(files)
  return resolveConfig(await loadConfig({ cwd }), { cwd, builtIn, presets })
}

/** What a file is told: `rule severity message`. */
function findings(config: ResolvedConfig, path = 'a.txt'): string[] {
  const source = createSource('近日，白鹭渡镇的农民忙着插秧，春耕工作全面展开。\n', { path })
  const messages = config.linterFor(path).lint(parse(source), source)
  return messages.map(({ ruleId, severity, reason }) => `${ruleId} ${severity} ${reason}`)
}

async function problems(files: Readonly<Record<string, string>>): Promise<string[]> {
  try {
    await resolved(files)
  } catch (error) {
    if (error instanceof DataError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('presets', () => {
  const ids = async (preset: Preset): Promise<string[]> =>
    findings(await resolved({}, [preset])).map((each) => each.split(' ')[0] as string)

  it('recommended ⊂ strict ⊂ all; review and nursery stand alone', async () => {
    expect(await ids('recommended')).toEqual(['proven'])
    expect(await ids('strict')).toEqual(['consistent', 'proven'])
    expect(await ids('review')).toEqual(['doubtful'])
    expect(await ids('nursery')).toEqual(['young'])
    expect(await ids('all')).toEqual(['consistent', 'doubtful', 'proven', 'young'])
  })

  it('are recommended by default, and can be several or none', async () => {
    expect(findings(await resolved({}))).toEqual(['proven error loud'])
    expect(findings(await resolved({ 'xhb.config.json': '{"extends": ["recommended", "review"]}' }))).toHaveLength(2)
    expect(findings(await resolved({ 'xhb.config.json': '{"extends": []}' }))).toEqual([])
  })
})

describe('files', () => {
  const yaml = 'rules:\n  proven: info\n'
  it.each([
    ['xhb.config.json', '{"rules": {"proven": "info"}}'],
    ['xhb.config.yml', yaml],
    ['xhb.config.yaml', yaml],
    ['xhb.config.mjs', 'export default { rules: { proven: "info" } }'],
    ['package.json', '{"name": "paper", "xhb": {"rules": {"proven": "info"}}}'],
  ])('%s', async (name, content) => {
    expect(findings(await resolved({ [name]: content }))).toEqual(['proven info loud'])
  })

  it('are found upward, past a package.json that says nothing', async () => {
    const cwd = folder({ 'xhb.config.yml': yaml, 'paper/package.json': '{}', 'paper/2023/a.txt': '' })
    const loaded = await loadConfig({ cwd: join(cwd, 'paper/2023') })
    expect(loaded).toMatchObject({ path: '../../xhb.config.yml', folder: cwd })
  })

  it('can be named, or not looked for', async () => {
    const cwd = folder({ 'xhb.config.yml': yaml, 'house.yml': 'rules: {proven: off}\n' })
    expect((await loadConfig({ cwd, file: 'house.yml' })).config).toEqual({ rules: { proven: 'off' } })
    expect((await loadConfig({ cwd, lookup: false })).config).toEqual({})
  })
})

describe('rules', () => {
  it('have levels and options; a level alone leaves the options', async () => {
    const config = await resolved({
      'xhb.config.yml': `rules:
  proven: [warn, {style: quiet}]
overrides:
  - files: [副刊/**, '*.md']
    rules: {proven: info, consistent: error}
  - files: [副刊/诗.txt]
    rules: {proven: off}
`,
    })
    expect(findings(config)).toEqual(['proven warning quiet'])
    expect(findings(config, 'b.md')).toEqual(['consistent error loud', 'proven info quiet'])
    expect(findings(config, '副刊/诗.txt')).toEqual(['consistent error loud'])
  })

  it('may grade their findings, but not against a level that is set', async () => {
    const level = async (setting: string) =>
      findings(await resolved({ 'xhb.config.yml': `rules: {proven: ${setting}}` }))
    expect(await level('[error, {word: mild}]')).toEqual(['proven info loud'])
    expect(await level('[warning, {word: mild}]')).toEqual(['proven warning loud'])
  })

  it('share a linter where the settings are the same', async () => {
    const config = await resolved({ 'xhb.config.yml': 'overrides: [{files: [b/], rules: {proven: off}}]\n' })
    expect(config.linterFor('a.txt')).toBe(config.linterFor('c/a.txt'))
    expect(config.linterFor('a.txt')).not.toBe(config.linterFor('b/a.txt'))
  })
})

describe('errors name file, place, key and the nearest known name', () => {
  it.each([
    ['an unknown key', 'rule: {}\n', 'xhb.config.yml:1:7 rule：没有这一项，是不是“rules”？'],
    [
      'an unknown preset',
      'extends: recomended\n',
      /^xhb\.config\.yml:1:10 extends：应为 .* 之一，是不是“recommended”？$/,
    ],
    [
      'an unknown rule',
      'rules:\n  provne: error\n',
      'xhb.config.yml:2:11 rules.provne：没有规则“provne”，是不是“proven”？',
    ],
    [
      'an unknown level',
      'rules:\n  proven: eror\n',
      /^xhb\.config\.yml:2:11 rules\.proven：应为 error、.* 之一，是不是“error”？$/,
    ],
    [
      'an unknown option',
      'rules:\n  proven: [error, {stile: loud}]\n',
      'xhb.config.yml:2:27 rules.proven[1].stile：没有这一项，是不是“style”？',
    ],
    [
      'a wrong option',
      'rules:\n  proven: [error, {style: lous}]\n',
      'xhb.config.yml:2:27 rules.proven[1].style：应为 loud、quiet 之一，是不是“loud”？',
    ],
    ['an override without files', 'overrides:\n  - rules: {}\n', 'xhb.config.yml:2:5 overrides[0].files：缺少这一项'],
    [
      'a rule in an override',
      'overrides:\n  - files: [a]\n    rules: {provn: off}\n',
      'xhb.config.yml:3:20 overrides[0].rules.provn：没有规则“provn”，是不是“proven”？',
    ],
    ['a wrong kind', 'ignores: 归档\n', 'xhb.config.yml:1:10 ignores：应为列表，实为 "归档"'],
    ['broken YAML', 'rules: {\n', /^xhb\.config\.yml:\d:\d YAML 语法错误：/],
  ])('%s', async (_, content, line) => {
    const found = await problems({ 'xhb.config.yml': content })
    expect(found).toEqual([typeof line === 'string' ? line : expect.stringMatching(line)])
  })

  it('all at once', async () => {
    expect(await problems({ 'xhb.config.yml': 'rules: {a: off, b: off}\n' })).toHaveLength(2)
  })

  it('in JSON, package.json and modules too', async () => {
    expect(await problems({ 'xhb.config.json': '{\n  "rule": {}\n}' })).toEqual([
      'xhb.config.json:2:11 rule：没有这一项，是不是“rules”？',
    ])
    expect(await problems({ 'package.json': '{\n  "xhb": { "ignore": [] }\n}' })).toEqual([
      'package.json:2:22 ignore：没有这一项，是不是“ignores”？',
    ])
    const broken = await problems({ 'xhb.config.json': '{\n  "extends": "strict"\n  "rules": {}\n}' })
    expect(broken).toEqual([expect.stringMatching(/^xhb\.config\.json:3:3 JSON 语法错误：/)])
    expect(await problems({ 'xhb.config.mjs': 'export default { rule: {} }' })).toEqual([
      'xhb.config.mjs rule：没有这一项，是不是“rules”？',
    ])
  })
})

describe('plug-ins', () => {
  const rule = (
    id: string,
  ): string => `{ id: '${id}', meta: { title: { zh: '', en: '' }, category: 'text', severity: 'warning',
    preset: 'recommended', fixable: false, weight: { class: 'none', value: 0 }, basis: { text: '', verified: true },
    messages: { found: 'hi' } }, create: (c) => ({ paragraph: (node) => c.report({ messageId: 'found', at: node }) }) }`
  const plugin = (name: string, ...rules: string[]): string =>
    `export default { name: '${name}', rules: [${rules.map(rule)}] }`

  it('come from a path; their rules bear the name before', async () => {
    const config = await resolved({
      'xhb.config.yml': 'plugins: [./rules/house.mjs]\nextends: []\nrules: {house/greeting: info}\n',
      'rules/house.mjs': plugin('house', 'greeting'),
    })
    expect(findings(config)).toEqual(['house/greeting info hi'])
  })

  it('come from a package, also one that can only be imported; their rules take part in presets', async () => {
    const config = await resolved({
      'xhb.config.yml': 'plugins: [xhb-plugin-a, xhb-plugin-b]\n',
      'node_modules/xhb-plugin-a/package.json': '{"name": "xhb-plugin-a", "type": "module", "main": "index.js"}',
      'node_modules/xhb-plugin-a/index.js': plugin('a', 'one'),
      'node_modules/xhb-plugin-b/package.json':
        '{"name": "xhb-plugin-b", "type": "module", "exports": {".": {"import": "./b.js"}}}',
      'node_modules/xhb-plugin-b/b.js': plugin('b', 'two'),
    })
    expect(findings(config)).toEqual(['a/one warning hi', 'b/two warning hi', 'proven error loud'])
  })

  const list = (right: string): string => `title: { zh: 套话, en: Stock phrases }
category: term
severity: info
preset: review
fixable: suggestion
weight: { class: none, value: 0 }
basis: { text: 本报体例, verified: true }
messages: { replace: 改 }
pairs: { 全面展开: ${right} }
`
  const withLists = `const { default: plugin } = await import('./house.mjs')
const meta = { title: { zh: '', en: '' }, category: 'term', severity: 'info', preset: 'review', fixable: false,
  weight: { class: 'none', value: 0 }, basis: { text: '', verified: true }, messages: { avoid: '不用' } }
export default { ...plugin, lexicons: [
  new URL('./stock-phrase.yml', import.meta.url), { id: 'lately', meta, lexicon: { terms: [{ wrong: '近日' }] } },
] }`

  it('have word lists, in files and in code, each a rule', async () => {
    const config = await resolved({
      'xhb.config.yml': 'plugins: [./lists.mjs]\nextends: review\n',
      'house.mjs': plugin('house', 'greeting'),
      'lists.mjs': withLists,
      'stock-phrase.yml': list('展开'),
    })
    expect(findings(config)).toEqual(['house/lately info 不用', 'doubtful info loud', 'house/stock-phrase info 改'])
  })

  const presets = `const { default: plugin } = await import('./house.mjs')
export default { ...plugin, presets: {
  soft: { 'house/greeting': 'info', proven: ['warn', { style: 'quiet' }] },
  off: { proven: 'off' },
} }`

  it.each([
    ['as extends', 'extends: house/soft', undefined, ['house/greeting info hi', 'proven warning quiet']],
    ['as a preset', '', ['house/soft'], ['house/greeting info hi', 'proven warning quiet']],
    ['the later over the earlier', 'extends: [recommended, house/off]', undefined, ['house/greeting warning hi']],
    [
      'rules over presets',
      'extends: house/soft\nrules: {house/greeting: error}',
      undefined,
      ['house/greeting error hi'],
    ],
    ['a level leaves the options', 'extends: [house/soft, recommended]', undefined, ['proven error quiet']],
  ] as const)('have presets: %s', async (_, config, named, expected) => {
    const files = {
      'xhb.config.yml': `plugins: [./presets.mjs]\n${config}\n`,
      'house.mjs': plugin('house', 'greeting'),
      'presets.mjs': presets,
    }
    expect(findings(await resolved(files, named && [...named]))).toEqual(expect.arrayContaining([...expected]))
  })

  it.each([
    [
      'a preset that is not there',
      'extends: house/sotf',
      /^xhb\.config\.yml:2:10 extends：没有预设“house\/sotf”，是不是“house\/soft”？$/,
    ],
    [
      'one of several',
      'extends: [all, hose/soft]',
      /^xhb\.config\.yml:2:16 extends\[1\]：没有预设“hose\/soft”，是不是“house\/soft”？$/,
    ],
  ])('miss %s', async (_, config, line) => {
    const found = await problems({
      'xhb.config.yml': `plugins: [./presets.mjs]\n${config}\n`,
      'house.mjs': plugin('house', 'greeting'),
      'presets.mjs': presets,
    })
    expect(found).toEqual([expect.stringMatching(line)])
  })

  it.each([
    ['a key that is not there', `name: 'house', rule: []`, /^“\.\/p\.mjs” 的 rule：没有这一项，是不是“rules”？$/],
    ['a name with a blank', `name: 'my house'`, /^“\.\/p\.mjs” 的 name：只能用字母/],
    ['a rule without meta', `name: 'house', rules: [{ id: 'x' }]`, /^“\.\/p\.mjs” 的 rules\.0\.meta：缺少这一项$/],
    ['a format that is no function', `name: 'house', formats: { x: 1 }`, /^“\.\/p\.mjs” 的 formats\.x：应为函数$/],
    [
      'a preset with a wrong level',
      `name: 'house', presets: { x: { proven: 'eror' } }`,
      /presets\.x\.proven：应为 .*，是不是“error”？$/,
    ],
    [
      'a preset with an unknown rule',
      `name: 'house', presets: { x: { provn: 'off' } }`,
      /^预设“house\/x”里的 provn：没有规则“provn”，是不是“proven”？$/,
    ],
    [
      'a preset with a wrong option',
      `name: 'house', presets: { x: { proven: ['off', { stlye: 1 }] } }`,
      /^预设“house\/x”里的 proven：没有这一项，是不是“style”？$/,
    ],
    [
      'a missing word list',
      `name: 'house', lexicons: [new URL('./no.yml', import.meta.url)]`,
      /no\.yml 读不了词表：ENOENT/,
    ],
    [
      'a broken word list',
      `name: 'house', lexicons: [new URL('./broken.yml', import.meta.url)]`,
      /broken\.yml:9:16 pairs\.全面展开：应为词语/,
    ],
    [
      'a word list without a message',
      `name: 'house', lexicons: [new URL('./mute.yml', import.meta.url)]`,
      /mute\.yml messages\.replace：缺少这一项$/,
    ],
    ['a word list that is none', `name: 'house', lexicons: [{ id: 'x' }]`, /词表 x meta：缺少这一项/],
    ['a word list by a path', `name: 'house', lexicons: ['./list.yml']`, /应为 new URL/],
    [
      'a word list with the name of a rule',
      `name: 'house', rules: [RULE], lexicons: [new URL('./x.yml', import.meta.url)]`,
      /里有两条规则同名：x$/,
    ],
  ])('refused: %s', async (_, content, line) => {
    const found = await problems({
      'xhb.config.json': JSON.stringify({ plugins: ['./p.mjs'] }),
      'p.mjs': `export default { ${content.replace('RULE', rule('x'))} }`,
      'broken.yml': list('3'),
      'mute.yml': list('展开').replace('replace: 改', 'avoid: 改'),
      'x.yml': list('展开'),
    })
    expect(found[0]?.replace(/^xhb\.config\.json:\d+:\d+ plugins(?:\[0\])?：/, '')).toMatch(line)
  })

  it.each([
    ['missing file', ['./no.mjs'], /plugins\[0\]：\.\/no\.mjs 没有这个文件$/],
    ['missing package', ['xhb-plugin-no'], /plugins\[0\]：xhb-plugin-no 没有安装这个包/],
    ['a module that fails', ['./fails.mjs'], /plugins\[0\]：\.\/fails\.mjs 载入时出错：oops$/],
    [
      'a module that lacks a package',
      ['./lacks.mjs'],
      /lacks\.mjs 它要用的包“no-such-package”没有安装；请在 .* 里运行 npm install$/,
    ],
    ['a module that lacks a file', ['./strays.mjs'], /strays\.mjs 载入时出错：Cannot find module .*no\.mjs/],
    ['no plug-in', ['./nothing.mjs'], /plugins\[0\]：“\.\/nothing\.mjs” 的 name：缺少这一项$/],
    ['the same name twice', ['./a.mjs', './b.mjs'], /plugins\[1\]：“\.\/b\.mjs”与另一个插件同名：house$/],
    ['the same rule twice', ['./twice.mjs'], /plugins\[0\]：“\.\/twice\.mjs”里有两条规则同名：x$/],
  ])('refused: %s', async (_, plugins, line) => {
    const found = await problems({
      'xhb.config.json': JSON.stringify({ plugins }),
      'fails.mjs': 'throw new Error("oops")',
      'lacks.mjs': 'import "no-such-package"',
      'strays.mjs': 'import "./other/no.mjs"',
      'nothing.mjs': 'export default {}',
      'a.mjs': plugin('house', 'x'),
      'b.mjs': plugin('house', 'y'),
      'twice.mjs': plugin('house', 'x', 'x'),
    })
    expect(found).toEqual([expect.stringMatching(line)])
  })
})

describe('JSON Schema', () => {
  const validate = new Ajv({ strict: false }).compile(schema)

  it('accepts what is right', () => {
    const config = {
      extends: ['strict', 'review', 'house/own'],
      rules: { 'book-title-nesting': 'error', 'house/own': ['warn', { any: 1 }] },
      ignores: ['归档/'],
      overrides: [{ files: ['*.md'], rules: { 'book-title-nesting': 'off' } }],
      plugins: ['./house.js'],
      terms: ['terms.yml'],
      roster: 'roster.csv',
      allow: ['allow.yml'],
    }
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    { rule: {} },
    { rules: { 'book-title-nesting': 'eror' } },
    { overrides: [{ rules: {} }] },
    { extends: 'none' },
    { terms: 'terms.yml' },
    { roster: ['roster.csv'] },
  ])('refuses %j', (config) => {
    expect(validate(config)).toBe(false)
  })
})
