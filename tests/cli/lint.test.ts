import { spawnSync } from 'node:child_process'
import { chmodSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, inject, it } from 'vitest'
import { flawed, sound, Workplace } from './run.ts'

/** One rule only, so that these tests are about the command. */
const onlyNesting = 'extends: []\nrules:\n  book-title-nesting: warning\n'

const json = (stdout: string): { filePath: string; messages: { ruleId: string }[] }[] => JSON.parse(stdout)

describe('findings and exit status', () => {
  const place = new Workplace({ 'flawed.txt': flawed, 'sound.txt': sound, 'xhb.config.yml': onlyNesting })

  it('is 0 without findings', () => {
    const { status, stderr } = place.xhb(['lint', 'sound.txt'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('is 0 with warnings, and shows them on stdout', () => {
    const { status, stdout, stderr } = place.xhb(['lint', 'flawed.txt'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('book-title-nesting')
    expect(stdout).toContain('白鹭渡镇春耕忙')
  })

  it('is 1 with errors, and --exit-zero makes it 0', () => {
    const args = ['lint', 'flawed.txt', '--rule', 'book-title-nesting:error']
    expect(place.xhb(args).status).toBe(1)
    expect(place.xhb([...args, '--exit-zero']).status).toBe(0)
  })

  it('is 1 with more warnings than allowed, also when they are not shown', () => {
    const { status, stderr } = place.xhb(['lint', 'flawed.txt', '--max-warnings', '0', '--quiet'])
    expect(status).toBe(1)
    expect(stderr).toContain('--max-warnings 0')
    expect(place.xhb(['lint', 'flawed.txt', '--max-warnings', '1']).status).toBe(0)
  })

  it('--quiet shows errors only', () => {
    const [result] = json(place.xhb(['lint', 'flawed.txt', '--quiet', '--format', 'json']).stdout)
    expect(result?.messages).toEqual([])
  })

  it('--rule turns a rule off', () => {
    const [result] = json(place.xhb(['lint', 'flawed.txt', '--rule', 'book-title-nesting:off', '-f', 'json']).stdout)
    expect(result?.messages).toEqual([])
  })

  it('--preset takes the place of the preset of the configuration', () => {
    const { stdout } = place.xhb(['lint', 'flawed.txt', '--preset', 'recommended', '-f', 'json', '--no-config-lookup'])
    expect(json(stdout)[0]?.messages.map(({ ruleId }) => ruleId)).toContain('book-title-nesting')
  })

  it('--timing tells what rules cost, on stderr', () => {
    expect(place.xhb(['lint', 'flawed.txt', '--timing']).stderr).toMatch(/\d 毫秒 {2}book-title-nesting/)
  })
})

describe('reports', () => {
  const place = new Workplace({ 'flawed.txt': flawed, 'xhb.config.yml': onlyNesting })

  it('writes several formats, each to its place', () => {
    const { stdout } = place.xhb(['lint', 'flawed.txt', '--format', 'json:out.json', '--format', 'github'])
    expect(stdout).toMatch(/^::warning /)
    expect(json(place.read('out.json'))).toHaveLength(1)
  })

  it('writes to --output', () => {
    const { stdout } = place.xhb(['lint', 'flawed.txt', '--format', 'json', '--output', 'all.json'])
    expect(stdout).toBe('')
    expect(json(place.read('all.json'))).toHaveLength(1)
  })

  it('does not mix two formats', () => {
    const { status, stderr } = place.xhb(['lint', 'flawed.txt', '--format', 'json', '--format', 'github'])
    expect(status).toBe(2)
    expect(stderr).toContain('格式:文件')
  })

  it('loads a format from a path', () => {
    place.write(
      'count.mjs',
      'export default async function* (results) { let n = 0; for await (const r of results) n += r.messages.length; yield n + "\\n" }',
    )
    expect(place.xhb(['lint', 'flawed.txt', '--format', './count.mjs']).stdout).toBe('1\n')
  })

  it('has colours only where wanted', () => {
    const colored = (args: string[], env = {}): boolean =>
      place.xhb(['lint', 'flawed.txt', ...args], { env }).stdout.includes('\u001b[')
    expect(colored([])).toBe(false)
    expect(colored(['--color'])).toBe(true)
    expect(colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
    expect(colored([], { FORCE_COLOR: '1' })).toBe(true)
    expect(colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
  })

  it('bears a reader that goes away', () => {
    for (let copy = 0; copy < 40; copy++) place.write(`many/${copy}.txt`, flawed.repeat(200))
    const command = `"${process.execPath}" "${inject('xhb')}" lint many --format unix | head -n 1`
    const { stderr } = spawnSync('sh', ['-c', command], { cwd: place.path, encoding: 'utf8' })
    expect(stderr).toBe('')
  })
})

describe('what to read', () => {
  const place = new Workplace({
    'a/2.txt': flawed,
    'a/1.md': sound,
    'a/skip.csv': flawed,
    'a/old/3.TXT': flawed,
    'b.log': flawed,
    'xhb.config.yml': onlyNesting,
  })
  const paths = (...args: string[]): string[] =>
    json(place.xhb(['lint', '--format', 'json', ...args]).stdout).map(({ filePath }) => filePath)

  it('takes texts of folders in order of their names, each once', () => {
    expect(paths('a', 'a/2.txt', './a')).toEqual(['a/1.md', 'a/2.txt', 'a/old/3.TXT'])
  })

  it('takes globs', () => {
    expect(paths('a/*.{md,txt}')).toEqual(['a/1.md', 'a/2.txt'])
  })

  it('takes a named file whatever its extension', () => {
    expect(paths('b.log')).toEqual(['b.log'])
  })

  it('leaves out what .xhbignore and the configuration name, and says so of named files', () => {
    const ignoring = new Workplace({
      'a/1.txt': sound,
      'a/2.txt': sound,
      'c/3.txt': sound,
      '.xhbignore': '# drafts\n2.txt\n',
      'xhb.config.json': '{"extends": [], "ignores": ["c/"]}',
    })
    expect(json(ignoring.xhb(['lint', '.', '--format', 'json']).stdout).map(({ filePath }) => filePath)).toEqual([
      'a/1.txt',
    ])
    expect(ignoring.xhb(['lint', 'a/1.txt', 'c/3.txt'])).toMatchObject({
      status: 0,
      stderr: 'xhb：c/3.txt：已忽略，没有读\n',
    })
  })

  it('takes neither names nor text for a mistake, not for a clean text', () => {
    expect(place.xhb(['lint'])).toMatchObject({
      status: 2,
      stderr: 'xhb：<stdin>：没有给出文件，标准输入也是空的\n',
    })
    expect(place.xhb(['lint', '--stdin-filename', 'a/9.txt']).status).toBe(0)
    expect(place.xhb(['lint', '-']).status).toBe(0)
  })

  it('reads standard input, under a name where one is given', () => {
    const run = (...args: string[]) => place.xhb(['lint', '--format', 'json', ...args], { input: flawed })
    expect(json(run().stdout)[0]?.filePath).toBe('<stdin>')
    expect(json(run('-', '--stdin-filename', 'a/9.txt').stdout)[0]).toMatchObject({ filePath: 'a/9.txt' })
  })
})

describe('bad input: one line each, status 2, and the others are still linted', () => {
  const place = new Workplace({
    'flawed.txt': flawed,
    'empty.txt': '',
    'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
    'broken.txt': Buffer.concat([Buffer.from('白鹭渡镇\n春'), Buffer.of(0xff), Buffer.from('耕忙\n')]),
    'none/data.csv': '',
    'xhb.config.yml': onlyNesting,
  })
  const bad = (...args: string[]) => {
    const { status, stdout, stderr } = place.xhb(['lint', 'flawed.txt', ...args, '--format', 'json'])
    return { status, linted: stdout === '' ? 0 : json(stdout).length, lines: stderr.trimEnd().split('\n') }
  }

  it.each([
    ['a missing file', 'missing.txt', 'xhb：missing.txt：没有这个文件'],
    ['a folder without texts', 'none', 'xhb：none：文件夹里没有可读的文本（.txt、.md、.markdown）'],
    ['a glob without files', '*.foo', 'xhb：*.foo：没有匹配的文件'],
    ['a binary file', 'picture.txt', 'xhb：picture.txt：第 4 字节是空字符（NUL），是二进制文件，不是文本'],
    [
      'broken UTF-8',
      'broken.txt',
      'xhb：broken.txt:2：第 16 字节（FF）不是有效的 UTF-8；若是别的编码，请用 --encoding 指明',
    ],
  ])('%s', (_, name, line) => {
    expect(bad(name)).toEqual({ status: 2, linted: 1, lines: [line] })
  })

  it('an empty file is a notice', () => {
    expect(bad('empty.txt')).toEqual({ status: 0, linted: 2, lines: ['xhb：empty.txt：空文件'] })
  })

  it('file names cannot steer a terminal', () => {
    const { stderr } = place.xhb(['lint', '\u001bcred\u0007.txt'])
    expect(stderr).toBe('xhb：\\u001bcred\\u0007.txt：没有这个文件\n')
  })

  it('a rule that crashes costs one line', () => {
    place.write(
      'crash.mjs',
      `export default { name: 'house', rules: [{ id: 'crash', meta: { title: { zh: '', en: '' }, category: 'text', severity: 'error',
        preset: 'recommended', fixable: false, weight: { class: 'none', value: 0 }, basis: { text: '', verified: true }, messages: {} },
        create() { throw new Error('oops') } }] }`,
    )
    place.write('crash.yml', 'plugins: [./crash.mjs]\nextends: []\nrules: {house/crash: error}\n')
    expect(bad('--config', 'crash.yml')).toEqual({ status: 2, linted: 0, lines: ['xhb：flawed.txt：内部错误：oops'] })
  })
})

describe('wrong usage: one line, status 2', () => {
  const place = new Workplace({ 'flawed.txt': flawed })

  it.each([
    [['lnt'], 'xhb：没有命令“lnt”，是不是“lint”？'],
    [['lint', '--formt', 'json'], 'xhb：没有选项“--formt”，是不是“--format”？'],
    [['lint', '--format'], 'xhb：选项“-f, --format <格式[:文件]>”后面要有值'],
    [['lint', 'flawed.txt', '--format', 'jsno'], 'xhb：没有格式“jsno”，是不是“json”？'],
    [
      ['lint', 'flawed.txt', '--rule', 'book-title-nest:off'],
      'xhb：没有规则“book-title-nest”，是不是“book-title-nesting”？',
    ],
    [['lint', '--rule', 'book-title-nesting:eror'], 'xhb：没有级别“eror”，是不是“error”？'],
    [['lint', '--rule', 'book-title-nesting'], 'xhb：--rule 的写法是 规则:级别，例如 book-title-nesting:error'],
    [['lint', '--preset', 'stric'], 'xhb：没有预设“stric”，是不是“strict”？'],
    [['lint', '--encoding', 'utf-9'], 'xhb：没有编码“utf-9”，是不是“utf-8”？'],
    [['lint', '--max-warnings', 'many'], 'xhb：应为非负整数，不是“many”'],
    [['lint', 'flawed.txt', '--config', 'no.yml'], 'xhb：no.yml 没有这个配置文件'],
    [['lint', '--fix'], 'xhb：标准输入不能写回；请用 --fix-dry-run 看会怎样改'],
  ])('%j', (args, line) => {
    expect(place.xhb(args)).toEqual({ status: 2, stdout: '', stderr: `${line}\n` })
  })
})

describe('fixes', () => {
  const fixedTitle = '《关于印发〈云岭区春耕办法〉的通知》'
  const place = new Workplace({ 'xhb.config.yml': onlyNesting })

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a byte-order mark and CRLF', (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
    ['UTF-16LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['GB18030', (text: string) => iconv.encode(text, 'gb18030')],
  ])('--fix changes the fixed characters only: %s', (_, encode) => {
    place.write('a.txt', encode(flawed))
    const fixed = flawed.replace('《云岭区春耕办法》', '〈云岭区春耕办法〉')
    expect(place.xhb(['lint', 'a.txt', '--fix'])).toMatchObject({
      status: 0,
      stderr: 'xhb：a.txt：改正 1 处（book-title-nesting 1）\n',
    })
    expect(readBytes(place, 'a.txt')).toEqual(encode(fixed))
    expect(place.xhb(['lint', 'a.txt', '--fix']).stderr).toBe('')
  })

  it('keeps mode and links', () => {
    place.write('real.txt', flawed)
    chmodSync(join(place.path, 'real.txt'), 0o640)
    symlinkSync('real.txt', join(place.path, 'link.txt'))
    place.xhb(['lint', 'link.txt', '--fix'])
    expect(place.read('real.txt')).toContain(fixedTitle)
    expect(statSync(join(place.path, 'real.txt')).mode & 0o777).toBe(0o640)
  })

  it('--fix-dry-run prints a diff that git applies, and writes nothing', () => {
    place.write('b.txt', flawed)
    const { stdout, status } = place.xhb(['lint', 'b.txt', '--fix-dry-run'])
    expect(status).toBe(0)
    expect(place.read('b.txt')).toBe(flawed)
    const git = spawnSync('git', ['apply', '-'], { cwd: place.path, input: stdout, encoding: 'utf8' })
    expect(git.stderr).toBe('')
    expect(place.read('b.txt')).toContain(fixedTitle)
  })

  it('refuses a file that would not come back byte for byte', () => {
    // The full-width space has two codes in this encoding; the text has the rarer one.
    const bytes = Buffer.concat([iconv.encode(flawed, 'gb18030'), Buffer.of(0xa3, 0xa0, 0x0a)])
    place.write('c.txt', bytes)
    const { status, stderr } = place.xhb(['lint', 'c.txt', '--fix'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^xhb：c\.txt：按 gb18030 写回与原文件的字节不完全相同/)
    expect(readBytes(place, 'c.txt')).toEqual(bytes)
  })
})

function readBytes(place: Workplace, name: string): Buffer {
  return Buffer.from(spawnSync('cat', [name], { cwd: place.path }).stdout)
}
