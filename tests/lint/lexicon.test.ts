import { safeParse } from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  type Lexicon,
  type LexiconEntry,
  lexiconRule,
  lexiconTerms,
  type Message,
  packedLexiconRule,
} from '../../src/lint/index.ts'
import { lexiconSchema } from '../../src/lint/lexicon-schema.ts'
import { packedTerms } from '../../src/lint/lexicon-terms.ts'
import { meta as base, lint } from './example.ts'

const meta = { ...base, messages: { replace: '“{{actual}}”应为“{{expected}}”', avoid: '“{{actual}}”不宜' } } as const

const found = (text: string, lexicon: Lexicon): Message[] => lint(text, lexiconRule({ id: 'words', meta, lexicon }))

/** What is found of one entry in a text. */
const hits = (text: string, entry: Omit<LexiconEntry, 'wrong'> & { wrong?: LexiconEntry['wrong'] } = {}): string[] =>
  found(text, { terms: [{ wrong: '布署', right: '部署', ...entry }] }).map(({ actual }) => actual)

describe('an entry of a word list', () => {
  it('is replaced by what is right, or only to be avoided', () => {
    const lexicon: Lexicon = { pairs: { 布署: '部署', 座落: ['坐落', '位于'] }, terms: [{ wrong: ['打造'] }] }
    const messages = found('布署之后，座落城东，打造新区。', lexicon)
    expect(messages.map(({ messageId, reason }) => [messageId, reason])).toEqual([
      ['replace', '“布署”应为“部署”'],
      ['replace', '“座落”应为“坐落”'],
      ['avoid', '“打造”不宜'],
    ])
    expect(messages.map(({ expected }) => expected)).toEqual([['部署'], ['坐落', '位于'], []])
  })

  it('says why, and in which edition', () => {
    const notes = (entry: Partial<LexiconEntry>) =>
      found('研究布署。', { terms: [{ wrong: '布署', ...entry }] })[0]?.note
    expect(notes({})).toBeUndefined()
    expect(notes({ note: '形近' })).toBe('形近')
    expect(notes({ edition: '第一版' })).toBe('第一版')
    expect(notes({ note: '形近', edition: '第一版' })).toBe('形近；第一版')
  })

  it('has a level of its own where it gives one', () => {
    const level = (entry: Partial<LexiconEntry>) =>
      found('研究布署。', { terms: [{ wrong: '布署', ...entry }] })[0]?.severity
    expect(level({})).toBe('warning')
    expect(level({ level: 'error' })).toBe('error')
  })

  it('is legal inside longer words', () => {
    expect(hits('他住在布署街。又布署防汛。', { except: '布署街' })).toEqual(['布署'])
    expect(hits('街名大布署小布署巷。', { except: ['大布署', '布署巷'] })).toEqual([])
    expect(hits('布署布署布。', { except: '布署布' })).toEqual([])
  })

  it('is wrong only inside longer words', () => {
    expect(hits('研究布署，布署完毕。', { only: '研究布署' })).toEqual(['布署'])
    expect(hits('研究布署，布署完毕。', { only: ['布署完', '研究布'] })).toEqual(['布署'])
    expect(hits('再布署。', { only: '研究布署' })).toEqual([])
  })

  it('is wrong only after a number', () => {
    const entry = { wrong: '公理', right: '公里', afterNumber: true }
    expect(hits('全长5公理，这是公理。', entry)).toEqual(['公理'])
    expect(hits('全长三百余公理。', entry)).toEqual(['公理'])
    expect(hits('公理在此。', entry)).toEqual([])
  })

  it('looks at the words of its sentence', () => {
    expect(hits('研究布署防汛。', { near: ['防汛', '抗旱'] })).toEqual(['布署'])
    expect(hits('研究布署。防汛要紧。', { near: ['防汛', '抗旱'] })).toEqual([])
    expect(hits('研究布署防汛。', { unless: '防汛' })).toEqual([])
    expect(hits('研究布署。防汛要紧。', { unless: '防汛' })).toEqual(['布署'])
    expect(hits('研究布署防汛。', { near: '研究', unless: '防汛' })).toEqual([])
  })

  it('looks at no more than 120 characters to each side', () => {
    const far = '云岭区白鹭渡镇'.repeat(20)
    expect(hits(`防汛${far}布署工作`, { near: '防汛' })).toEqual([])
    expect(hits(`布署工作${far}防汛`, { near: '防汛' })).toEqual([])
    expect(hits(`防汛${far.slice(0, 110)}布署工作`, { near: '防汛' })).toEqual(['布署'])
    expect(hits(`布署工作${far.slice(0, 110)}防汛`, { near: '防汛' })).toEqual(['布署'])
  })

  it('is legal in quotation and title marks where the entry or its list says so', () => {
    const text = '他说“布署”，书名《布署》，又布署。'
    expect(hits(text)).toHaveLength(3)
    expect(hits(text, { quoted: 'allow' })).toEqual(['布署'])
    const all = (entry: Partial<LexiconEntry>): number =>
      found(text, { quoted: 'allow', terms: [{ wrong: '布署', ...entry }] }).length
    expect(all({})).toBe(1)
    expect(all({ quoted: 'report' })).toBe(3)
  })

  it('stands alone where both its ends must be borders of words', () => {
    const entry = { wrong: '必竟', right: '毕竟', border: true }
    expect(hits('他想必竟然不知。', entry)).toEqual([])
    expect(hits('他必竟年轻。', entry)).toEqual(['必竟'])
    expect(hits('他想必竟然不知。', { ...entry, border: false })).toEqual(['必竟'])
    const ofList = found('他想必竟然不知。', { border: true, pairs: { 必竟: '毕竟' } })
    expect(ofList).toEqual([])
  })
})

