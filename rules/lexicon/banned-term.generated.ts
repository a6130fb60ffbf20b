// Generated from banned-term.yml by `npm run generate`. Do not edit.
import { packedLexiconRule } from '../../src/lint/index.ts'
import { bannedTerm as words } from './words.generated.ts'

export default packedLexiconRule({
  id: "banned-term",
  meta: {"title":{"zh":"禁用词","en":"Banned term"},"category":"term","severity":"error","preset":"recommended","fixable":"suggestion","weight":{"class":"text","value":1},"basis":{"text":"新华社新闻报道中的禁用词和慎用词","verified":false},"messages":{"replace":"“{{actual}}”是禁用词，应改用“{{expected}}”","avoid":"“{{actual}}”是禁用词，请改写"}},
  lexicon: { ...{"border":true,"quoted":"allow"}, words },
})
