/**
 * What is known of personal names in newspapers: surnames, the roles that bylines carry, and the words that open a lead
 * (so that no byline swallows them). Lists are our own, in simplified characters with the traditional forms that differ.
 */

/** Surnames met every day. */
const commonSurnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边'
/** Surnames met now and then, and traditional forms. */
const rareSurnames =
  '栗封窦姬卞随岑瞿阙屠辜隗郇苌楚佴缑闫肖付邬代佟邰戚连敖刁冷郎仇滕佘苑褚符敬晏闻喻阚臧蒲燕卓商尚鹿桑伏吉池党虞宫沙古原栾寇麦权束井战楼仲巩訾宗国占米练荆邝明麻苟甯湛鄢谌匡计平丰邸逯湯於娄印巫全应晋言宣皮齊粟帅展丘敬茅巴裘郁荣狄翦蓝尧仝区郗巢鞠咸宛扈逄衣续由亢冼忻苍佐游邴郜蔺储修屠藍蒙乐薄简饶茹奚竺戎雍过羊惠甄郦缪揭危况庾冒益桓庄晁暴殳沃蔚越夔隆厍融訾阙那曾毋乜养须巢蒯荀富汲糜松段弓牧隗侬候凤斐蓬寿通扶冀浦薊溥慎茆禚宿由迟斯邵綦闾豆仉张陳劉楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻餘鍾範陸邱顧龍萬錢湯賴龔龐蘭陶顏嚴溫盧魯韋畢聶叢岳莊塗項陽衛單寧華車邊紀費蒼賀喬鄒譚'
/** Surnames of two characters. */
const compoundSurnames: readonly string[] =
  '诸葛 欧阳 司马 上官 夏侯 皇甫 尉迟 端木 东方 南宫 司徒 慕容 令狐 公孙 轩辕 宇文 长孙 鲜于 闻人 呼延 独孤 司空 澹台 太史 申屠 淳于 单于 公冶 宗政 濮阳 仲孙 钟离 东郭 南门 百里 西门 拓跋 赫连 纳兰 完颜 耶律 爱新 那拉 万俟 第五 諸葛 歐陽 司馬 東方 南宮 公孫 軒轅 長孫 鮮于 聞人 獨孤 澹臺 鍾離 東郭 南門 西門'.split(
    ' ',
  )

/** Surnames that are as often a character of given names; as a border between glued names they say less. */
const alsoGiven =
  '文安成华平明云林江金石龙万康田白乐宁元方夏叶梅武荣富全宏古祥景柳易雷海洪艾苗甘舒关时祝车常丛季向路凌项柏施余程江容秦段汤柯霍易古晋宣展蓝桂欧满青凤'

/** What a character is in names: 1 for a rare surname, 2 for an everyday one; 4 for one often given, 8 where a compound begins. */
let roles: Uint8Array | undefined
const surname = 3
const given = 4
const compound = 8

function nameRoles(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const mark = (characters: string, role: number): void => {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      table[code] = (table[code] as number) | role
    }
  }
  mark(rareSurnames, 1)
  for (let at = 0; at < commonSurnames.length; at++) table[commonSurnames.charCodeAt(at)] = 2
  mark(alsoGiven, given)
  mark(compoundSurnames.map((name) => name[0]).join(''), compound)
  return table
}

/** The role of the character at an offset; 0 past the end. */
function roleAt(text: string, at: number): number {
  roles ??= nameRoles()
  return at < text.length ? (roles[text.charCodeAt(at)] as number) : 0
}

/** 2 for an everyday surname, 1 for a rare one, 0 where the character is no surname that we know. */
export function surnameWeight(character: string): number {
  return roleAt(character, 0) & surname
}

