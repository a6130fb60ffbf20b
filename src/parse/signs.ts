/**
 * Kinds of characters that patterns of lines need. Which of them a text holds is read in one pass, so that a pattern is tried
 * only where it can match: most lines hold nothing that most patterns look for.
 */

/** All that `\s` matches. */
export const blanks =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

const kinds = {
  digit: '0123456789０１２３４５６７８９',
  colon: ':：',
  slash: '/／',
  bar: '|',
  blank: blanks,
  page: '版',
  year: '年',
  paper: '报報',
  /** One character of each word that says what somebody did for a page: 记者, 摄, 供图, 采写… */
  part: '者员員摄攝撰供译采整习',
  picture: '摄攝影图圖供道',
  editor: '编編校版视值策统',
  /** One character of each masthead item that has neither digits nor a colon. */
  item: '年月期拜周週甲乙丙丁戊己庚辛壬癸证资号號版张張办辦管印行.N',
  weather: '℃°晴云阴雨雪雾霾风',
  column: '题系局',
} as const

type Kind = keyof typeof kinds

/** The bit of each kind. */
export const sign = Object.fromEntries(Object.keys(kinds).map((kind, index) => [kind, 1 << index])) as Readonly<
  Record<Kind, number>
>

let table: Uint16Array | undefined

function signTable(): Uint16Array {
  const signs = new Uint16Array(0x10000)
  for (const [kind, characters] of Object.entries(kinds) as [Kind, string][]) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      signs[code] = (signs[code] as number) | sign[kind]
    }
  }
  return signs
}

/** The signs of the characters of a text, as bits. */
export function signsOf(text: string): number {
  table ??= signTable()
  let signs = 0
  for (let at = 0; at < text.length; at++) signs |= table[text.charCodeAt(at)] as number
  return signs
}
