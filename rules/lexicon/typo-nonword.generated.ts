// Generated from typo-nonword.yml by `npm run generate`. Do not edit.
import { packedLexiconRule } from '../../src/lint/index.ts'
import { typoNonword as words } from './words.generated.ts'

export default packedLexiconRule({
  id: "typo-nonword",
  meta: {"title":{"zh":"错别字（非词）","en":"Non-word typo"},"category":"text","severity":"error","preset":"recommended","fixable":"safe","weight":{"class":"text","value":1},"basis":{"text":"《报纸期刊质量管理规定》附件《报纸编校差错率计算方法》：错字、别字","verified":true},"messages":{"replace":"“{{actual}}”是错别字，应为“{{expected}}”"}},
  lexicon: { ...{"border":true}, words },
})
