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
  /** Of masthead items: 星期三; 四月初八, 甲辰年; 第12号, CN, 内资, 准印证; 四版, 二张; 2元; 主办, 印行; www. */
  weekday: '期拜周週',
  lunar: '月甲乙丙丁戊己庚辛壬癸',
  number: '号號证资Nn',
  sheet: '版张張',
  price: '元',
  publisher: '办辦管版印行',
  dot: '.',
  weather: '℃°晴云阴雨雪雾霾风',
  column: '题系局',
  /** The first and the last character of each role of a person: 记者, 通讯员, 评论员… */
  roleHead: '记記通实實评評特撰编校作摄主采',
  roleTail: '者员員生人辑对师',
  /** The first character of each role that is a craft: 摄影, 供图, 整理, 报道… */
  craft: '摄攝报報供图文整编制绘采撰作责校',
  /** One character of each office of a person: 教授, 局长, 书记… */
  office: '授员师士长任记顾专监经',
  /** What joins the parts of the name of a column. */
  joint: '•·●丨┃',
  stop: '。',
  /** What stands in sentences and figures, and never in a byline. */
  prose: '0123456789“”。！？…（）()',
} as const

type Kind = keyof typeof kinds

/** The bit of each kind. */
export const sign = Object.fromEntries(Object.keys(kinds).map((kind, index) => [kind, 1 << index])) as Readonly<
  Record<Kind, number>
>

let table: Uint32Array | undefined

function signTable(): Uint32Array {
  const signs = new Uint32Array(0x10000)
  for (const [kind, characters] of Object.entries(kinds) as [Kind, string][]) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      signs[code] = (signs[code] as number) | sign[kind]
    }
  }
  return signs
}

/** The signs of the characters of a text, or of a part of it, as bits. */
export function signsOf(text: string, start = 0, end = text.length): number {
  table ??= signTable()
  const stop = Math.min(end, text.length)
  let signs = 0
  for (let at = start; at < stop; at++) signs |= table[text.charCodeAt(at)] as number
  return signs
}

/** The signs of one character; none where there is no character. */
export function signAt(text: string, at: number): number {
  table ??= signTable()
  return at >= 0 && at < text.length ? (table[text.charCodeAt(at)] as number) : 0
}
