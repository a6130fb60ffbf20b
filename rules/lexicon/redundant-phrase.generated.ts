// Generated from redundant-phrase.yml by `npm run generate`. Do not edit.
import { packedLexiconRule } from '../../src/lint/index.ts'
import { redundantPhrase as words } from './words.generated.ts'

export default packedLexiconRule({
  id: "redundant-phrase",
  meta: {"title":{"zh":"语义重复","en":"Redundant wording"},"category":"text","severity":"warning","preset":"recommended","fixable":"suggestion","weight":{"class":"text","value":1},"basis":{"text":"《报纸编校差错率计算方法》：语法性差错","verified":true},"messages":{"replace":"“{{actual}}”语义重复，用“{{expected}}”即可"}},
  lexicon: { ...{"border":true,"quoted":"allow"}, words },
})