/** Words that open a lead right after a byline: a name never begins or goes on with them. */
export const leadWords: readonly string[] =
  '近日 日前 昨天 昨日 昨晚 昨夜 今天 今日 今晨 今年 去年 前天 前日 明天 明日 连日 连日来 近年 近年来 近期 近来 当前 目前 眼下 如今 时下 截至 截止 随着 为了 为期 为进 为深 为贯 为推 为全 为加 为切 为确 为提 为有 为保 为应 为做 由于 根据 按照 据悉 据了 据介 据统 从今 从昨 从市 从省 从区 从县 受强 受台 受冷 受持 面对 针对 围绕 自今 自从 在今 在全 在市 在省 在区 在县 在党 在主 记者从 记者在 记者昨 记者日 记者近 记者获 上周 上月 上午 下午 清晨 凌晨 傍晚 本周 本月 一场 一项 一个 一条 汛期 入夏 入秋 入冬 入春 入汛 春节 国庆 端午 中秋 元旦 五一 经过 经国 我国 我省 我市 我区 我县 全国 全省 全市 全区 全县 中国 中共'.split(
    ' ',
  )

export function hasCompoundSurname(name: string): boolean {
  return compoundAt(name, 0)
}

function compoundAt(text: string, at: number): boolean {
  return (roleAt(text, at) & compound) !== 0 && compoundSurnames.includes(text.slice(at, at + 2))
}

/** Characters that names of other languages are transcribed with. */
const transcribing = new Set(
  '阿布力克木艾合买提尼亚孜吐尔公玉素甫热依汗古丽迪里拉穆罕默德麦图荪苏巴哈赛来江努帕夏卡米吾斯塔伊迈萨达娜扎西次仁卓玛多吉格桑旺罗洛丹增央金尕加才让措乌叶沙别克拜提帖木肉孜亥维居来凯撒马合木依明司马义艾尔肯铁买尔哈木那嘎',
)

/** Names in transcription without a dot may be as long as this: 哈斯塔木嘎. */
const longestName = 5

function isTranscribed(run: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!transcribing.has(run[at] as string)) return false
  return true
}

/** Four characters or more: two surnames together, or a name in transcription. */
function longScore(run: string, start: number, end: number, rank: number): number {
  if (end - start === 4 && rank > 0) return (roleAt(run, start + 1) & surname) > 0 ? 1.2 : 0.6
  if (isTranscribed(run, start, end)) return 4
  return end - start === 4 ? 0.4 : -6
}

/** How well a piece of a run of characters reads as one full name; negative where it hardly does. */
function nameScore(run: string, start: number, end: number, known: ReadonlySet<string> | undefined): number {
  const length = end - start
  if (known && known.size > 0 && known.has(run.slice(start, end))) return 2 + length
  if (compoundAt(run, start)) return length === 4 ? 7 : length === 3 ? 5.5 : -4
  const rank = roleAt(run, start) & surname
  if (length >= 4) return longScore(run, start, end, rank)
  if (length === 3) return (rank === 2 ? 4 : rank === 1 ? 2.5 : -1) + borderScore(run, start, end)
  return length === 2 ? (rank === 2 ? 2.2 : rank === 1 ? 1 : -2.5) + borderScore(run, start, end) : -6
}

/** Where a name begins with a character of given names, or goes on with one that is only a surname, borders may be wrong. */
function borderScore(run: string, start: number, end: number): number {
  let score = (roleAt(run, start) & given) !== 0 ? -1 : 0
  for (let at = start + 1; at < end; at++) {
    const role = roleAt(run, at) & (surname | given)
    if (role === 2) score -= 1.2
    else if (role === 1) score -= 0.6
  }
  return score
}

/** How well characters read as a half of a name with a dot. */
function halfScore(half: string): number {
  let score = half.length < 2 || half.length > 8 ? -3 : 0
  for (const character of half) score += transcribing.has(character) ? 2.5 : -1.5
  return score
}

