import { describe, expect, it } from 'vitest'
import { flawed, sound, Workplace } from './run.ts'

const place = new Workplace({ 'a.txt': sound, 'b.txt': flawed, 'empty.txt': '' })

describe('xhb grade', () => {
  it('prints rate, verdict, classes and reservations', () => {
    const { status, stdout } = place.xhb(['grade', 'b.txt'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/差错率 \d+\.\d\d‱（差错 0\.1 \/ \d+ 字，文本口径；限值 3‱）不合格（样本不足，仅供参考）/)
    expect(stdout).toContain('标点及其他符号差错（待核）')
    expect(stdout).toContain('计入的规则：book-title-nesting')
  })

  it('passes a sound text, and an empty one', () => {
    expect(place.xhb(['grade', 'a.txt']).stdout).toContain('差错率 0.00‱')
    expect(place.xhb(['grade', 'empty.txt']).stdout).toContain('差错率 0.00‱')
  })

  it('counts over the characters of the page', () => {
    const { stdout } = place.xhb(['grade', 'b.txt', '--layout-chars', '30000', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      denominator: 'layout',
      characters: 30000,
      verdict: 'pass',
      smallSample: false,
    })
  })

  it('refuses a denominator of nothing', () => {
    expect(place.xhb(['grade', 'b.txt', '--layout-chars', '0']).status).toBe(2)
  })
})
