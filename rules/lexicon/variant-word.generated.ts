// Generated from variant-word.yml by `npm run generate`. Do not edit.
import { packedLexiconRule } from '../../src/lint/index.ts'
import { variantWord as words } from './words.generated.ts'

export default packedLexiconRule({
  id: "variant-word",
  meta: {"title":{"zh":"异形词","en":"Variant spelling"},"category":"text","severity":"info","preset":"recommended","fixable":"safe","weight":{"class":"text","value":0.1},"basis":{"text":"GF 1001—2001《第一批异形词整理表》","verified":true},"messages":{"replace":"“{{actual}}”是异形词的非推荐词形，推荐用“{{expected}}”"}},
  lexicon: { ...{"border":true,"quoted":"allow"}, words },
})
