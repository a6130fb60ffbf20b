// Generated from misused-idiom.yml by `npm run generate`. Do not edit.
import { packedLexiconRule } from '../../src/lint/index.ts'
import { misusedIdiom as words } from './words.generated.ts'

export default packedLexiconRule({
  id: "misused-idiom",
  meta: {"title":{"zh":"易误用的成语","en":"Idiom often misused"},"category":"text","severity":"info","preset":"review","fixable":false,"weight":{"class":"text","value":1},"basis":{"text":"《报纸编校差错率计算方法》：知识性差错","verified":true},"messages":{"avoid":"“{{actual}}”容易误用，请核对词义"}},
  lexicon: { ...{"quoted":"allow"}, words },
})
