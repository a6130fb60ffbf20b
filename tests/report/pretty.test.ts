import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { reportPretty } from '../../src/report/pretty.ts'
import { isPlain, plainWidth } from '../../src/report/width.ts'
import { u } from '../support/newsast.ts'
import { mixed, print, story } from '../support/results.ts'

describe('pretty', () => {
  it('groups findings by file and article, underlines the place and sums up', async () => {
    expect(await print(reportPretty, mixed)).toBe(`news/一版.txt

  周柬调研春耕  第1版
    警告 1:1  “周柬”不妥  name-variant
      │ 周柬调研春耕
      │ ^^^^
      │ 应作：周简 / 周谏
      │ 说明：本期别处作“周简”
      │ 依据：本社体例
    错误 2:3  “布署”不妥  typo-nonword
      │ 会议布署春耕,周柬、周柬到场。
      │     ^^^^
      │ 应作：部署
      │ 依据：本社体例　可用 --fix 改正
    警告 2:8  “周柬”不妥  name-variant
      │ 会议布署春耕,周柬、周柬到场。
      │              ^^^^
      │ 应作：周简 / 周谏
      │ 说明：本期别处作“周简”
      │ 依据：本社体例
    警告 2:11  “周柬”不妥  name-variant
      │ 会议布署春耕,周柬、周柬到场。
      │                    ^^^^
      │ 应作：周简 / 周谏
      │ 说明：本期别处作“周简”
      │ 参看：2:8 周柬
      │ 依据：本社体例
    警告 3:4  “3.15晚会”不妥  month-day-name
      │ 昨晚,3.15晚会在云岭区亲自举行。
      │      ^^^^^^^^
      │ 应作：“3·15”晚会
      │ 依据：GB/T 15835—2011 5.1.6（待核）
    提示 3:14  “亲自”不妥  caution-term
      │ 昨晚,3.15晚会在云岭区亲自举行。
      │                      ^^^^
      │ 依据：本社体例

共 6 处（错误 1、警告 4、提示 1），见于 2 个文件中的 1 个；1 处可用 --fix 改正；1 处有建议可选（--fix-suggestions）。
`)
  })

  it('has one friendly line where nothing was found', async () => {
    expect(await print(reportPretty, [story('秧苗返青', ['雨后初晴。'])])).toBe('没有发现问题。\n')
    expect(await print(reportPretty, mixed.slice(1).concat(mixed.slice(1)))).toBe('没有发现问题（共查 2 个文件）。\n')
  })

  it('cuts long lines around the place to the width of the terminal', async () => {
    const paragraph = `${'稻田'.repeat(500)}会议布署春耕${'秧苗'.repeat(500)}`
    const output = await print(reportPretty, [story('春耕', [paragraph])], { width: 40 })
    expect(output).toContain('│ …稻田稻田会议布署春耕秧苗秧苗秧…\n      │              ^^^^\n')
    for (const line of output.split('\n').filter((each) => each.includes('│ …'))) {
      expect(stringWidth(line)).toBeLessThanOrEqual(40)
    }
  })

  it('shows the first line of a place that goes over a break', async () => {
    const cut = u('paragraph', ['会议布', u('break', { cut: 'column' }, '\n\n'), '署春耕'])
    const output = await print(reportPretty, [story('春耕', [cut])])
    expect(output).toContain('错误 2:3  “布署”不妥')
    expect(output).toContain('│ 会议布\n      │     ^^\n')
  })

  it('lines up characters of unusual width', async () => {
    const output = await print(reportPretty, [story('春耕', ['🎉 ｱe\u0301会议布署'])])
    const [, line, marks] = /│ (.*会议)布署\n +│ ( *)\^/.exec(output) ?? []
    expect(marks?.length).toBe(stringWidth(line ?? ''))
  })

  it('never passes control characters on, from texts or from file names', async () => {
    const bad = story('\u001b]0;owned\u0007头', ['\u001b[2J\u009b31m布署\u202e\u0000\ud800'], 'a\u001b[31m\nb.txt')
    for (const color of [false, true]) {
      const output = await print(reportPretty, [bad], { color })
      expect(output.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\ud800]/)
      expect(output).toContain('\\u001b[2J\\u009b31m')
    }
    expect(await print(reportPretty, [bad])).not.toContain('\u001b')
  })

  it('paints only where colour is wanted', async () => {
    const output = await print(reportPretty, mixed, { color: true })
    expect(output).toContain('\u001b[31m错误\u001b[39m')
    expect(output.replace(/\u001b\[\d+m/g, '')).toBe(await print(reportPretty, mixed))
  })
})

describe('plain width', () => {
  it('is the width that string-width gives', () => {
    const char = fc.integer({ min: 0x20, max: 0xffff }).map((code) => String.fromCharCode(code))
    fc.assert(
      fc.property(fc.array(char, { maxLength: 8 }), (chars) => {
        const text = chars.filter(isPlain).join('')
        expect(plainWidth(text)).toBe(stringWidth(text))
      }),
    )
  })

  it('holds for each single character that is called plain', () => {
    for (let code = 0x20; code <= 0xffff; code++) {
      const char = String.fromCharCode(code)
      if (isPlain(char) && plainWidth(char) !== stringWidth(char)) expect.fail(`U+${code.toString(16)}`)
    }
  })
})
