// Generated from fixed-phrase.yml by `npm run generate`. Do not edit.
import { packedLexiconRule } from '../../src/lint/index.ts'
import { fixedPhrase as words } from './words.generated.ts'

export default packedLexiconRule({
  id: "fixed-phrase",
  meta: {"title":{"zh":"固定提法","en":"Set formulation misquoted"},"category":"fact","severity":"error","preset":"recommended","fixable":"suggestion","weight":{"class":"fact","value":1},"basis":{"text":"党和国家公开文件中的固定提法（截至2024年）","verified":false},"messages":{"replace":"固定提法有误：“{{actual}}”应为“{{expected}}”"}},
  lexicon: { ...{"border":true}, words },
})
