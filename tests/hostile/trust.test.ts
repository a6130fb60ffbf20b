import { spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { flawed, sound, Workplace } from '../cli/run.ts'

const code = `import { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('ran', import.meta.url), '')\nexport default {}\n`

describe('code', () => {
  const place = new Workplace({
    'in/a.txt': flawed,
    'in/xhb.config.js': code,
    'in/xhb.config.mjs': code,
    'in/package.json': '{"type": "module", "xhb": {"plugins": ["./xhb.config.mjs"]}}',
    'in/.xhbignore': '*.txt\n',
    'in/xhb.config.yml': 'rules: [}',
  })
  const ran = (name: string): boolean => {
    try {
      place.read(name)
      return true
    } catch {
      return false
    }
  }

  it.each([
    ['lint', 'in'],
    ['lint', 'in/a.txt', '--fix-dry-run'],
    ['parse', 'in/a.txt'],
    ['grade', 'in/a.txt'],
    ['normalize', 'in/a.txt', '--diff'],
  ])('beside manuscripts is not run, nor is their configuration read: %s %s', (...args) => {
    const { status, stderr } = place.xhb(args)
    expect(stderr).not.toContain('config')
    expect(status).not.toBe(2)
    expect(ran('in/ran')).toBe(false)
  })

  it('in the working folder is run, but not with --no-config-lookup', () => {
    const own = new Workplace({ 'a.txt': sound, 'xhb.config.mjs': code })
    own.xhb(['lint', 'a.txt', '--no-config-lookup'])
    expect(() => own.read('ran')).toThrow()
    own.xhb(['lint', 'a.txt'])
    expect(own.read('ran')).toBe('')
  })

  it('with --config is run', () => {
    place.xhb(['lint', 'in/a.txt', '--config', 'in/xhb.config.mjs'])
    expect(ran('in/ran')).toBe(true)
  })
})

describe('links', () => {
  const place = new Workplace({ 'in/real.txt': flawed, 'in/deep/x.txt': flawed, 'victim/a.txt': flawed })
  const at = (name: string): string => join(place.path, name)
  symlinkSync('../victim/a.txt', at('in/away.txt'))
  symlinkSync('../victim', at('in/away'))
  symlinkSync('../victim/new.json', at('in/dangling.json'))
  symlinkSync('../victim/a.txt', at('in/out.json'))
  symlinkSync('victim', at('current'))

  it.each(['in/away.txt', 'in/away/a.txt', 'current/a.txt'])('--fix does not follow %s', (name) => {
    const { status, stderr } = place.xhb(['lint', name, '--fix'])
    expect(status).toBe(2)
    expect(stderr).toContain(`${name}：写不了：链接指向别处`)
    expect(place.read('victim/a.txt')).toBe(flawed)
  })

  it('--fix of a folder changes what is in it only', () => {
    place.xhb(['lint', 'in', '--fix', '--no-config-lookup'])
    expect(place.read('in/deep/x.txt')).not.toBe(flawed)
    expect(place.read('victim/a.txt')).toBe(flawed)
  })

  it.each(['in/out.json', 'in/dangling.json', 'in/away/b.json'])('--output does not follow %s', (name) => {
    const { status, stderr } = place.xhb(['lint', 'in/real.txt', '--format', 'json', '--output', name])
    expect(status).toBe(2)
    expect(stderr).toContain(`${name}：写不了：`)
    expect(place.read('victim/a.txt')).toBe(flawed)
    expect(() => place.read('victim/new.json')).toThrow()
    expect(() => place.read('victim/b.json')).toThrow()
  })

  it('nor do --update-baseline and init --force', () => {
    const other = new Workplace({ 'baseline.yml': 'findings: []\n', 'config.yml': 'extends: all\n' })
    symlinkSync(join(other.path, 'baseline.yml'), at('xhb.baseline.yml'))
    symlinkSync(join(other.path, 'config.yml'), at('xhb.config.yml'))
    expect(place.xhb(['lint', 'in/real.txt', '--no-config-lookup', '--update-baseline']).status).toBe(2)
    expect(place.xhb(['init', '--force']).status).toBe(2)
    expect(other.read('baseline.yml')).toBe('findings: []\n')
    expect(other.read('config.yml')).toBe('extends: all\n')
  })

  it('--output writes to the streams of the system', () => {
    const own = new Workplace({ 'a.txt': sound })
    const command = `"${process.execPath}" "${inject('xhb')}" lint a.txt --format json --output /dev/stdout | cat`
    const { stdout } = spawnSync('sh', ['-c', command], { cwd: own.path, encoding: 'utf8' })
    expect(stdout).toContain('"filePath":"a.txt"')
  })
})
