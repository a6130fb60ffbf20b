import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/cli/in-order.ts'
import reports from '../../src/report/index.ts'
import { flawed, sound, Workplace } from './run.ts'

const demo = readFileSync(new URL('../../fixtures/demo/issue.txt', import.meta.url), 'utf8')
const plugin = `const meta = { title: { zh: '', en: '' }, category: 'text', severity: 'error', preset: 'recommended', fixable: false,
  weight: { class: 'none', value: 0 }, basis: { text: '', verified: true }, messages: { a: '有“晚报”' } }
export default { name: 'house', rules: [{ id: 'evening', meta, create: (context) => ({ block(node) {
  const view = context.view(node)
  if (view.text.includes('崩溃')) throw new Error('oops')
  const at = view.text.indexOf('晚报')
  if (at >= 0) context.report({ messageId: 'a', at: [view, at, at + 2] })
} }) }] }`
const files = {
  'xhb.config.yml':
    'terms: [terms.yml]\nplugins: [./house.mjs]\nrules: {house/evening: error}\noverrides: [{files: [in/quiet/], rules: {house-term: off}}]\n',
  'terms.yml': 'pairs: {青石街: 青石巷}\n',
  'house.mjs': plugin,
  'in/01.txt': demo,
  'in/02.txt': `${flawed}\n\n近日，青石街开通了班车，云岭晚报报道。\n`,
  'in/03.txt': sound,
  'in/04.txt': '',
  'in/05.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
  'in/06.txt': `${sound}\n\n系统崩溃了。\n`,
  'in/07.md': '# 青石巷通了班车\n\n近日，青石街*开通*了班车。<!-- xhb-disable-line house-term -->\n\n研究布署工作。\n',
  'in/quiet/08.txt': flawed.replaceAll('白鹭渡镇', '青石街'),
  'in/quiet/09.txt': demo.replaceAll('\n', '\r\n'),
}

