import { defineRule } from '../../src/rule.ts'
import { surnameWeight } from '../../src/text/names.ts'
import { isWord, logFrequency } from '../../src/text/words.ts'

/** Persons whose real names a paper does not print, named in full right after the word that says so. */
export default defineRule({
  id: 'protected-identity',
  meta: {
    title: { zh: '不宜公开的真实姓名', en: 'Full name of a protected person' },
    category: 'term',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'none', value: 0 },
    basis: { text: '《未成年人保护法》；新华社新闻报道中的禁用词和慎用词', verified: false },
    messages: {
      named: '“{{identity}}”不宜写出真实姓名“{{actual}}”，可写“{{expected}}”',
    },
  },
  scope: 'block',
  needs: [['未成年', '年犯', '失足', '性侵', '强奸', '艾滋', '神病', '神障', '吸毒', '戒毒', '卖淫', '被拐']],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const match of view.text.matchAll(identities)) {
          const start = match.index + match[0].length
          const name = nameAt(view.text, start)
          if (!name) continue
          context.report({
            messageId: 'named',
            at: [view, start, start + name.length],
            expected: [`${name[0]}某`],
            data: { identity: match[0] },
          })
        }
      },
    }
  },
})

const identities =
  /未成年(?:被害人|受害人|嫌疑人|犯罪嫌疑人|被告人|学生|女孩|男孩|人)|少年犯|失足少年|性侵(?:案)?(?:被害人|受害人)|被性侵(?:女童|女孩|儿童)|被强奸(?:妇女|女子)|艾滋病(?:患者|病人|感染者)|艾滋病毒感染者|精神(?:病人|病患者|障碍患者)|吸毒(?:人员|者)|戒毒人员|卖淫女|被拐(?:卖)?(?:儿童|妇女|女孩|男孩)/g

const name = /^(?<name>[\u3400-\u9fff]{2,3}?)(?=[，,（(、]|被|遭|因|在|将|的|说|称|于|从|向|曾|今年)/
/** What stands for a name that is held back. */
const heldBack = /[某×Xx甲乙丙丁]|^小|化名/

/** Log frequency from which two characters are read as a word and not as the head of a name. */
const commonWord = -11.5

function nameAt(text: string, start: number): string | undefined {
  const found = name.exec(text.slice(start, start + 6))?.groups?.name
  if (!found || surnameWeight(found[0] as string) < 2 || heldBack.test(found)) return undefined
  if (/^[（(](?:化名|均为化名)/.test(text.slice(start + found.length))) return undefined
  return isWord(found) || logFrequency(found.slice(0, 2)) > commonWord ? undefined : found
}