describe('a compiled word list', () => {
  const lexicon: Lexicon = {
    border: true,
    quoted: 'allow',
    pairs: { 布署: '部署', 座落: ['坐落', '位于'] },
    terms: [
      { wrong: ['打造', '打照'], except: '打造者', note: '套话' },
      { wrong: '必竟', right: ['毕竟'] },
    ],
  }
  const packed = {
    border: true,
    quoted: 'allow',
    words: `布署,座落,打造,打照,必竟\n部署,坐落/位于\n${JSON.stringify(lexicon.terms).slice(1, -1)}`,
  } as const

  it('holds what the list holds', () => {
    const [plain, compiled] = [lexiconTerms(lexicon), packedTerms(packed)]
    expect(compiled.texts).toEqual(plain.texts)
    const each = (terms: typeof plain) => terms.texts.map((_, index) => terms.dataAt(index))
    expect(each(compiled)).toEqual(each(plain))
    expect(plain.dataAt(1)).toEqual({
      wrong: '座落',
      right: ['坐落', '位于'],
      except: [],
      only: [],
      near: [],
      unless: [],
      afterNumber: false,
      border: true,
      quoted: 'allow',
    })
    expect(plain.dataAt(3)).toMatchObject({ wrong: '打照', right: [], except: ['打造者'], note: '套话' })
  })

  it('may hold pairs only, terms only, or nothing', () => {
    expect(packedTerms({ words: '布署\n部署' }).dataAt(0)).toMatchObject({
      right: ['部署'],
      border: false,
      quoted: 'report',
    })
    expect(packedTerms({ words: '打造\n\n{"wrong":"打造"}' }).dataAt(0)).toMatchObject({ wrong: '打造', right: [] })
    expect(packedTerms({ words: '' }).texts).toEqual([])
    expect(lexiconTerms({}).texts).toEqual([])
  })

  it('finds what the list finds', () => {
    const text = '布署之后，座落城东，打造新区。打造者说，必竟不易。'
    const places = (messages: readonly Message[]) =>
      messages.map(({ actual, reason, range }) => [actual, reason, range])
    const compiled = lint(text, packedLexiconRule({ id: 'words', meta, lexicon: packed }))
    expect(places(compiled)).toEqual(places(found(text, lexicon)))
    expect(compiled.length).toBeGreaterThan(2)
  })
})

describe('the schema of word lists', () => {
  const complaints = (terms: unknown): string[] =>
    (safeParse(lexiconSchema, { terms }).issues ?? []).map(
      ({ path, message }) => `${path?.map(({ key }) => key).join('.')}: ${message}`,
    )

  it('takes sound entries', () => {
    expect(complaints([{ wrong: '布署' }])).toEqual([])
    expect(complaints([{ wrong: ['布署', '步署'], right: '部署', except: '步署街', only: ['布署好'] }])).toEqual([])
  })

  it('refuses a longer word without the wrong form in it', () => {
    expect(complaints([{ wrong: '布署', except: '部署街' }])).toEqual(['terms.0.except: “部署街”里没有这一条的误写'])
    expect(complaints([{ wrong: '布署', only: ['布署好', '好部署'] }])).toEqual([
      'terms.0.only: “好部署”里没有这一条的误写',
    ])
  })

  it('refuses a right form that is the wrong one', () => {
    expect(complaints([{ wrong: ['布署', '步署'], right: ['部署', '步署'] }])).toEqual([
      'terms.0.right: “步署”与误写相同',
    ])
  })

  it('refuses forms too short to be looked for, and fields that it does not know', () => {
    expect(complaints([{ wrong: '布' }])).toHaveLength(1)
    expect(complaints([{ wrong: '布署', near: [''] }])).toHaveLength(1)
    expect(complaints([{ wrong: '布署', nearby: '好' }])).toHaveLength(1)
  })
})
