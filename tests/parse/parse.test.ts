import { describe, expect, it } from 'vitest'
import { Bonds } from '../../src/parse/bonds.ts'
import { evidences } from '../../src/parse/evidence/index.ts'
import { markdown } from '../../src/parse/front/markdown.ts'
import { explain, frontEndFor, parse, rawText } from '../../src/parse/index.ts'
import { measureNormalization } from '../../src/parse/normalization.ts'
import { unwrap } from '../../src/parse/unwrap.ts'
import { createSource } from '../../src/source/index.ts'
import { select, textOf } from '../../src/tree/index.ts'
import { issueTexts } from './fixtures.ts'

const paragraphs = (text: string): string[] =>
  select(parse(createSource(text)), 'paragraph').map((node) => textOf(node))

describe('raw text is not Markdown', () => {
  it.each(['    四个空格', '1. 第一', '* 星号', '> 大于号', '读<领导干部>手册', '`代码`', '[链接](地址)'])(
    '%s',
    (line) => {
      const source = createSource(`## 标题在此\n\n${line}是正文的一部分，这里没有任何标记。\n`)
      const text = select(parse(source), 'body').map((body) =>
        source.text.slice(body.position.start.offset, body.position.end.offset),
      )
      expect(text.join('')).toBe(`${line}是正文的一部分，这里没有任何标记。`.trimStart())
      const marks = select(parse(source), 'mark').map(({ value }) => value)
      expect(marks).toEqual(['## '])
    },
  )
})

describe('hard-wrapped rows', () => {
  const text =
    '春分过后，白鹭渡镇的田野一天一个样。清晨六点，种粮大户石广田已经站在田埂上，他要赶在下雨之前把最后二十亩秧田整好。镇里派来的两台旋耕机从村口开过来，机手和他打了个招呼，就下了田。'

  it('are joined to the paragraph that they were', () => {
    const rows = (text.match(/.{1,20}/gu) as string[]).join('\n')
    expect(paragraphs(`春耕进行时\n\n${rows}\n\n${rows}\n`)).toEqual([text, text])
  })

  it('are left alone where lines are paragraphs', () => {
    const lines = rawText(createSource('今天开会。\n明天放假两天，大家好好休息。\n后天上班。\n'))
    expect(unwrap(lines)).toHaveLength(3)
  })
})

describe('a paragraph that something cuts in two', () => {
  const halves = [
    '清晨六点，种粮大户石广田已经站在田埂上。他要赶在下雨之前把最后二十亩秧田整好，再把渠水放进来，等镇里的农技',
    '员来看过墒情，就可以开机插秧。“节气不等人。”他说，今年的秧比去年早了三天。',
  ]
  const whole = halves.join('')
  const news = '镇里派来的两台旋耕机从村口开过来，机手和他打了个招呼，就下了田。'

  it.each([
    ['a picture', '图为机手在作业。（周简 摄）'],
    ['a picture with its credit on the next line', '机手驾驶旋耕机在田间作业。\n周简 摄'],
    ['a folio', '— 3 —'],
    ['a running head', '朔岭日报 2031年4月2日 星期三'],
    ['the head of the next page', '第03版：综合'],
    ['a column', ''],
  ])('is one: %s', (_, between) => {
    const text = `第02版：要闻\n\n春耕进行时\n\n${news}\n\n${halves[0]}\n\n${between}\n\n${halves[1]}\n\n${news}\n`
    expect(paragraphs(text)).toEqual([news, whole, news])
  })

  it('is two where the first ends', () => {
    const text = `春耕进行时\n\n${news}\n\n图为机手在作业。（周简 摄）\n\n${whole}\n`
    expect(paragraphs(text)).toEqual([news, whole])
  })

  it('is none where a head stands over a picture', () => {
    const text = `## 秧苗返青\n\n${news}\n\n机械下田 秧苗进村\n\n图为机手在作业。（周简 摄）\n\n${whole}\n`
    expect(paragraphs(text)).toEqual([news, whole])
  })
})

describe('the seam between two lines', () => {
  const learned = new Bonds(
    rawText(createSource('数字经济提质。数字经济扩面。平台经济提质。平台规范。数字平台发展。经济运行平稳。'.repeat(3))),
  )
  it('is high inside a word and low between clauses', () => {
    expect(learned.seam('发展数字经', '济提质')).toBeGreaterThan(0)
    expect(learned.seam('数字经济提质', '平台规范')).toBeLessThan(0)
  })
})

describe('NFKC', () => {
  const sentence = '会议强调,要落实责任;各镇(街道)要行动起来。'
  it('is measured where marks lost their width and nothing else is left to lose it', () => {
    expect(measureNormalization(Array(4).fill(sentence))).toBe('nfkc')
  })
  it('is measured from ten marks that stand before or after Chinese', () => {
    expect(measureNormalization(Array(10).fill('会议,a'))).toBe('nfkc')
    expect(measureNormalization(Array(10).fill('a,会议'))).toBe('nfkc')
    expect(measureNormalization(Array(9).fill('会议,a'))).toBeNull()
    expect(measureNormalization(Array(10).fill('会议a,a议'))).toBeNull()
    expect(measureNormalization(Array(10).fill('会议a,'))).toBeNull()
    expect(measureNormalization([])).toBeNull()
  })
  it('is not measured from few marks, nor beside full-width ones, digits or spaces', () => {
    expect(measureNormalization([sentence])).toBeNull()
    expect(measureNormalization([...Array(9).fill(sentence), '会议强调，要落实。'])).toBeNull()
    expect(measureNormalization([...Array(9).fill(sentence), '共１２人。'])).toBeNull()
    expect(measureNormalization([...Array(9).fill(sentence), '气温23℃。'])).toBeNull()
  })
})

describe('explain', () => {
  it('gives each line its label, and reasons that add up to its points', () => {
    for (const [, text] of issueTexts()) {
      for (const { points, reasons, label, runnerUp } of explain(createSource(text))) {
        const sum = (of: 'label' | 'runnerUp'): number =>
          reasons[of].reduce((total, reason) => total + reason.points, 0)
        expect(sum('label')).toBeCloseTo(points.label)
        expect(sum('runnerUp')).toBeCloseTo(points.runnerUp)
        expect(runnerUp).not.toBe(label)
      }
    }
  })

  it('has no two evidences of one name', () => {
    const names = evidences.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

describe('front ends', () => {
  it('are chosen by syntax, and Markdown reads its marks', async () => {
    expect(await frontEndFor('text')).toBe(rawText)
    expect(await frontEndFor('markdown')).toBe(markdown)
    const source = createSource('# 标题\n\n第一段**很重**要。\n', { syntax: 'markdown' })
    const root = parse(source, markdown)
    expect(select(root, 'paragraph').map((node) => textOf(node))).toEqual(['第一段很重要。'])
    expect(select(root, 'mark').map(({ value }) => value)).toEqual(['# ', '**', '**'])
  })
})
