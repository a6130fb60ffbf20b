import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { flawed, Workplace } from '../cli/run.ts'

const onlyNesting = 'extends: []\nrules:\n  book-title-nesting: warning\n'
const old = flawed.repeat(2000)
const fixed = old.replaceAll('《云岭区春耕办法》', '〈云岭区春耕办法〉')
const kills = 100

describe('--fix', () => {
  const place = new Workplace({ 'xhb.config.yml': onlyNesting })
  const folder = join(place.path, 'in')
  mkdirSync(folder)
  const file = join(folder, 'a.txt')

  /** Starts a fix and kills it so many milliseconds after `moment`. */
  async function killed(moment: 'start' | 'write', delay: number): Promise<void> {
    place.write('in/a.txt', old)
    const child = spawn(process.execPath, [inject('xhb'), 'lint', 'in/a.txt', '--fix'], {
      cwd: place.path,
      stdio: 'ignore',
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const kill = (): void => void sleep(delay).then(() => child.kill('SIGKILL'))
    const watcher = watch(folder, (_, name) => {
      if (moment === 'write' && String(name).endsWith('.tmp')) kill()
    })
    if (moment === 'start') kill()
    await ended
    watcher.close()
  }

  it(`killed ${kills} times leaves the old file or the new one, whole`, { timeout: 600_000 }, async () => {
    const began = performance.now()
    place.write('in/a.txt', old)
    place.xhb(['lint', 'in/a.txt', '--fix'])
    const whole = performance.now() - began
    expect(place.read('in/a.txt')).toBe(fixed)
    const left = { old: 0, new: 0 }
    for (let count = 0; count < kills; count++) {
      if (count % 2 === 0) await killed('write', (count % 10) / 2)
      else await killed('start', (whole * (count + 1)) / kills)
      const text = readFileSync(file, 'utf8')
      expect(text === old || text === fixed, `half a file after ${count} kills`).toBe(true)
      left[text === old ? 'old' : 'new']++
    }
    expect(left.old).toBeGreaterThan(0)
    place.write('in/a.txt', old)
    expect(place.xhb(['lint', 'in', '--fix']).status).toBe(0)
    expect(place.read('in/a.txt')).toBe(fixed)
  })

  it('leaves a file alone that was changed after it was read', () => {
    const changing = new Workplace({ 'a.txt': flawed })
    changing.write(
      'house.mjs',
      `import { writeFileSync } from 'node:fs'
const meta = { title: { zh: '', en: '' }, category: 'text', severity: 'warning', preset: 'recommended', fixable: false,
  weight: { class: 'none', value: 0 }, basis: { text: '', verified: true }, messages: {} }
export default { name: 'house', rules: [{ id: 'edit', meta, create() { writeFileSync('a.txt', 'edited'); return {} } }] }`,
    )
    changing.write('xhb.config.yml', `${onlyNesting}  house/edit: warning\nplugins: [./house.mjs]\n`)
    const { status, stderr } = changing.xhb(['lint', 'a.txt', '--fix'])
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'xhb：a.txt：读后又被改过，没有写回；请再运行一次\n' })
    expect(changing.read('a.txt')).toBe('edited')
    expect(readdirSync(changing.path).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('tells of a folder that cannot be written, and leaves the file', () => {
    const closed = new Workplace({ 'in/a.txt': flawed, 'xhb.config.yml': onlyNesting })
    chmodSync(join(closed.path, 'in'), 0o555)
    const { status, stderr } = closed.xhb(['lint', 'in/a.txt', '--fix'], { asNobody: true })
    chmodSync(join(closed.path, 'in'), 0o755)
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'xhb：in/a.txt：写不了：没有权限\n' })
    expect(closed.read('in/a.txt')).toBe(flawed)
  })
})

describe('a disk that is full', () => {
  const place = new Workplace({ 'xhb.config.yml': onlyNesting })
  const disk = join(place.path, 'disk')
  mkdirSync(disk)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0
  afterAll(() => {
    if (mounted) spawnSync('umount', [disk])
  })

  it.runIf(mounted)('is told, and the file stays as it was', () => {
    const text = flawed.repeat(Math.floor(50_000 / Buffer.byteLength(flawed)))
    place.write('disk/a.txt', text)
    const { status, stderr } = place.xhb(['lint', 'disk/a.txt', '--fix'])
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'xhb：disk/a.txt：写不了：磁盘已满\n' })
    expect(place.read('disk/a.txt')).toBe(text)
    expect(readdirSync(disk)).toEqual(['a.txt'])
  })

  it('is told of a report too', () => {
    place.write('b.txt', flawed)
    const { status, stderr } = place.xhb(['lint', 'b.txt', '--output', '/dev/full'])
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'xhb：/dev/full：写不了：磁盘已满\n' })
  })
})
