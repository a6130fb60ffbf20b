import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { flawed, sound, Workplace } from '../cli/run.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

beforeAll(() => {
  if (spawnSync('parallel', ['--version']).status !== 0) throw new Error('No GNU parallel: install Debian’s parallel')
})

describe('GNU parallel', () => {
  const [recipe = ''] = /^parallel .*--stdin-ndjson.*$/m.exec(readme) ?? []
  const texts = Array.from({ length: 400 }, (_, at) => ({
    path: `2031/${at}.txt`,
    text: at % 3 === 0 ? flawed.repeat(10) : sound.repeat(10),
  }))
  const lines = texts.map((text) => `${JSON.stringify(text)}\n`).join('')
  const place = new Workplace({ 'texts.ndjson': lines })
  const sh = (command: string) =>
    spawnSync('sh', ['-c', `xhb() { "${process.execPath}" "${inject('xhb')}" "$@"; }; ${command}`], {
      cwd: place.path,
      encoding: 'utf8',
      env: { ...process.env, HOME: place.path },
    })

  it('spreads texts over processes by the recipe of the README, and the results are those of one process', () => {
    expect(recipe).toContain('texts.ndjson')
    const alone = sh('xhb lint --stdin-ndjson --exit-zero < texts.ndjson')
    expect(alone.stdout.split('\n')).toHaveLength(401)
    // Blocks small enough that there are many of them.
    const command = recipe
      .replace(/--block \S+/, '--block 50k')
      .replace(/\bxhb\b/, `"${process.execPath}" "${inject('xhb')}"`)
    const spread = sh(command)
    expect({ status: spread.status, stderr: spread.stderr }).toEqual({ status: 0, stderr: '' })
    expect(place.read('results.ndjson')).toBe(alone.stdout)
  })
})
