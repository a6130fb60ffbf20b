import { Ajv2020 } from 'ajv/dist/2020.js'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { flawed, sound, Workplace } from './run.ts'

const place = new Workplace({
  'a.txt': sound,
  'b.txt': flawed,
  'c.md': '# 青石巷通了班车\n\n**周简**\n\n近日，青石巷通了班车。\n',
})

describe('xhb', () => {
  it('tells its version', () => {
    expect(place.xhb(['--version'])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })

  it('helps in Chinese, examples first', () => {
    for (const args of [['--help'], ['help', 'lint'], ['parse', '--help'], ['rules', '-h'], ['init', '-h']]) {
      const { status, stdout } = place.xhb(args)
      expect(status).toBe(0)
      expect(stdout).toMatch(/^例：\n/)
      expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|default|display help/)
    }
  })

  it('keeps help within 80 columns, and no line of it begins with a closing mark', () => {
    for (const command of ['lint', 'parse', 'grade', 'normalize', 'rules', 'init', 'print-config', 'lsp']) {
      for (const line of place.xhb([command, '--help']).stdout.split('\n')) {
        expect(stringWidth(line), line).toBeLessThanOrEqual(80)
        expect(line).not.toMatch(/^ *[，。；：、）”]/)
      }
    }
  })

  it.each([
    [['lnit', 'a.txt'], '没有命令“lnit”，是不是“lint”？'],
    [['help', 'lnit'], '没有命令“lnit”，是不是“lint”？'],
    [['--hlep'], '没有选项“--hlep”，是不是“--help”？'],
    [['lint', '--fromat', 'json'], '没有选项“--fromat”，是不是“--format”？'],
    [['lint', 'a.txt', '--format', 'jsno'], '没有格式“jsno”，是不是“json”？'],
    [['parse', 'a.txt', '--format', 'tre'], '没有格式“tre”，是不是“tree”？'],
    [['lint', 'a.txt', '--preset', 'strct'], '没有预设“strct”，是不是“strict”？'],
    [['lint', 'a.txt', '--rule', 'typo-nonwrd:off'], '没有规则“typo-nonwrd”，是不是“typo-nonword”？'],
    [['lint', 'a.txt', '--rule', 'typo-nonword:eror'], '没有级别“eror”，是不是“error”？'],
    [['lint', 'a.txt', '--encoding', 'gbkk'], '没有编码“gbkk”，是不是“gbk”？'],
    [['lint', 'a.txt', '--since', 'HEAD'], '--since：这里不是 git 仓库'],
    [['rules', 'wekday-inline'], '没有规则“wekday-inline”，是不是“weekday-inline”？'],
    [['completion', 'bsh'], '没有补全脚本“bsh”，是不是“bash”？'],
  ])('%j is told what was meant', (args, line) => {
    const { status, stderr } = place.xhb(args)
    expect({ status, last: stderr.trimEnd().split('\n').at(-1) }).toEqual({ status: 2, last: `xhb：${line}` })
  })

  it('without a command shows help on stderr and fails', () => {
    const { status, stdout, stderr } = place.xhb([])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('请给出命令')
  })
})

describe('xhb parse', () => {
  it('prints JSON that its schema describes', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(place.xhb(['parse', '--schema']).stdout),
    )
    const issue = JSON.parse(place.xhb(['parse', 'a.txt']).stdout)
    expect(validate(issue), JSON.stringify(validate.errors)).toBe(true)
    expect(issue.articles[0].headline).toBe('青石巷通了班车')
  })

  it('reads Markdown as Markdown', () => {
    expect(JSON.parse(place.xhb(['parse', 'c.md']).stdout).articles[0].headline).toBe('青石巷通了班车')
  })

  it('prints one object a line for several files', () => {
    const { stdout } = place.xhb(['parse', '.', '--format', 'ndjson'])
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).source.path),
    ).toEqual(['a.txt', 'b.txt', 'c.md'])
  })

  it('does not glue JSON documents together', () => {
    const { status, stdout, stderr } = place.xhb(['parse', 'a.txt', 'b.txt'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('ndjson')
  })

  it('reads standard input', () => {
    expect(JSON.parse(place.xhb(['parse'], { input: sound }).stdout).articles).toHaveLength(1)
  })

  it('writes to a file', () => {
    expect(place.xhb(['parse', 'a.txt', '--format', 'tree', '--output', 'tree.out']).stdout).toBe('')
    expect(place.read('tree.out')).toMatch(/^root 1:1/)
  })

  it('explains what each line was taken for', () => {
    const { stdout } = place.xhb(['parse', 'a.txt', '--explain'])
    expect(stdout).toMatch(/^a\.txt:1 青石巷通了班车\n {2}headline /)
  })

  it('knows its formats', () => {
    expect(place.xhb(['parse', 'a.txt', '--format', 'tre'])).toMatchObject({
      status: 2,
      stderr: 'xhb：没有格式“tre”，是不是“tree”？\n',
    })
  })

  it('fails on what it cannot read, after the rest', () => {
    const { status, stdout, stderr } = place.xhb(['parse', 'no.txt', 'a.txt', '--format', 'ndjson'])
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'xhb：no.txt：没有这个文件\n' })
    expect(stdout.trim().split('\n')).toHaveLength(1)
  })
})

