import { defineRule } from '../../src/rule.ts'

/** 23°C~28°C is written 23℃～28℃: one character for the unit, a wave or a dash for the range. */
export default defineRule({
  id: 'temperature-range',
  meta: {
    title: { zh: '气温写法', en: 'Form of a range of temperatures' },
    category: 'number',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB 3100—93；GB/T 15834—2011 4.13.3', verified: false },
    needsWidth: true,
    messages: {
      form: '气温范围应写作“{{expected}}”',
    },
  },
  scope: 'block',
  needs: ['℃°', '~～-－—'],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const match of view.text.matchAll(pattern)) {
          const [actual, low, sign, high] = match
          const expected = `${low}℃${sign === '—' ? '—' : '～'}${high}℃`
          if (actual === expected) continue
          const end = match.index + actual.length
          context.report({ messageId: 'form', at: [view, match.index, end], expected: [expected] })
        }
      },
    }
  },
})

/** Two temperatures, each with its unit. A range whose first unit is left out (23～28℃) is range-unit-dropped's matter. */
const pattern =
  /(?<![\d.])([-－−零下]{0,2}\d{1,2}(?:\.\d)?)(?:℃|°C|°c|C°)([~～\-－—])([-－−零下]{0,2}\d{1,2}(?:\.\d)?)(?:℃|°C|°c|C°)/g
