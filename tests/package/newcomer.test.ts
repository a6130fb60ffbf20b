import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { parse } from 'yaml'

const root = resolve(import.meta.dirname, '../..')
const bin = join(inject('installed').folder, 'node_modules/.bin')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** An empty folder, in which the package is installed beside. */
function newPlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'xhb-newcomer-'))
  afterAll(() => rmSync(place, { recursive: true, force: true }))
  symlinkSync(join(inject('installed').folder, 'node_modules'), join(place, 'node_modules'))
  return place
}

function shell(place: string, command: string) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }
  return spawnSync('bash', ['-c', command], { cwd: place, encoding: 'utf8', env, input: '' })
}

/** The blocks of code in a section of the README. */
function blocks(section: string, language: string): string[] {
  const [, text = ''] = readme.split(`\n## ${section}\n`)
  const [own = ''] = text.split('\n## ')
  return [...own.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, code]) => code as string)
}

describe('a newcomer with the README at hand', () => {
  const place = newPlace()

  it('takes the first steps as they are written', () => {
    const [steps = ''] = blocks('First steps', 'sh')
    const [install, write, lint, fix, init] = steps.trim().split('\n') as [string, string, string, string, string]
    expect(install).toBe('npm install --global xhb')
    expect(shell(place, write).status).toBe(0)
    const first = shell(place, lint)
    expect(first).toMatchObject({ status: 1, stderr: '' })
    expect(first.stdout).toContain('共 2 处（错误 1、警告 1）')
    const second = shell(place, fix)
    expect(second).toMatchObject({ status: 0, stderr: 'xhb：draft.md：改正 1 处（typo-nonword 1）\n' })
    expect(readFileSync(join(place, 'draft.md'), 'utf8')).toContain('研究部署春耕')
    expect(shell(place, init)).toMatchObject({ status: 0 })
    expect(shell(place, 'xhb lint draft.md')).toMatchObject({ status: 0, stderr: '' })
  })

  it('finds the schema that the new configuration names', () => {
    const config = readFileSync(join(place, 'xhb.config.yml'), 'utf8')
    const [, schema = ''] = /\$schema=(\S+)/.exec(config) ?? []
    expect(existsSync(join(place, schema))).toBe(true)
  })

  it('accepts old text in a baseline, and is told only of what is new', () => {
    expect(shell(place, 'xhb lint draft.md --max-warnings 0').status).toBe(1)
    expect(shell(place, 'xhb lint draft.md --update-baseline').stderr).toBe('xhb：xhb.baseline.yml：记下 1 项\n')
    expect(shell(place, 'xhb lint draft.md --max-warnings 0')).toMatchObject({
      status: 0,
      stderr: 'xhb：xhb.baseline.yml：压下 1 处\n',
    })
    writeFileSync(join(place, 'new.md'), '## 青石巷通了班车\n\n近日，青石巷研究布署了班车线路。\n')
    const { status, stdout } = shell(place, 'xhb lint . --format agent')
    expect({ status, lines: stdout.trim().split('\n').length }).toEqual({ status: 1, lines: 1 })
  })

  it('copies the files for CI, whose command runs', () => {
    const [github, gitlab, preCommit] = blocks('In CI', 'yaml').map((text) => parse(text))
    expect(github.jobs.xhb.steps[1]).toEqual({ uses: 'xhb/xhb@v0', with: { files: 'manuscripts' } })
    expect(preCommit.repos[0].hooks).toEqual([{ id: 'xhb' }])
    const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string }[]
    expect(hooks.map(({ id }) => id)).toContain('xhb')
    mkdirSync(join(place, 'manuscripts'))
    cpSync(join(place, 'new.md'), join(place, 'manuscripts/new.md'))
    const { status, stdout } = shell(place, gitlab.xhb.script.replace('npx --yes ', ''))
    expect(status).toBe(1)
    expect(stdout).toContain('typo-nonword')
    const report = JSON.parse(readFileSync(join(place, gitlab.xhb.artifacts.reports.codequality), 'utf8'))
    expect(report[0].check_name).toBe('typo-nonword')
  })

  it('writes a house style and a plug-in, and uses both as they say', () => {
    const fresh = newPlace()
    expect(shell(fresh, 'xhb init --house').status).toBe(0)
    const { status, stderr } = shell(fresh, 'xhb init --plugin desk')
    expect(status).toBe(0)
    expect(stderr).toContain('plugins: [./xhb-plugin-desk/index.js]')
    expect(shell(join(fresh, 'xhb-plugin-desk'), 'npm test').status).toBe(0)
    const [config = ''] = blocks('Plug-ins', 'yaml')
    writeFileSync(join(fresh, 'xhb.config.yml'), config)
    writeFileSync(join(fresh, 'draft.md'), '## 青石巷通了班车！\n\n近日，青石巷研究布署了班车线路。\n')
    expect(shell(fresh, 'xhb lint draft.md --format unix').stdout).toMatch(
      /\[error\/desk\/headline-exclamation\]\n.*\[error\/typo-nonword\]\n$/,
    )
    expect(readdirSync(fresh).sort()).toEqual(
      ['allow.yml', 'draft.md', 'node_modules', 'roster.csv', 'terms.yml', 'xhb-plugin-desk', 'xhb.config.yml'].sort(),
    )
  })
})
