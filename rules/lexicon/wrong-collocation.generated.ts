// Generated from wrong-collocation.yml by `npm run generate`. Do not edit.
import { packedLexiconRule } from '../../src/lint/index.ts'
import { wrongCollocation as words } from './words.generated.ts'

export default packedLexiconRule({
  id: "wrong-collocation",
  meta: {"title":{"zh":"搭配不当","en":"Words that do not go together"},"category":"text","severity":"info","preset":"review","fixable":"suggestion","weight":{"class":"text","value":1},"basis":{"text":"《报纸编校差错率计算方法》：语法性差错","verified":true},"messages":{"replace":"“{{actual}}”搭配不当，可改为“{{expected}}”"}},
  lexicon: { ...{"border":true,"quoted":"allow"}, words },
})
