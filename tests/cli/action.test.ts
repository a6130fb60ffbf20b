import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import { flawed, Workplace } from './run.ts'

interface Step {
  run?: string
  uses?: string
}

const root = new URL('../../', import.meta.url)
const action = parse(readFileSync(new URL('action.yml', root), 'utf8')) as {
  inputs: Record<string, { default: string }>
  runs: { steps: Step[] }
}
const script = action.runs.steps.find(({ run }) => run !== undefined)?.run as string

const place = new Workplace({
  'bin/npx': `#!/bin/sh\nshift 2\nexec "${process.execPath}" "$XHB" "$@"\n`,
  'texts/a.txt': flawed,
  'texts/b.txt': `## 白鹭渡镇召开会议\n\n本报讯（记者 周简）昨日，白鹭渡镇研究布署春耕工作。\n`,
})
execFileSync('chmod', ['+x', join(place.path, 'bin/npx')])

function act(env: Record<string, string>) {
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: place.path,
    encoding: 'utf8',
    env: {
      PATH: `${join(place.path, 'bin')}:${process.env.PATH}`,
      XHB: inject('xhb'),
      XHB_FILES: 'texts',
      XHB_SINCE: '',
      XHB_VERSION: 'latest',
      XHB_ARGS: '',
      XHB_SARIF: join(place.path, 'xhb.sarif'),
      ...env,
    },
  })
}

describe('the GitHub Action', () => {
  it('annotates, writes SARIF and fails on an error', () => {
    const { status, stdout, stderr } = act({})
    expect(stderr).toBe('')
    expect(status).toBe(1)
    expect(stdout).toContain('::error file=texts/b.txt,line=3')
    expect(JSON.parse(place.read('xhb.sarif')).runs[0].results).toHaveLength(2)
  })

  it('takes options', () => {
    expect(act({ XHB_ARGS: '--rule typo-nonword:off --quiet', XHB_FILES: 'texts/a.txt texts/b.txt' })).toMatchObject({
      status: 0,
      stdout: '',
    })
  })

  it('gives the shell nothing to run', () => {
    expect(act({ XHB_FILES: '$(touch owned) `touch owned` ; touch owned' }).status).toBe(2)
    expect(() => place.read('owned')).toThrow()
  })

  it('puts no input into a script, and every input into the environment', () => {
    expect(script).not.toMatch(/\$\{\{/)
    expect(Object.keys(action.inputs).sort()).toEqual(['args', 'files', 'sarif', 'since', 'version'])
  })
})

describe('the pre-commit hooks', () => {
  it('name commands that exist', () => {
    const hooks = parse(readFileSync(new URL('.pre-commit-hooks.yaml', root), 'utf8')) as { entry: string }[]
    for (const { entry } of hooks) {
      const [, ...args] = entry.split(' ')
      expect(place.xhb([...args, 'texts/a.txt']).status).toBe(0)
    }
  })
})
