import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, inject, it } from 'vitest'
import reports from '../../src/report/index.ts'
import { flawed, sound, Workplace } from './run.ts'

/** A plug-in that writes down which texts it was shown, and may take its time. */
const counter = `import { appendFileSync } from 'node:fs'
const meta = { title: { zh: '', en: '' }, category: 'text', severity: 'info', preset: 'recommended', fixable: false,
  weight: { class: 'none', value: 0 }, basis: { text: '', verified: true }, messages: {} }
export default { name: 'count', rules: [{ id: 'texts', meta, create(context) {
  appendFileSync('linted', context.source.path + '\\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(process.env.PAUSE ?? 0))
  return {}
} }] }`
const config = 'terms: [terms.yml]\nplugins: [./count.mjs]\nrules: {count/texts: info, house-term: error}\n'
const files = {
  'xhb.config.yml': config,
  'terms.yml': 'pairs: {青石街: 青石巷}\n',
  'count.mjs': `import './helper.mjs'\n${counter}`,
  'helper.mjs': '// 1\n',
  'in/1.txt': flawed,
  'in/2.txt': sound,
  'in/3.md': '# 青石街通了班车\n\n近日，青石街*开通*了班车。\n',
}

/** Lints, and gives which texts really were linted. */
function lint(place: Workplace, ...args: string[]) {
  writeFileSync(join(place.path, 'linted'), '')
  const { status, stdout, stderr } = place.xhb(['lint', 'in', '--cache', ...args])
  return { status, stdout, stderr, linted: linted(place) }
}
const linted = (place: Workplace): string[] => place.read('linted').split('\n').filter(Boolean).sort()
const all = ['in/1.txt', 'in/2.txt', 'in/3.md']
const lines = (place: Workplace): string[] => place.read('.xhbcache').trimEnd().split('\n')

describe('--cache', () => {
  it.each(Object.keys(reports))('gives the same report without linting again: %s', (format) => {
    const place = new Workplace(files)
    const first = lint(place, '--format', format)
    expect(first.linted).toEqual(all)
    expect(lint(place, '--format', format)).toEqual({ ...first, linted: [] })
    expect(place.xhb(['lint', 'in', '--format', format]).stdout).toBe(first.stdout)
  })

  const place = new Workplace(files)
  it.each<[string, string[], () => void]>([
    ['at first', all, () => {}],
    ['not twice', [], () => {}],
    ['a text that changed', ['in/2.txt'], () => place.write('in/2.txt', `${sound}\n多了一段。\n`)],
    ['a text that is as it was', [], () => place.write('in/2.txt', sound)],
    ['all when the configuration changed', all, () => place.write('xhb.config.yml', `${config}extends: strict\n`)],
    ['all when a word list changed', all, () => place.write('terms.yml', 'pairs: {青石街: 青石巷, 老街: 古街}\n')],
    ['all when a plug-in changed', all, () => place.write('count.mjs', `${files['count.mjs']}\n// changed`)],
    ['all when what a plug-in imports changed', all, () => place.write('helper.mjs', '// 2\n')],
    ['not when other files changed', [], () => place.write('other.yml', '')],
  ])('lints %s', (_, expected, change) => {
    change()
    expect(lint(place).linted).toEqual(expected)
  })

  it('lints again under other options, and keeps both', () => {
    expect(lint(place, '--preset', 'all').linted).toEqual(all)
    expect(lint(place, '--rule', 'house-term:info').linted).toEqual(all)
    expect(lint(place).linted).toEqual([])
    expect(lint(place, '--preset', 'all', '--quiet', '--format', 'json').linted).toEqual([])
  })

  it('serves workers too', () => {
    const own = new Workplace(files)
    const first = lint(own, '--jobs', '2')
    expect(first.linted).toEqual(all)
    expect(lint(own, '--jobs', '2')).toEqual({ ...first, linted: [] })
    expect(lint(own, '--jobs', '1')).toEqual({ ...first, linted: [] })
  })

  it('does not keep anything from being fixed', () => {
    const own = new Workplace(files)
    lint(own)
    const { stderr } = lint(own, '--fix')
    expect(stderr).toContain('in/1.txt：改正')
    expect(own.read('in/1.txt')).not.toBe(flawed)
    expect(lint(own, '--fix').stderr).toBe('')
    expect(lint(own, '--fix').linted).toEqual([])
  })

  it('does not show the findings of the baseline', () => {
    const own = new Workplace(files)
    lint(own, '--update-baseline')
    expect(lint(own, '--baseline', 'xhb.baseline.yml', '--format', 'unix')).toMatchObject({ stdout: '', linted: [] })
  })
})

