import { spawnSync } from 'node:child_process'
import { describe, expect, inject, it } from 'vitest'
import { Progress } from '../../src/cli/progress.ts'
import { sound, Workplace } from './run.ts'

/** Does so many texts, one each so many milliseconds, and gives the lines that were shown. */
async function run(texts: number, each: number, total?: number, path = 'in/a.txt', columns = 200): Promise<string[]> {
  const lines: string[] = []
  let time = 5000
  const progress = new Progress({
    total: Promise.resolve(total),
    show: (line) => lines.push(line),
    columns: () => columns,
    now: () => time,
  })
  await Promise.resolve()
  for (let text = 0; text < texts; text++) {
    time += each
    progress.advance(path)
  }
  return lines
}

describe('progress', () => {
  it('says nothing of what is soon done', async () => {
    expect(await run(9, 100)).toEqual([])
  })

  it('tells how much is done, how fast, and what is left', async () => {
    const lines = await run(50, 100, 400)
    expect(lines[0]).toBe('已查 10/400（2%），每秒 10 个，约剩 0:39  in/a.txt')
    expect(lines.at(-1)).toBe('已查 50/400（12%），每秒 10 个，约剩 0:35  in/a.txt')
    expect((await run(20, 5000, 10_000))[0]).toContain('每秒 0.2 个，约剩 13:53:15')
  })

  it('does not know what is left of a stream', async () => {
    expect((await run(50, 100))[0]).toBe('已查 10 个文件，每秒 10 个  in/a.txt')
  })

  it('is not shown at every text', async () => {
    expect((await run(10_000, 1, 10_000)).length).toBeLessThan(50)
  })

  it('follows the rate of late', async () => {
    const lines: string[] = []
    let time = 0
    const progress = new Progress({ show: (line) => lines.push(line), columns: () => 80, now: () => time })
    const work = (texts: number, each: number): void => {
      for (let text = 0; text < texts; text++) {
        time += each
        progress.advance('a.txt')
      }
    }
    work(5000, 1)
    expect(lines.at(-1)).toMatch(/每秒 \d{3,4} 个/)
    work(300, 200)
    expect(lines.at(-1)).toMatch(/每秒 5\.0 个/)
  })

  it('fits the terminal, and nothing in a name can steer that', async () => {
    const [line = ''] = await run(50, 100, 400, '\u001b[2J白鹭渡镇'.repeat(30), 60)
    expect(line).not.toMatch(/[\u0000-\u001f]/)
    expect(line).toContain('\\u001b')
    expect(line.replace(/[\u0300-\uffff]/g, '--').length).toBeLessThan(60)
  })
})

describe.runIf(process.platform === 'linux')('at a terminal', () => {
  const files = Array.from({ length: 12 }, (_, at) => [`in/${at + 10}.txt`, `${sound}\n`])
  const place = new Workplace({
    ...Object.fromEntries(files),
    'xhb.config.yml': 'extends: []\nplugins: [./slow.mjs]\nrules: {slow/texts: info}\n',
    'slow.mjs': `const meta = { title: { zh: '', en: '' }, category: 'text', severity: 'info', preset: 'recommended', fixable: false,
  weight: { class: 'none', value: 0 }, basis: { text: '', verified: true }, messages: {} }
export default { name: 'slow', rules: [{ id: 'texts', meta, create() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  return {}
} }] }`,
  })
  const onTerminal = (args: string, env: Record<string, string> = {}) =>
    spawnSync('script', ['-qec', `"${process.execPath}" "${inject('xhb')}" ${args}`, '/dev/null'], {
      cwd: place.path,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
    }).stdout

  it('a line is drawn over and over, and is gone before the results', () => {
    const screen = onTerminal('lint in --jobs 1')
    expect(screen).toMatch(/\r\u001b\[K已查 \d+\/12（\d+%），每秒 [\d.]+ 个，约剩 0:0\d {2}in\/\d+\.txt\r\u001b\[K/)
    expect(screen).toMatch(/\r\u001b\[K没有发现问题/)
  })

  it.each([
    ['--quiet', 'lint in --jobs 1 --quiet', {}],
    ['standard error elsewhere', 'lint in --jobs 1 2>err', {}],
    ['CI', 'lint in --jobs 1', { CI: 'true' }],
  ])('nothing is drawn: %s', (_, args, env) => {
    expect(onTerminal(args, env)).not.toContain('已查')
  })
})
