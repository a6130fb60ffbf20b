import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, inject, it } from 'vitest'
import { flawed, sound, Workplace } from '../cli/run.ts'

interface Result {
  filePath: string
  messages: { ruleId: string }[]
}
const read = (stdout: string): Result[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const line = (path: string, text: string): string => `${JSON.stringify({ path, text })}\n`

describe('lint --stdin-ndjson', () => {
  const place = new Workplace({
    'xhb.config.yml':
      'extends: []\nrules: {book-title-nesting: warning}\noverrides: [{files: [old/], rules: {book-title-nesting: off}}]\n',
  })
  const lint = (input: string | Uint8Array, ...args: string[]) =>
    place.xhb(['lint', '--stdin-ndjson', ...args], { input })

  it('writes one result a text, in order, with the settings of its path', () => {
    const { status, stdout, stderr } = lint(line('b.txt', flawed) + line('old/a.txt', flawed) + line('c.md', sound))
    expect(read(stdout).map(({ filePath, messages }) => [filePath, messages.length])).toEqual([
      ['b.txt', 1],
      ['old/a.txt', 0],
      ['c.md', 0],
    ])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('writes what --format json writes', () => {
    place.write('b.txt', flawed)
    const [expected] = JSON.parse(place.xhb(['lint', 'b.txt', '--format', 'json']).stdout)
    expect(read(lint(line('b.txt', flawed)).stdout)).toEqual([expected])
  })

  it('tells bad lines with their number, goes on, and ends with 2', () => {
    const bad = Buffer.concat([
      Buffer.from(`${line('1.txt', sound)}{"path": \n\n["x"]\nnull\n{"path": 1, "text": ""}\n`),
      Buffer.of(0x22, 0xff, 0x22, 0x0a),
      Buffer.from(line('8.txt', flawed).trimEnd()),
    ])
    const { status, stdout, stderr } = lint(bad)
    expect(read(stdout).map(({ filePath }) => filePath)).toEqual(['1.txt', '8.txt'])
    expect(stderr.trimEnd().split('\n')).toEqual([
      'xhb：<stdin>:2：不是有效的 JSON',
      'xhb：<stdin>:4：应为 {"path": "…", "text": "…"}',
      'xhb：<stdin>:5：应为 {"path": "…", "text": "…"}',
      'xhb：<stdin>:6：应为 {"path": "…", "text": "…"}',
      'xhb：<stdin>:7：不是有效的 UTF-8',
    ])
    expect(status).toBe(2)
  })

  it('is 1 with errors', () => {
    expect(lint(line('a.txt', flawed), '--rule', 'book-title-nesting:error').status).toBe(1)
  })

  it('reads no file', () => {
    expect(read(lint(line('/etc/passwd', sound)).stdout)[0]?.filePath).toBe('/etc/passwd')
  })

  it('takes no files, and cannot write back', () => {
    expect(lint('', 'a.txt')).toMatchObject({ status: 2 })
    expect(lint('', '--fix')).toMatchObject({ status: 2 })
  })

  it('waits for a reader that is slow, and answers before the input ends', async () => {
    const child = spawn(process.execPath, [inject('xhb'), 'lint', '--stdin-ndjson'], { cwd: place.path })
    const text = line('a.txt', flawed.repeat(200))
    let given = 0
    const give = (): boolean => {
      given++
      return child.stdin.write(text)
    }
    const drains = (): Promise<boolean> =>
      Promise.race([once(child.stdin, 'drain').then(() => true), setTimeout(1000, false)])
    // Nobody reads the results yet: after the pipes are full, no more texts are taken.
    while (given < 2000 && (give() || (await drains())));
    expect(given).toBeLessThan(2000)
    let lines = 0
    child.stdout.on('data', (chunk: Buffer) => {
      lines += chunk.toString().split('\n').length - 1
    })
    await once(child.stdout, 'data')
    await once(child.stdin, 'drain')
    child.stdin.end()
    await once(child, 'close')
    expect(lines).toBe(given)
  })

  it('needs no more memory for more texts', () => {
    const peak = (texts: number): number => {
      place.write(
        'peak.mjs',
        `export default async function* (results) { for await (const _ of results); yield String(process.resourceUsage().maxRSS) }`,
      )
      return Number(lint(line('a.txt', flawed.repeat(100)).repeat(texts), '--format', './peak.mjs').stdout)
    }
    // Less than that, and the heap has not grown to what the collector lets it have.
    const some = peak(200)
    expect(some).toBeGreaterThan(0)
    expect(peak(800)).toBeLessThan(some * 1.5)
  })
})