describe('a cache that is damaged', () => {
  it('loses what is damaged only', () => {
    const place = new Workplace(files)
    const first = lint(place, '--format', 'json')
    const [head, one = '', two = '', three = ''] = lines(place)
    place.write(
      '.xhbcache',
      [head, one.replace('"findings"', '"findinga"'), 'rubbish', two.slice(0, 60), three, ''].join('\n'),
    )
    const again = lint(place, '--format', 'json')
    expect(again.stdout).toBe(first.stdout)
    expect(again.linted).toHaveLength(2)
    expect(lint(place).linted).toEqual([])
  })

  it('of which the last line was not written to its end, takes new lines', () => {
    const place = new Workplace(files)
    lint(place)
    const whole = readFileSync(join(place.path, '.xhbcache'))
    place.write('.xhbcache', whole.subarray(0, whole.length - 20))
    expect(lint(place).linted).toHaveLength(1)
    expect(lint(place).linted).toEqual([])
  })

  it('of another version is begun anew', () => {
    const place = new Workplace({ ...files, '.xhbcache': 'xhb-cache 0\nold\n' })
    expect(lint(place)).toMatchObject({ linted: all })
    expect(lines(place)).toHaveLength(4)
    expect(lint(place).linted).toEqual([])
  })

  it('or is no cache at all is left alone, and told of', () => {
    const place = new Workplace({ ...files, '.xhbcache': '白鹭渡镇春耕。\n' })
    const { status, stderr, linted } = lint(place)
    expect(stderr).toBe('xhb：.xhbcache：不是 xhb 的缓存，没有动它；不用缓存\n')
    expect({ status, linted }).toEqual({ status: 1, linted: all })
    expect(place.read('.xhbcache')).toBe('白鹭渡镇春耕。\n')
  })

  it('or cannot be written is done without', () => {
    const place = new Workplace(files)
    const { stderr, linted } = lint(place, '--cache-location', 'no/such/folder')
    expect(stderr).toBe('xhb：no/such/folder：写不了：没有这个文件夹；不用缓存\n')
    expect(linted).toEqual(all)
    symlinkSync('/tmp', join(place.path, 'away'))
    expect(lint(place, '--cache-location', 'away').stderr).toMatch(/链接指向别处/)
  })
})

describe('the file of the cache', () => {
  it('may lie elsewhere, in a folder too', () => {
    const place = new Workplace({ ...files, 'kept/.keep': '' })
    lint(place, '--cache-location', 'kept')
    lint(place, '--cache-location', 'kept/mine')
    expect([existsSync(join(place.path, 'kept/.xhbcache')), existsSync(join(place.path, 'kept/mine'))]).toEqual([
      true,
      true,
    ])
    expect(existsSync(join(place.path, '.xhbcache'))).toBe(false)
    expect(statSync(join(place.path, 'kept/mine')).mode & 0o777).toBe(0o600)
  })

  it('drops records that nobody has asked for in a month, and keeps the others', () => {
    const place = new Workplace(files)
    lint(place)
    const aged = (days: number) => (line: string) =>
      line.replace(/^([\w-]{43}) (\d+) /, (_, key, day) => `${key} ${day - days} `)
    const [head = '', one = '', two = '', three = ''] = lines(place)
    place.write('.xhbcache', [head, aged(31)(one), aged(20)(two), three, ''].join('\n'))
    expect(lint(place).linted).toHaveLength(1)
    // The one of 20 days was asked for, and so is young again.
    expect(lines(place)).toHaveLength(5)
    expect(lines(place).map((line) => line.slice(0, 43))).toContain(one.slice(0, 43))
  })

  it('does not grow for ever', () => {
    const place = new Workplace(files)
    lint(place)
    const [, one] = lines(place)
    appendFileSync(join(place.path, '.xhbcache'), `${one}\n`.repeat(500))
    expect(lint(place).linted).toEqual([])
    expect(lines(place)).toHaveLength(4)
  })
})

describe('runs that do not end, and runs at once', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`in/${at + 10}.txt`, `${sound}\n${at}\n`]))
  const start = (place: Workplace, env: Record<string, string> = {}) =>
    spawn(process.execPath, [inject('xhb'), 'lint', 'in', '--cache', '--jobs', '1', '--output', 'out'], {
      cwd: place.path,
      stdio: 'ignore',
      env: { ...process.env, ...env },
    })

  it('a run that was killed is gone on with where it stopped', async () => {
    const place = new Workplace({ ...files, ...many })
    const whole = lint(new Workplace({ ...files, ...many }), '--format', 'json')
    writeFileSync(join(place.path, 'linted'), '')
    const child = start(place, { PAUSE: '20' })
    while (linted(place).length < 25) await sleep(5)
    child.kill('SIGKILL')
    await new Promise((done) => child.once('close', done))
    const before = linted(place)
    const after = lint(place, '--format', 'json')
    expect(before.length).toBeLessThan(40)
    // At most the text that was being linted is linted twice.
    expect(before.length + after.linted.length - whole.linted.length).toBeLessThanOrEqual(1)
    expect(after.stdout).toBe(whole.stdout)
  })

  it('two runs share a cache', async () => {
    const place = new Workplace({ ...files, ...many })
    writeFileSync(join(place.path, 'linted'), '')
    const both = [start(place, { PAUSE: '2' }), start(place, { PAUSE: '2' })]
    await Promise.all(both.map((child) => new Promise((done) => child.once('close', done))))
    expect(lint(place).linted).toEqual([])
  })
})
