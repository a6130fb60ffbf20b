import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Shape, type ShapeName, shapes, shapesOf } from '../../src/parse/shapes.ts'

const nobody: ReadonlySet<string> = new Set()

describe('the gate of a shape', () => {
  for (const [name, { max, expression }] of Object.entries<Shape>(shapes)) {
    // fast-check makes no strings for assertions about what stands around.
    if (!expression || /\(\?<?[=!]/.test(expression.source)) continue
    it(`of ${name} is open for what its pattern matches`, () => {
      fc.assert(
        fc.property(fc.stringMatching(expression), (text) => {
          const line = expression.exec(text)?.[0] ?? ''
          if (line.length <= max) expect(shapesOf(line, nobody)[name as ShapeName]).toBe(true)
        }),
        { numRuns: 400 },
      )
    })
  }
})

describe('shapes', () => {
  it('are few enough for their bits to be added up', () => {
    expect(Object.keys(shapes).length).toBeLessThan(Math.log2(Number.MAX_SAFE_INTEGER))
  })

  it.each([
    ['', ['folio']],
    ['· 3 ·', ['folio']],
    ['第 3 页', ['folio']],
    ['朔岭日报数字报', ['folio', 'paperName']],
    ['云岭区春耕全面展开', []],
    ['图/林清', ['byline', 'credit', 'role', 'photoCredit']],
    ['◆ 云岭区', ['bullet']],
    ['富强 民主 文明 和谐', ['coreValues', 'parted']],
    ['云岭见闻·走基层', ['byline', 'columnTail', 'joined']],
    ['2031年4月2日', ['loneDate', 'masthead', 'sentenceStart']],
    ['图片：春耕', ['byline', 'caption', 'credit', 'labelled', 'pictureTitle', 'question']],
    ['来源：云岭区水利局', ['label', 'labelled', 'question']],
    ['下一步，云岭区将继续办好春耕，把水引到每一块田里，不误农时，请大家放心。', ['fullStop', 'outlook']],
    ['水利局局长林清', ['officer']],
    ['周简主持', ['attended']],
    ['这要怎么办呢？', ['proseQuestion', 'sentenceStart']],
  ])('of %j are %j', (line, expected) => {
    const found = Object.entries(shapesOf(line, nobody)).filter(([, has]) => has)
    expect(found.map(([name]) => name).sort()).toEqual(expected.sort())
  })
})
