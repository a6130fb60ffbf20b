import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { json, jsonPieces, markup, printable } from '../src/print/escape.ts'

const danger = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) })

describe('printable', () => {
  it('leaves nothing that a terminal obeys, a person cannot see or an encoder cannot write', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = printable(text)
        expect(shown).not.toMatch(danger)
        expect(() => encodeURIComponent(shown)).not.toThrow()
      }),
    )
  })

  it('leaves text as it is', () => {
    const text = '朔岭日报　“3·15”晚会…… 28.7℃ 𠮷 🎉 café'
    expect(printable(text)).toBe(text)
  })
})

describe('markup', () => {
  it('lets nothing out of an element or attribute', () => {
    expect(markup(`<a href="x" id='y'>&\u0000`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;\\u0000')
  })
})

describe('json', () => {
  it('reads back as the same value and is safe to print', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        expect(JSON.parse(json(texts))).toEqual(texts)
        expect(json(texts)).not.toMatch(danger)
        expect(JSON.parse(json({ texts }, 2))).toEqual({ texts })
      }),
    )
  })

  it('is the same in pieces', () => {
    const list = fc.array(fc.oneof(anyText, fc.dictionary(anyText, fc.array(anyText))))
    fc.assert(
      fc.property(fc.dictionary(anyText, fc.oneof(list, anyText, fc.constant(undefined), fc.object())), (object) => {
        expect([...jsonPieces(object)].join('')).toBe(json(object, 2))
      }),
    )
  })
})
