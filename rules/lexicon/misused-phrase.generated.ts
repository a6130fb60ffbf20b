// Generated from misused-phrase.yml by `npm run generate`. Do not edit.
import { packedLexiconRule } from '../../src/lint/index.ts'
import { misusedPhrase as words } from './words.generated.ts'

export default packedLexiconRule({
  id: "misused-phrase",
  meta: {"title":{"zh":"词语误用","en":"Misused word"},"category":"text","severity":"warning","preset":"recommended","fixable":"suggestion","weight":{"class":"text","value":1},"basis":{"text":"《报纸编校差错率计算方法》：知识性、语法性差错","verified":true},"messages":{"replace":"“{{actual}}”用词不当，应为“{{expected}}”","avoid":"“{{actual}}”用词不当，请核对"}},
  lexicon: { ...{"border":true}, words },
})
