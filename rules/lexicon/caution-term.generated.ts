// Generated from caution-term.yml by `npm run generate`. Do not edit.
import { packedLexiconRule } from '../../src/lint/index.ts'
import { cautionTerm as words } from './words.generated.ts'

export default packedLexiconRule({
  id: "caution-term",
  meta: {"title":{"zh":"慎用词","en":"Term to weigh"},"category":"term","severity":"info","preset":"review","fixable":false,"weight":{"class":"none","value":0},"basis":{"text":"新华社新闻报道中的禁用词和慎用词","verified":false},"messages":{"replace":"“{{actual}}”慎用，可考虑“{{expected}}”","avoid":"“{{actual}}”慎用，请斟酌"}},
  lexicon: { ...{"border":true,"quoted":"allow"}, words },
})
