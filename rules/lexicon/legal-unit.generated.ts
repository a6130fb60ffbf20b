// Generated from legal-unit.yml by `npm run generate`. Do not edit.
import { packedLexiconRule } from '../../src/lint/index.ts'
import { legalUnit as words } from './words.generated.ts'

export default packedLexiconRule({
  id: "legal-unit",
  meta: {"title":{"zh":"非法定计量单位","en":"Unit outside the legal system"},"category":"number","severity":"info","preset":"strict","fixable":"suggestion","weight":{"class":"unit","value":0.5},"basis":{"text":"GB 3101—93《有关量、单位和符号的一般原则》","verified":false},"messages":{"replace":"“{{actual}}”不是法定计量单位名称，应为“{{expected}}”","avoid":"“{{actual}}”不是法定计量单位，请换算"}},
  lexicon: { ...{}, words },
})
