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
  it.each([
    ['', ['folio']],
    ['· 3 ·', ['folio']],
    ['第 3 页', ['folio']],
    ['朔岭日报数字报', ['folio', 'paperName']],
    ['云岭区春耕全面展开', []],
    ['图/林清', ['byline', 'credit', 'role', 'photoCredit']],
    ['◆ 云岭区', ['bullet']],
    ['富强 民主 文明 和谐', ['coreValues']],
  ])('of %j are %j', (line, expected) => {
    const found = Object.entries(shapesOf(line, nobody)).filter(([, has]) => has)
    expect(found.map(([name]) => name).sort()).toEqual(expected.sort())
  })
})
