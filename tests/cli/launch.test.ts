import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flawed, Workplace } from './run.ts'

const place = new Workplace({ 'a.txt': flawed, 'tiny.txt': '\n' })
const run = (home: string, env: Record<string, string> = {}, file = 'a.txt') =>
  place.xhb(['lint', file], { env: { XDG_CACHE_HOME: join(place.path, home), ...env } })
const plain = run('plain', { NODE_DISABLE_COMPILE_CACHE: '1' })
const caches = (home: string) => readdirSync(join(place.path, home, 'xhb'))

describe('the code cache', () => {
  it('changes nothing in what is found', () => {
    expect(plain.stdout).toContain('book-title-nesting')
    expect(run('first')).toEqual(plain)
    expect(caches('first')).toHaveLength(1)
    expect(run('first')).toEqual(plain)
  })

  it('is one for each sub-command, and none for a wrong one', () => {
    place.xhb(['parse', 'a.txt'], { env: { XDG_CACHE_HOME: join(place.path, 'first') } })
    place.xhb(['../../escape', 'a.txt'], { env: { XDG_CACHE_HOME: join(place.path, 'first') } })
    expect(caches('first').map((name) => name.split('.cjs-')[1]?.split('-')[0])).toEqual(['lint', 'parse'])
  })

  it('learns what a run needs that the first one did not', () => {
    run('growing', {}, 'tiny.txt')
    const [name = ''] = caches('growing')
    const size = () => statSync(join(place.path, 'growing/xhb', name)).size
    const small = size()
    expect(run('growing')).toEqual(plain)
    expect(size()).toBeGreaterThan(small * 1.1)
  })

  it('is not written where it is not wanted', () => {
    expect(() => caches('plain')).toThrow()
  })

  it('is replaced where it is broken', () => {
    run('broken')
    const [name = ''] = caches('broken')
    const file = join(place.path, 'broken/xhb', name)
    const whole = readFileSync(file)
    writeFileSync(file, whole.subarray(0, 1000))
    expect(run('broken')).toEqual(plain)
    expect(readFileSync(file).length).toBeGreaterThan(1000)
  })

  it('is done without where there is no place for it', () => {
    writeFileSync(join(place.path, 'file'), '')
    expect(run('file')).toEqual(plain)
    mkdirSync(join(place.path, 'closed'), { mode: 0o500 })
    expect(run('closed')).toEqual(plain)
    chmodSync(join(place.path, 'closed'), 0o700)
  })

  it('drops caches of other builds', () => {
    mkdirSync(join(place.path, 'old/xhb'), { recursive: true })
    writeFileSync(join(place.path, 'old/xhb/main-000.cjs-v1-x64'), '')
    run('old')
    expect(caches('old').some((name) => name.startsWith('main-000'))).toBe(false)
  })
})
