import { defineRule } from '../../src/rule.ts'
import { enumerations } from '../../src/text/enumerations.ts'
import { ordinalWord } from '../../src/text/ordinals.ts'
import { articleParts } from '../../src/text/parts.ts'

/** An enumeration that leaves a number out (一是…三是) or uses one twice (一是…二是…二是). */
export default defineRule({
  id: 'enum-gap',
  meta: {
    title: { zh: '序次缺号、重号', en: 'Enumeration with a gap' },
    category: 'logic',
    severity: 'error',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》逻辑性差错', verified: true },
    messages: {
      gap: '“{{previous}}”之后是“{{actual}}”，中间缺“{{missing}}”，请核对序次或补全内容',
      repeat: '序次“{{actual}}”重复，按顺序应为“{{expected}}”',
    },
  },
  scope: 'article',
  create(context) {
    return {
      article(article) {
        for (const blocks of articleParts(article)) {
          for (const { kind, item, previous, missing } of enumerations(blocks.map(context.full)).slips) {
            context.report({
              messageId: kind,
              at: [item.view, item.start, item.end],
              data: { previous: ordinalWord(previous.family, previous.value), missing },
              ...(kind === 'repeat' && { expected: [missing] }),
              cause: [previous.view, previous.start, previous.end],
            })
          }
        }
      },
    }
  },
})
