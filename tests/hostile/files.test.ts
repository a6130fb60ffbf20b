import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flawed, sound, Workplace } from '../cli/run.ts'

const paths = (stdout: string): string[] =>
  (JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => filePath)

describe('a folder of strange things', () => {
  const place = new Workplace({ 'in/a.txt': sound, 'in/deep/b.txt': sound, 'elsewhere/secret.txt': flawed })
  const at = (name: string): string => join(place.path, name)
  mkdirSync(at('in/folder.txt'))
  spawnSync('mkfifo', [at('in/pipe.txt')])
  symlinkSync('.', at('in/loop'))
  symlinkSync('loop.txt', at('in/loop.txt'))
  symlinkSync('../elsewhere', at('in/outside'))
  symlinkSync('../elsewhere/secret.txt', at('in/link.txt'))

  it('is read without what is no file, and without what links lead to', () => {
    const { status, stdout, stderr } = place.xhb(['lint', 'in', '--format', 'json'])
    expect(paths(stdout)).toEqual(['in/a.txt', 'in/deep/b.txt'])
    expect(stderr.trimEnd().split('\n')).toEqual([
      'xhb：in/link.txt：是链接，没有读；要读，请写出它的名字',
      'xhb：in/loop.txt：是链接，没有读；要读，请写出它的名字',
    ])
    expect(status).toBe(0)
  })

  it('is read so by patterns too', () => {
    const { stdout } = place.xhb(['lint', 'in/**/*.txt', '--format', 'json'])
    expect(paths(stdout)).toEqual(['in/a.txt', 'in/deep/b.txt'])
  })

  it('a named pipe is not waited for', () => {
    const { status, stderr } = place.xhb(['lint', 'in/pipe.txt', 'in/a.txt'])
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'xhb：in/pipe.txt：读不了：不是普通文件\n' })
  })

  it('a link that leads to itself is told', () => {
    const { status, stderr } = place.xhb(['lint', 'in/loop.txt'])
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'xhb：in/loop.txt：读不了：链接绕成了圈\n' })
  })

  it('a link that is named is read', () => {
    expect(paths(place.xhb(['lint', 'in/link.txt', '--format', 'json']).stdout)).toEqual(['in/link.txt'])
  })
})

describe('names', () => {
  const names = ['new\nline.txt', '\u001b]0;title\u0007.txt', '\u202etxt.md', "quo'te.txt", '-f.txt', '$(touch x).txt']
  const place = new Workplace(Object.fromEntries(names.map((name) => [`in/${name}`, flawed])))

  it.each(['pretty', 'unix', 'github', 'json', 'html', 'checkstyle'])(
    'that steer a terminal or break a line do neither: %s',
    (format) => {
      const { stdout, stderr } = place.xhb(['lint', 'in', '--format', format, '--preset', 'all'])
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
      expect(stdout).not.toMatch(/^line\.txt/m)
    },
  )

  it('that look like options are files after --', () => {
    const { stdout } = place.xhb(['lint', '--format', 'json', '--', 'in/-f.txt'])
    expect(paths(stdout)).toEqual(['in/-f.txt'])
  })

  it('are told on one line', () => {
    const { stderr } = place.xhb(['lint', 'no\nxhb：done.txt'])
    expect(stderr).toBe('xhb：no xhb：done.txt：没有这个文件\n')
  })
})

describe('what cannot be read', () => {
  const place = new Workplace({ 'in/a.txt': sound, 'in/closed/b.txt': sound, 'in/c.txt': sound })
  chmodSync(join(place.path, 'in/closed'), 0)
  chmodSync(join(place.path, 'in/c.txt'), 0)

  it('is told, and the others are read', () => {
    const { status, stdout, stderr } = place.xhb(['lint', 'in', '--format', 'json'], { asNobody: true })
    chmodSync(join(place.path, 'in/closed'), 0o700)
    expect(paths(stdout)).toEqual(['in/a.txt'])
    expect(stderr).toBe('xhb：in/c.txt：读不了：没有权限\nxhb：in/closed：读不了：没有权限\n')
    expect(status).toBe(2)
  })

  it('since it vanished meanwhile is told', () => {
    const vanishing = new Workplace({ 'in/1.txt': sound, 'in/2.txt': sound })
    const remover = `import { rmSync } from 'node:fs'
export default async function* (results) { for await (const { source } of results) { rmSync('in/2.txt', { force: true }); yield source.path + '\\n' } }`
    vanishing.write('remove.mjs', remover)
    const { status, stdout, stderr } = vanishing.xhb(['lint', 'in', '--format', './remove.mjs'])
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: 'in/1.txt\n',
      stderr: 'xhb：in/2.txt：没有这个文件\n',
    })
  })
})

describe('a million opening quotation marks', () => {
  const place = new Workplace({ 'a.txt': '“'.repeat(1e6) })

  it('are linted', () => {
    const { status, stderr } = place.xhb(['lint', 'a.txt', '--rule', 'unpaired-mark:warning', '--quiet'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('ten megabytes', () => {
  it.each([
    ['of prose on one line', '白鹭渡镇昨日召开会议，部署春耕工作。'],
    ['of one character', '是'],
    ['of carriage returns', '白鹭渡镇春耕。\r'],
  ])('%s are linted', (_, piece) => {
    const place = new Workplace({ 'long.txt': piece.repeat(10e6 / Buffer.byteLength(piece)) })
    const { status, stderr } = place.xhb(['lint', 'long.txt', '--format', 'json', '--output', 'out.json'])
    expect(stderr).toBe('')
    expect([0, 1]).toContain(status)
    rmSync(join(place.path, 'long.txt'))
  })
})
