import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { Memory } from '../../src/cli/memory.ts'
import { createSource } from '../../src/source/index.ts'
import { flawed, sound, Workplace } from './run.ts'

const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

const environment = () => ({ PATH: process.env.PATH, XDG_CACHE_HOME: dirname(inject('xhb')) })

/** A command that watches, and what it prints from one run to the next. */
class Watching {
  readonly child: ChildProcess
  private stdout = ''
  private stderr = ''
  private seen = { stdout: 0, stderr: 0 }

  constructor(place: Workplace, ...args: string[]) {
    this.child = spawn(process.execPath, [inject('xhb'), 'lint', '--watch', '--format', 'agent', ...args], {
      cwd: place.path,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.push(this.child)
    this.child.stdout?.on('data', (data) => (this.stdout += data))
    this.child.stderr?.on('data', (data) => (this.stderr += data))
  }

  /** What the next run finds, a line for each finding without its message; and what is told. */
  async run(told = '正在监视'): Promise<{ found: string[]; told: string }> {
    const { stdout, stderr } = this.seen
    await expect.poll(() => this.stderr.indexOf(told, stderr), { timeout: 20_000 }).toBeGreaterThan(-1)
    // Both pipes must have come through.
    await new Promise((done) => setTimeout(done, 50))
    this.seen = { stdout: this.stdout.length, stderr: this.stderr.length }
    const lines = this.stdout.slice(stdout).split('\n').filter(Boolean)
    return {
      found: lines.map((line) => line.replace(/:.* (?:warning|error|info) ([\w/-]+) .*/, ' $1')),
      told: this.stderr.slice(stderr),
    }
  }

  async end(): Promise<number | null> {
    this.child.kill('SIGINT')
    const [status] = await once(this.child, 'exit')
    return status
  }
}

describe('Memory', () => {
  it('has a file linted again only where its bytes are others, or after it was told to forget', async () => {
    const memory = new Memory<number>()
    let times = 0
    const recall = (text: string) => {
      const input = { source: createSource(text, { path: 'a.txt' }), bytes: Buffer.from(text) }
      return memory.recall(input, () => ++times)
    }
    expect([await recall('春'), await recall('春'), await recall('耕'), await recall('耕')]).toEqual([1, 1, 2, 2])
    memory.forget()
    expect(await recall('耕')).toBe(3)
  })
})

const typo = '## 青石巷通了班车\n\n近日，青石巷研究布署了班车线路。\n'

describe('--watch', () => {
  it('follows changed, new, moved and deleted files, and folders that come later', async () => {
    const place = new Workplace({ 'a.txt': flawed, 'b.txt': sound })
    const watching = new Watching(place, '.')
    expect(await watching.run()).toEqual({
      found: ['a.txt book-title-nesting'],
      told: 'xhb：正在监视 2 个文件，按 Ctrl-C 结束\n',
    })
    place.write('b.txt', typo)
    expect((await watching.run()).found).toEqual(['a.txt book-title-nesting', 'b.txt typo-nonword'])
    mkdirSync(join(place.path, 'later/deep'), { recursive: true })
    place.write('later/deep/c.txt', typo)
    expect((await watching.run()).found).toContain('later/deep/c.txt typo-nonword')
    rmSync(join(place.path, 'a.txt'))
    expect((await watching.run()).found).toEqual(['b.txt typo-nonword', 'later/deep/c.txt typo-nonword'])
    renameSync(join(place.path, 'b.txt'), join(place.path, 'd.txt'))
    expect((await watching.run()).found).toEqual(['d.txt typo-nonword', 'later/deep/c.txt typo-nonword'])
    rmSync(join(place.path, 'later'), { recursive: true })
    place.write('d.txt', sound)
    await watching.run()
    expect(await watching.end()).toBe(0)
  })

  it('lints everything again when the configuration or a file of the house changes, and bears a broken one', async () => {
    const place = new Workplace({ 'in/a.txt': flawed, 'in/b.txt': typo })
    const watching = new Watching(place, 'in/*.txt')
    expect((await watching.run()).found).toEqual(['in/a.txt book-title-nesting', 'in/b.txt typo-nonword'])
    place.write('xhb.config.yml', 'terms: [terms.yml]\nextends: []\nrules: {house-term: error}\n')
    expect((await watching.run('terms.yml')).told).toContain('没有这个文件')
    place.write('terms.yml', 'pairs: {白鹭渡镇: 白鹭渡乡}\n')
    expect((await watching.run()).found).toContain('in/a.txt house-term')
    place.write('terms.yml', 'pairs: {班车: 公交车}\n')
    expect(new Set((await watching.run()).found)).toEqual(new Set(['in/b.txt house-term']))
    place.write('xhb.config.yml', 'extends: recomended\n')
    expect((await watching.run('recommended')).told).toContain('xhb.config.yml:1:10')
    expect(await watching.end()).toBe(2)
  })

  it('loads a changed plug-in anew, and its word lists', async () => {
    const rule = (word: string): string => `export default { name: 'house', rules: [{ id: 'word', meta: {
      title: { zh: '', en: '' }, category: 'text', severity: 'error', preset: 'recommended', fixable: false,
      weight: { class: 'none', value: 0 }, basis: { text: '', verified: true }, messages: { found: '${word}' } },
      create: (context) => ({ headline: (node) => context.report({ messageId: 'found', at: node }) }) }],
      lexicons: [new URL('./lists/words.yml', import.meta.url)] }`
    const list = (word: string): string => `title: { zh: '', en: '' }
category: term
severity: info
preset: recommended
fixable: false
weight: { class: none, value: 0 }
basis: { text: '', verified: true }
messages: { avoid: 不用 }
terms: [{ wrong: ${word} }]
`
    const place = new Workplace({
      'xhb.config.yml': 'plugins: [./house.mjs]\n',
      'house.mjs': rule('first'),
      'lists/words.yml': list('通勤'),
      'a.txt': sound,
    })
    const watching = new Watching(place, 'a.txt', '--format', 'unix:out.txt')
    await watching.run()
    expect(place.read('out.txt')).toContain('first')
    place.write('house.mjs', rule('second'))
    await watching.run()
    expect(place.read('out.txt')).toContain('second')
    place.write('lists/words.yml', list('班车'))
    expect((await watching.run()).found).toContain('a.txt house/words')
    expect(await watching.end()).toBe(1)
  })

  it('comes to rest though it writes reports and fixes among the texts', async () => {
    const place = new Workplace({ 'a.txt': flawed })
    const watching = new Watching(place, '.', '--fix', '--format', 'unix:report.txt')
    expect((await watching.run()).told).toContain('改正 1 处')
    // The fixed text is linted once more.
    expect((await watching.run()).found).toEqual([])
    await new Promise((done) => setTimeout(done, 1000))
    place.write('b.txt', typo)
    const { told } = await watching.run()
    expect(told.match(/正在监视/g)).toHaveLength(1)
    expect(place.read('b.txt')).toContain('部署')
  })

  it('needs files to watch', () => {
    const place = new Workplace({ 'a.txt': sound })
    for (const args of [[], ['-'], ['a.txt', '--update-baseline']]) {
      expect(place.xhb(['lint', '--watch', ...args])).toMatchObject({ status: 2, stdout: '' })
    }
  })

  it.runIf(process.platform === 'linux')('clears a terminal before each run, and nothing else', async () => {
    const place = new Workplace({ 'a.txt': flawed })
    const command = `exec '${process.execPath}' '${inject('xhb')}' lint --watch a.txt`
    const terminal = spawn('script', ['--quiet', '--flush', '--return', '--command', command, '/dev/null'], {
      cwd: place.path,
      env: environment(),
    })
    running.push(terminal)
    let screen = ''
    terminal.stdout.on('data', (data) => (screen += data))
    const runs = () => screen.split('\u001b[2J').length - 1
    await expect.poll(() => screen, { timeout: 20_000 }).toContain('正在监视')
    expect(runs()).toBe(1)
    place.write('a.txt', sound)
    await expect.poll(runs, { timeout: 20_000 }).toBe(2)
    await expect.poll(() => screen.split('正在监视').length, { timeout: 20_000 }).toBe(3)
    // Ctrl-C, as typed.
    terminal.stdin.write('\u0003')
    const [status] = await once(terminal, 'exit')
    expect(status).toBe(0)
  })
})
