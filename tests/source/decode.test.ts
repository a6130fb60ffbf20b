import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode, type Encoding, encode, SourceError } from '../../src/source/index.ts'

const simplified = [
  '朔岭日报讯：云岭区政府昨日召开会议，研究部署下半年经济工作。',
  '记者周简',
  '白鹭渡镇的春茶',
  '青石巷开通了班车',
  '二〇二三年五月二十六日　星期五',
]
const traditional = [
  '朔嶺日報訊：雲嶺區政府昨日召開會議，研究部署下半年經濟工作。',
  '記者周簡',
  '白鷺渡鎮的春茶開採了',
  '電話：',
  '學生陳雨桐獲得第一名',
]
const article = `## 白鹭渡镇春耕忙\n\n本报讯（记者 周简）${'近日，白鹭渡镇的农民忙着插秧。'.repeat(200)}\n`

function encoded(text: string, encoding: Encoding): Uint8Array {
  return iconv.encode(text, encoding)
}

describe('recognised without a byte-order mark', () => {
  it.each([...simplified, article].map((text) => [text.slice(0, 12), text]))('GB18030: %s', (_, text) => {
    expect(decode(encoded(text, 'gb18030'))).toMatchObject({ encoding: 'gb18030', text, bom: false })
  })

  it.each([...traditional, traditional.join('\n').repeat(100)].map((text) => [text.slice(0, 12), text]))(
    'Big5, and the same text in GB18030: %s',
    (_, text) => {
      expect(decode(encoded(text, 'big5'))).toMatchObject({ encoding: 'big5', text })
      expect(decode(encoded(text, 'gb18030'))).toMatchObject({ encoding: 'gb18030', text })
    },
  )

  it.each(['utf-16le', 'utf-16be'] as const)('%s', (encoding) => {
    expect(decode(encoded(article, encoding))).toMatchObject({ encoding, text: article })
  })

  it('UTF-8, also with few Chinese characters or none', () => {
    for (const text of ['', 'A4', 'café au lait', 'Привет', '第1版 A'.repeat(3), article]) {
      expect(decode(Buffer.from(text))).toMatchObject({ encoding: 'utf-8', text })
    }
  })
})

describe('byte-order marks', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const)('%s', (encoding) => {
    expect(decode(encoded(`\ufeff${article}`, encoding))).toMatchObject({ encoding, bom: true, text: article })
  })

  it('a second one is text', () => {
    expect(decode(Buffer.from('\ufeff\ufeff一')).text).toBe('\ufeff一')
  })
})

describe('nothing is guessed in silence', () => {
  const failure = (bytes: Uint8Array, encoding?: Encoding): SourceError => {
    try {
      decode(bytes, { path: 'a.txt', ...(encoding ? { encoding } : {}) })
    } catch (error) {
      expect(error).toBeInstanceOf(SourceError)
      return error as SourceError
    }
    throw new Error('no error')
  }

  it.each([
    ['a lone byte', Buffer.concat([Buffer.from('一二三\n四'), Buffer.of(0xff), Buffer.from('五')]), 13, 2],
    [
      'a sequence cut short by a character',
      Buffer.concat([Buffer.from('一二三'), Buffer.of(0xe4, 0xb8), Buffer.from('a')]),
      9,
      1,
    ],
    ['a sequence cut short by the end', Buffer.from('一二三四').subarray(0, 11), 9, 1],
    [
      'far into a long text',
      Buffer.concat([Buffer.from(article.repeat(30)), Buffer.of(0x80)]),
      Buffer.byteLength(article) * 30,
      91,
    ],
  ])('broken UTF-8 has a place: %s', (_, bytes, offset, line) => {
    expect(failure(bytes)).toMatchObject({ code: 'undecodable', path: 'a.txt', offset, line })
  })

  it('an encoding that is given is taken at its word', () => {
    expect(failure(encoded(article, 'gb18030'), 'utf-8')).toMatchObject({ code: 'undecodable', offset: 3 })
    expect(failure(Buffer.concat([encoded('一二', 'gb18030'), Buffer.of(0xff)]), 'gb18030').offset).toBe(4)
    expect(failure(Buffer.concat([encoded('一二', 'big5'), Buffer.of(0xa4)]), 'big5').offset).toBe(4)
    expect(decode(encoded('é', 'utf-8'), { encoding: 'gb18030' }).text).toBe('茅')
  })

  it.each([
    ['Korean', 'euc-kr', '한국어로 쓴 신문 기사입니다. 서울에서 열린 회의에서 여러 사람이 이야기했다.'],
    ['Japanese', 'shift_jis', '日本語で書かれた新聞記事です。東京で開かれた会議で、多くの人が話した。'],
    ['Latin 1', 'latin1', 'Älter wären müßten über die Straße gehen, größer als früher.'],
    ['Cyrillic', 'windows-1251', 'Привет мир, это новости из столицы'],
    ['two characters that are as likely in two encodings', 'gb18030', '臺北'],
  ])('refused: %s', (_, encoding, text) => {
    expect(failure(iconv.encode(text, encoding)).code).toBe('unknown-encoding')
  })

  it('Chinese that is valid UTF-8 by chance is refused', () => {
    expect(failure(encoded('志为', 'gb18030')).code).toBe('unknown-encoding')
  })

  it('binary files are refused', () => {
    expect(failure(Buffer.from('PK\u0003\u0004\u0000\u0000'))).toMatchObject({ code: 'binary', offset: 4 })
    expect(failure(Buffer.from('一\u0000二')).code).toBe('binary')
    expect(failure(encoded('一\u0000二', 'gb18030'), 'gb18030').code).toBe('binary')
  })

  it('random bytes decode to what they are, or are refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        try {
          const { text, encoding, bom } = decode(bytes)
          const again = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
          expect(again).toBe((bom ? '\ufeff' : '') + text)
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError)
        }
      }),
    )
  })
})

describe('encode', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const)(
    '%s comes back byte for byte',
    async (encoding) => {
      const text = encoding === 'big5' ? traditional.join('\r\n') : article
      const bytes = encoded(text, encoding)
      const source = decode(bytes)
      expect(Buffer.compare(await encode(source, bytes, text), bytes)).toBe(0)
      expect(Buffer.from(await encode(source, bytes, `${text}一`))).toEqual(Buffer.from(encoded(`${text}一`, encoding)))
    },
  )

  it('refuses where bytes outside the edits would change', async () => {
    const bytes = Buffer.concat([encoded(article, 'gb18030'), Buffer.of(0xa3, 0xa0)])
    await expect(encode(decode(bytes), bytes, '一')).rejects.toMatchObject({ code: 'not-encodable' })
  })

  it('refuses characters that the encoding does not have', async () => {
    const bytes = encoded(traditional.join(), 'big5')
    await expect(encode(decode(bytes), bytes, '经济')).rejects.toMatchObject({ code: 'not-encodable' })
  })
})
