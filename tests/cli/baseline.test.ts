import { beforeEach, describe, expect, it } from 'vitest'
import { flawed, Workplace } from './run.ts'

const place = new Workplace()
const lint = (...args: string[]) => place.xhb(['lint', 'a.txt', '--max-warnings', '0', ...args])

beforeEach(() => {
  place.write('a.txt', flawed)
  place.write('xhb.baseline.yml', '')
})

describe('a baseline', () => {
  it('is written, and then holds back what was there', () => {
    expect(lint().status).toBe(1)
    expect(lint('--update-baseline')).toMatchObject({ status: 0 })
    expect(lint()).toMatchObject({ status: 0 })
    expect(lint().stderr).toContain('xhb.baseline.yml：压下 1 处\n')
  })

  it('does not hold back what is new', () => {
    lint('--update-baseline')
    place.write('a.txt', `${flawed}\n各村学习《关于转发《防汛预案》的通知》。\n`)
    const { status, stdout } = lint('--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)[0].messages.map(({ line }: { line: number }) => line)).toEqual([5])
  })

  it('keeps reasons, tells unused entries, and drops them when updated', () => {
    lint('--update-baseline')
    place.write('xhb.baseline.yml', place.read('xhb.baseline.yml').replace('reason: ""', 'reason: "旧稿"'))
    lint('--update-baseline')
    expect(place.read('xhb.baseline.yml')).toContain('reason: "旧稿"')
    place.write('a.txt', '## 题\n\n没有差错。\n')
    expect(lint().stderr).toContain('压下 0 处；另有 1 项这次没有遇到')
    expect(lint('--update-baseline').stderr).toContain('记下 0 项，去掉原有的 1 项')
    expect(place.read('xhb.baseline.yml')).toContain('findings: []')
  })

  it('names the place of what is wrong in it', () => {
    place.write('xhb.baseline.yml', 'findings:\n  - rule: a\n    fingerprint: xyz\n')
    const { status, stderr } = lint()
    expect(status).toBe(2)
    expect(stderr).toContain('xhb.baseline.yml:3:')
  })

  it('must exist where it is named', () => {
    expect(lint('--baseline', 'none.yml')).toMatchObject({ status: 2 })
  })
})
