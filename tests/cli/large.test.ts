import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import reports, { wholeFileFormats } from '../../src/report/index.ts'
import { openLarge } from '../../src/source/index.ts'
import { Workplace } from './run.ts'

const fixtures = new URL('../../fixtures/', import.meta.url).pathname
const issues = globSync(['demo/*.txt', 'issues/*/issue.txt'], { cwd: fixtures, absolute: true })
  .sort()
  .map((path) => readFileSync(path, 'utf8'))
const archive = `${issues.join('\n\n')}\n`

/** An archive as one file that is large, and the same behind a name that is read as a whole. */
function place(text: string | Uint8Array): Workplace {
  const own = new Workplace({
    'xhb.config.yml':
      'extends: []\nplugins: [./crash.mjs]\nrules: {crash/here: info, book-title-nesting: warning, halfwidth-punct: error, weekday-date-mismatch: error}\n',
    'archive.txt': text,
  })
  own.write(
    'crash.mjs',
    `const meta = { title: { zh: '', en: '' }, category: 'text', severity: 'info', preset: 'recommended', fixable: false,
  weight: { class: 'none', value: 0 }, basis: { text: '', verified: true }, messages: {} }
export default { name: 'crash', rules: [{ id: 'here', meta, create({ view, source }) {
  return { paragraph(node) { if (view(node).text.includes('此处崩溃')) throw new Error('oops') }, issue() {
    if (process.env.SIZES) process.stderr.write(source.text.length + '\\n') } }
} }] }`,
  )
  return own
}

/** Repeated until it counts as large: the places are what is to be proved, and each issue is known from the other tests. */
const large = archive.repeat(Math.ceil(2.2e6 / Buffer.byteLength(archive)))
const sizes = ({ stderr }: { stderr: string }): number[] => stderr.split('\n').filter(Boolean).map(Number)

describe('a large text of many issues', () => {
  const text = place(large)
  const parts = Object.keys(reports).filter((format) => !wholeFileFormats.has(format))

  it('is read issue by issue, and as a whole where that has to be', () => {
    const lengths = (...args: string[]) =>
      sizes(text.xhb(['lint', 'archive.txt', '--jobs', '1', '--format', 'unix', ...args], { env: { SIZES: '1' } }))
    const inParts = lengths()
    expect(inParts.length).toBeGreaterThan(50)
    expect(Math.max(...inParts)).toBeLessThan(200_000)
    expect(Math.max(...lengths('--fix-dry-run'))).toBe(large.length)
  })

  it('gives the same reports', () => {
    const wanted = parts.flatMap((format) => ['--format', `${format}:${format}.out`])
    const read = () => parts.map((format) => text.read(`${format}.out`))
    // A format that needs whole files makes the others be given whole files too.
    const whole = text.xhb(['lint', 'archive.txt', ...wanted, '--format', 'junit:junit.out'])
    const expected = read()
    expect(expected.every((each) => each.length > 10_000)).toBe(true)
    expect(text.xhb(['lint', 'archive.txt', ...wanted, '--jobs', '2'])).toEqual(whole)
    expect(read()).toEqual(expected)
  })

  it('parses the same', () => {
    const parsed = (format: string) => {
      text.xhb(['parse', 'archive.txt', '--format', format, '--jobs', '2', '--output', 'parsed'])
      return text.read('parsed').trim()
    }
    const lines = parsed('ndjson').split('\n')
    const { moreIssues, ...first } = JSON.parse(parsed('json'))
    const all = [first, ...moreIssues].map((issue) => JSON.stringify(issue))
    // A diff of all this would take longer than the work.
    expect(lines.length).toBe(all.length)
    expect(lines.every((line, at) => line === all[at])).toBe(true)
  })

  it('is kept issue by issue', () => {
    const first = text.xhb(['lint', 'archive.txt', '--cache', '--format', 'json'])
    appendFileSync(join(text.path, 'archive.txt'), issues[0] as string)
    const again = text.xhb(['lint', 'archive.txt', '--cache', '--format', 'json', '--jobs', '1'], {
      env: { SIZES: '1' },
    })
    expect(sizes(again).length).toBeLessThan(5)
    expect(JSON.parse(again.stdout)[0].messages.slice(0, 100)).toEqual(
      JSON.parse(first.stdout)[0].messages.slice(0, 100),
    )
    writeFileSync(join(text.path, 'archive.txt'), large)
  })
})

describe('a large text with trouble in it', () => {
  it('that crashes a rule loses one issue', () => {
    const own = place(`${large}${(issues[0] as string).replace('。', '。此处崩溃。')}\n${large.slice(0, 3000)}`)
    const { status, stdout, stderr } = own.xhb(['lint', 'archive.txt', '--format', 'json'])
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'xhb：archive.txt：内部错误：oops\n' })
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it.each([
    [
      'a byte that does not decode',
      Buffer.concat([Buffer.from(large), Buffer.of(0xff), Buffer.from('\n')]),
      /第 \d+ 字节（FF）不是有效的 UTF-8/,
    ],
    ['a NUL', Buffer.from(`${large}\0\n`), /空字符（NUL），是二进制文件/],
  ])('gives only the error: %s', (_, bytes, message) => {
    const { status, stdout, stderr } = place(bytes).xhb(['lint', 'archive.txt', '--format', 'json'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '[]\n' })
    expect(stderr).toMatch(message)
  })

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${large}`, 'utf16le'), []],
    ['GB18030, named', iconv.encode(large, 'gb18030'), ['--encoding', 'gb18030']],
  ])('is read in its encoding: %s', (_, bytes, args) => {
    const run = (...more: string[]) =>
      place(bytes).xhb(['lint', 'archive.txt', '--format', 'unix:out', '--format', 'json', ...args, ...more])
    expect(run().stdout).toBe(run('--format', 'junit:junit.out').stdout)
  })
})

describe('openLarge', () => {
  const own = new Workplace({
    'a.txt': archive,
    'b.txt': `${archive}\0`,
    'c.txt': Buffer.concat([Buffer.from(archive), Buffer.of(0xe4)]),
  })
  const open = (name: string, step: number) => openLarge(name, own.path, { atLeast: 1000, step })

  it.each([1, 2, 3, 5, 64, 1 << 20])('gives the text in steps of %i bytes', (step) => {
    expect([...(open('a.txt', step)?.pieces() ?? [])].join('')).toBe(archive)
  })

  it('gives nothing of a text that is not sound', () => {
    expect([open('b.txt', 64), open('c.txt', 64), open('c.txt', 1)]).toEqual([undefined, undefined, undefined])
  })

  it('leaves small files, folders and what is not there alone', () => {
    expect(openLarge('a.txt', own.path, { atLeast: 1e9 })).toBeUndefined()
    expect([open('.', 64), open('none.txt', 64)]).toEqual([undefined, undefined])
  })
})