/** Splits a text with a name's half at its head or tail, and whole names glued to it on the other side. */
function splitHalf(text: string, side: 'head' | 'tail', known: ReadonlySet<string> | undefined): [string, string[]] {
  let half = text
  let names: string[] = []
  let most = halfScore(text)
  for (let length = 1; length <= text.length - 2; length++) {
    const at = side === 'head' ? length : text.length - length
    const rest = side === 'head' ? text.slice(at) : text.slice(0, at)
    const { split, score } = bestSplit(rest, known)
    const piece = side === 'head' ? text.slice(0, at) : text.slice(at)
    const total = score + halfScore(piece)
    if (total <= most || !split.every(hasSurname)) continue
    most = total
    half = piece
    names = split
  }
  return [half, names]
}

/** Splits a run in which names with a dot stand: only the first and the last half can have other names glued to them. */
function splitDotted(run: string, known: ReadonlySet<string> | undefined): string[] {
  const first = run.search(dots)
  let last = run.length - 1
  while (!dots.test(run[last] as string)) last--
  const [left, before] = splitHalf(run.slice(0, first), 'tail', known)
  const [right, after] = splitHalf(run.slice(last + 1), 'head', known)
  return [...before, left + run.slice(first, last + 1) + right, ...after]
}

/**
 * Splits a run of characters without separators into names: `向渟司徒仕尧黄燕娣` → 向渟 · 司徒仕尧 · 黄燕娣. Names known from
 * elsewhere in the issue pull the borders to themselves. Of a run with `·` the halves beside the dot are one name.
 */
export function splitNames(run: string, known?: ReadonlySet<string>): string[] {
  if (run.length <= 1) return [run]
  return dots.test(run) ? splitDotted(run, known) : bestSplit(run, known).split
}

function bestSplit(run: string, known: ReadonlySet<string> | undefined): { split: string[]; score: number } {
  const best: number[] = [0]
  const from: number[] = [0]
  for (let end = 1; end <= run.length; end++) {
    let most = Number.NEGATIVE_INFINITY
    let start = 0
    for (let length = 2; length <= longestName && length <= end; length++) {
      const score = (best[end - length] as number) + nameScore(run, end - length, end, known)
      if (score < most) continue
      most = score
      start = end - length
    }
    best.push(most)
    from.push(start)
  }
  const score = best[run.length] as number
  const whole = scoreWhole(run, known)
  if (score === Number.NEGATIVE_INFINITY || whole >= score) return { split: [run], score: whole }
  const names: string[] = []
  for (let end = run.length; end > 0; end = from[end] as number) names.push(run.slice(from[end] as number, end))
  return { split: names.reverse(), score }
}

function scoreWhole(run: string, known: ReadonlySet<string> | undefined): number {
  if (run.length > 5) return Number.NEGATIVE_INFINITY
  return run.length === 5 ? -1 : nameScore(run, 0, run.length, known)
}

const dots = /[·•・．]/
const dotted = /^[\u3400-\u9fff]{1,8}(?:[·•・][\u3400-\u9fff]{1,10}){1,3}$/
const blanks = /\s+/g

/** Whether a piece can be a personal name as bylines print it: 周简, 周　简, 玉素甫·吐尔公. */
export function looksLikeName(piece: string): boolean {
  if (isHanName(piece)) return true
  const name = piece.replace(blanks, '')
  return isHanName(name) || dotted.test(name) || (name.length === longestName && isTranscribed(name, 0, name.length))
}

/** Two to four characters, 〇 included. */
function isHanName(name: string): boolean {
  if (name.length < 2 || name.length > 4) return false
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if ((code < 0x3400 || code > 0x9fff) && code !== 0x3007) return false
  }
  return true
}

/** Whether a piece begins with a surname that we know and has a name's length. */
export function hasSurname(piece: string): boolean {
  const name = piece.replace(blanks, '')
  return looksLikeName(name) && (surnameWeight(name) > 0 || hasCompoundSurname(name) || !isHanName(name))
}