describe('--jobs', () => {
  const place = new Workplace(files)

  it.each(Object.keys(reports))('changes nothing in a report, nor in what is told: %s', (format) => {
    const run = (jobs: string) => place.xhb(['lint', 'in', '--preset', 'all', '--format', format, '--jobs', jobs])
    const alone = run('1')
    expect(alone.status).toBe(2)
    expect(alone.stderr.split('\n').filter(Boolean)).toEqual([
      'xhb：in/04.txt：空文件',
      'xhb：in/05.txt：第 4 字节是空字符（NUL），是二进制文件，不是文本',
      'xhb：in/06.txt：内部错误：oops',
    ])
    expect(run('2')).toEqual(alone)
    expect(run('3')).toEqual(alone)
  })

  it.each([
    ['--quiet'],
    ['--rule', 'house-term:error'],
    ['--max-warnings', '1'],
    ['--fix-dry-run'],
    ['--fix-suggestions', '--fix-dry-run'],
  ])('changes nothing with %s', (...more) => {
    const run = (jobs: string) => place.xhb(['lint', 'in', ...more, '--jobs', jobs])
    const alone = run('1')
    expect(alone.stdout).not.toBe('')
    expect(run('2')).toEqual(alone)
  })

  it.each(['--fix', '--fix-suggestions'])('%s writes the same files', (fix) => {
    const fixed = (jobs: string) => {
      const own = new Workplace(files)
      const { status, stdout, stderr } = own.xhb(['lint', 'in', fix, '--jobs', jobs])
      const texts = Object.keys(files).map((name) => own.read(name))
      return { status, stdout, stderr, texts }
    }
    const alone = fixed('1')
    expect(alone.stderr).toContain('in/01.txt：改正')
    expect(fixed('2')).toEqual(alone)
  })

  it('keeps to the baseline', () => {
    place.xhb(['lint', 'in/01.txt', '--update-baseline', '--baseline', 'base.yml', '--jobs', '1'])
    const run = (jobs: string) =>
      place.xhb(['lint', 'in', '--baseline', 'base.yml', '--format', 'unix', '--jobs', jobs])
    expect(run('1').stderr).toContain('base.yml：压下')
    expect(run('2')).toEqual(run('1'))
  })

  it.each(['ndjson', 'tree', 'markdown'])('changes nothing in xhb parse --format %s', (format) => {
    const run = (jobs: string) => place.xhb(['parse', 'in', '--format', format, '--jobs', jobs])
    const alone = run('1')
    expect(alone.stdout).not.toBe('')
    expect(run('2')).toEqual(alone)
  })

  it('serves a filter too', () => {
    const input = ['b', 'a', 'c'].map((path) => `${JSON.stringify({ path, text: flawed })}\n`).join('')
    const run = (jobs: string) => place.xhb(['lint', '--stdin-ndjson', '--jobs', jobs], { input })
    expect(run('2')).toEqual(run('1'))
    expect(run('2').stdout.trim().split('\n')).toHaveLength(3)
  })

  it.each(['0', '-1', 'two', '1.5'])('does not take %s', (jobs) => {
    expect(place.xhb(['lint', 'in', '--jobs', jobs])).toEqual({
      status: 2,
      stdout: '',
      stderr: `xhb：--jobs 应为 1 以上的整数或 auto，不是“${jobs}”\n`,
    })
  })

  it('starts workers by itself where there is much to do', () => {
    const many = new Workplace({ 'config.yml': 'extends: []\nplugins: [./thread.mjs]\nrules: {thread/name: error}\n' })
    many.write(
      'thread.mjs',
      `import { isMainThread } from 'node:worker_threads'
const meta = { title: { zh: '', en: '' }, category: 'text', severity: 'error', preset: 'recommended', fixable: false,
  weight: { class: 'none', value: 0 }, basis: { text: '', verified: true }, messages: { a: '{{where}}' } }
export default { name: 'thread', rules: [{ id: 'name', meta, create: (context) => ({ headline(node) {
  context.report({ messageId: 'a', at: node, data: { where: isMainThread ? 'main' : 'worker' } }) } }) }] }`,
    )
    for (let copy = 10; copy < 90; copy++) many.write(`in/${copy}.txt`, `${sound}\n${'春耕开始了。'.repeat(2000)}`)
    const threads = (...args: string[]) =>
      new Set(many.xhb(['lint', ...args, '-c', 'config.yml', '--format', 'unix']).stdout.match(/main|worker/g))
    expect(threads('in/10.txt', 'in/11.txt')).toEqual(new Set(['main']))
    expect(threads('in', '--jobs', '2')).toEqual(new Set(['worker']))
    expect(threads('in', '--jobs', '1')).toEqual(new Set(['main']))
    expect(threads('in').has('worker')).toBe(availableParallelism() > 1)
  })

  it('ends when its reader goes away', () => {
    for (let copy = 100; copy < 200; copy++) place.write(`many/${copy}.txt`, flawed.repeat(50))
    const { status, stderr } = place.xhb(['lint', 'many', '--jobs', '2', '--format', 'unix', '--output', '/dev/full'])
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'xhb：/dev/full：写不了：磁盘已满\n' })
  })
})

describe('inOrder', () => {
  const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time))
  async function* numbers(count: number, taken: number[] = []): AsyncGenerator<number> {
    for (let number = 0; number < count; number++) {
      taken.push(number)
      yield number
    }
  }

  it('gives results in the order of the items, whichever is done first', async () => {
    const done: number[] = []
    const results: number[] = []
    const work = async (number: number): Promise<number> => {
      await wait(number % 3 === 0 ? 9 : 1)
      done.push(number)
      return number
    }
    for await (const result of inOrder(numbers(12), () => 4, work)) results.push(result)
    expect(results).toEqual([...Array(12).keys()])
    expect(done).not.toEqual(results)
  })

  it('takes no more than there is room for, however slow the reader', async () => {
    const taken: number[] = []
    let read = 0
    for await (const _ of inOrder(
      numbers(40, taken),
      () => 5,
      async (number) => number,
    )) {
      read++
      await wait(1)
      expect(taken.length).toBeLessThanOrEqual(read + 5)
    }
    expect(read).toBe(40)
  })

  it('gives what is done while the next item is waited for, and can be left then', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1
      await new Promise(() => {})
    }
    for await (const result of inOrder(
      slow(),
      () => 4,
      async (number) => number,
    )) {
      expect(result).toBe(1)
      break
    }
  })
})
