import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { flawed, Workplace } from './run.ts'

const place = new Workplace()
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: place.path })

git('init', '--quiet')
place.write('旧 稿.txt', flawed)
place.write('same.txt', flawed)
git('add', '.')
git('commit', '--quiet', '--message', 'first')
place.write('旧 稿.txt', `${flawed}\n各村学习《关于转发《青石镇防汛预案》的通知》。\n`)
place.write('new.txt', flawed)

const lint = (...args: string[]) => place.xhb(['lint', '--format', 'json', ...args])

describe('--since', () => {
  it('lints changed files and reports changed paragraphs only', () => {
    const { status, stdout } = lint('--since', 'HEAD')
    expect(status).toBe(0)
    const results = JSON.parse(stdout) as { filePath: string; messages: { line: number }[] }[]
    expect(results.map(({ filePath, messages }) => [filePath, messages.map(({ line }) => line)])).toEqual([
      ['new.txt', [3]],
      ['旧 稿.txt', [5]],
    ])
  })

  it('keeps to the files that are named', () => {
    expect(JSON.parse(lint('--since', 'HEAD', 'same.txt').stdout)).toEqual([])
  })

  it('refuses a revision that is none', () => {
    for (const revision of ['nothing', '--output=x']) {
      expect(lint(`--since=${revision}`)).toMatchObject({ status: 2, stdout: '' })
    }
  })
})