describe('xhb rules', () => {
  it('lists all rules, aligned', () => {
    const lines = place.xhb(['rules']).stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^规则 +查什么 +级别 +预设 +修正$/)
    expect(lines.some((line) => line.startsWith('book-title-nesting'))).toBe(true)
  })

  it('explains one, with examples', () => {
    const { stdout } = place.xhb(['rules', 'book-title-nesting'])
    expect(stdout).toMatch(/^# book-title-nesting\n/)
    expect(stdout).toContain('不报告：')
    expect(stdout).not.toContain('<!--')
  })

  it('finds rules by a part of their names', () => {
    expect(place.xhb(['rules', '书名号嵌套']).stdout).toContain('book-title-nesting')
  })

  it('prints JSON', () => {
    const list = JSON.parse(place.xhb(['rules', '--format', 'json']).stdout) as { id: string }[]
    expect(list.map(({ id }) => id)).toContain('book-title-nesting')
    const one = JSON.parse(place.xhb(['rules', 'book-title-nesting', '-f', 'json']).stdout) as { id: string }[]
    expect(one.map(({ id }) => id)).toEqual(['book-title-nesting'])
  })

  it('prints a Markdown table', () => {
    const lines = place.xhb(['rules', '--format', 'markdown']).stdout.split('\n')
    expect(lines.slice(0, 2)).toEqual(['| 规则 | 查什么 | 级别 | 预设 | 修正 |', '| --- | --- | --- | --- | --- |'])
    expect(lines).toContain('| book-title-nesting | 书名号嵌套 | 警告 | recommended | 自动 |')
  })

  it('knows its formats', () => {
    expect(place.xhb(['rules', '--format', 'jsno'])).toMatchObject({ status: 2, stdout: '' })
  })

  it('suggests the nearest name', () => {
    expect(place.xhb(['rules', 'book-title-nestng'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'xhb：没有规则“book-title-nestng”，是不是“book-title-nesting”？\n',
    })
  })
})

describe('xhb print-config', () => {
  it('shows what is set for a file, with options', () => {
    const paper = new Workplace({
      'xhb.config.yml': [
        'terms: [terms.yml]',
        'ignores: [old/]',
        'rules: {unit-case: error}',
        'overrides: [{files: [sub/], rules: {unit-case: off, duplicate-paragraph: info}}]',
      ].join('\n'),
      'terms.yml': 'pairs: {青石街: 青石巷}\n',
    })
    const shown = (...args: string[]) => JSON.parse(paper.xhb(['print-config', ...args]).stdout)
    const { ignored, rules } = shown('a.txt')
    expect(ignored).toBe(false)
    expect(rules['unit-case']).toBe('error')
    expect(rules['byline-format']).toBe('off')
    expect(rules['house-term']).toEqual(['warning', { pairs: { 青石街: '青石巷' } }])
    expect(shown('sub/a.txt').rules['unit-case']).toBe('off')
    expect(shown('sub/a.txt', '--rule', 'unit-case:info').rules['unit-case']).toBe('info')
    expect(shown('old/a.txt').ignored).toBe(true)
    expect(shown('a.txt', '--preset', 'strict').rules['byline-format']).toBe('info')
  })

  it('needs a file', () => {
    expect(place.xhb(['print-config'])).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('xhb init', () => {
  it('writes a configuration that works, once', () => {
    const fresh = new Workplace({ 'a.txt': sound })
    expect(fresh.xhb(['init']).status).toBe(0)
    expect(fresh.xhb(['lint', 'a.txt'])).toMatchObject({ status: 0, stderr: '' })
    expect(fresh.xhb(['init'])).toMatchObject({
      status: 2,
      stderr: 'xhb：xhb.config.yml：已经有了；要覆盖请加 --force\n',
    })
    expect(fresh.xhb(['init', '--force']).status).toBe(0)
  })

  it('writes examples of a house style that are valid as they are, and with the comments taken away', () => {
    const fresh = new Workplace({ 'a.txt': '近日，区长周柬到青石街、布署街调研。\n' })
    expect(fresh.xhb(['init', '--house'])).toMatchObject({ status: 0, stdout: '' })
    expect(fresh.xhb(['lint', 'a.txt', '--format', 'agent'])).toMatchObject({ status: 1, stderr: '' })
    for (const name of ['terms.yml', 'roster.csv', 'allow.yml']) {
      fresh.write(name, fresh.read(name).replace(/^( *)# ?(- |\S+: |\d)/gm, '$1$2'))
    }
    const { status, stdout, stderr } = fresh.xhb(['lint', 'a.txt', '--format', 'agent'])
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toContain('roster-name-unknown')
    expect(stdout).toContain('house-term')
    expect(stdout).not.toContain('typo-nonword')
  })

  it('leaves a configuration alone and says what to add to it', () => {
    const used = new Workplace({ 'xhb.config.yml': 'extends: strict\n' })
    expect(used.xhb(['init', '--house']).stderr).toContain('roster: roster.csv')
    expect(used.read('xhb.config.yml')).toBe('extends: strict\n')
    expect(used.xhb(['init', '--house'])).toMatchObject({
      status: 2,
      stderr: 'xhb：terms.yml：已经有了；要覆盖请加 --force\n',
    })
  })

  it('writes a plug-in, and minds its name', () => {
    const fresh = new Workplace()
    expect(fresh.xhb(['init', '--plugin', 'desk']).status).toBe(0)
    expect(JSON.parse(fresh.read('xhb-plugin-desk/package.json')).name).toBe('xhb-plugin-desk')
    expect(fresh.xhb(['init', '--plugin', '../desk'])).toMatchObject({ status: 2, stdout: '' })
  })
})
