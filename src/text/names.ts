/**
 * What is known of personal names in newspapers: surnames, the roles that bylines carry, and the words that open a lead
 * (so that no byline swallows them). Lists are our own, in simplified characters with the traditional forms that differ.
 */

/** Surnames met every day. */
const commonSurnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边'
/** Surnames met now and then, and traditional forms. */
const rareSurnames =
  '窦姬卞随岑瞿阙屠辜隗郇苌楚佴缑闫肖付邬代佟邰戚连敖刁冷郎仇滕佘苑褚符敬晏闻喻阚臧蒲燕卓商尚鹿桑伏吉池党虞宫沙古原栾寇麦权束井战楼仲巩訾宗国占米练荆邝明麻苟甯湛鄢谌匡计平丰邸逯湯於娄印巫全应晋言宣皮齊粟帅展丘敬茅巴裘郁荣狄翦蓝尧仝区郗巢鞠咸宛扈逄衣续由亢冼忻苍佐游邴郜蔺储修屠藍蒙乐薄简饶茹奚竺戎雍过羊惠甄郦缪揭危况庾冒益桓庄晁暴殳沃蔚越夔隆厍融訾阙那曾毋乜养须巢蒯荀富汲糜松段弓牧隗侬候凤斐蓬寿通扶冀浦薊溥慎茆禚宿由迟斯邵綦闾豆仉张陳劉楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻餘鍾範陸邱顧龍萬錢湯賴龔龐蘭陶顏嚴溫盧魯韋畢聶叢岳莊塗項陽衛單寧華車邊紀費蒼賀喬鄒譚'
/** Surnames of two characters. */
const compoundSurnames: readonly string[] =
  '诸葛 欧阳 司马 上官 夏侯 皇甫 尉迟 端木 东方 南宫 司徒 慕容 令狐 公孙 轩辕 宇文 长孙 鲜于 闻人 呼延 独孤 司空 澹台 太史 申屠 淳于 单于 公冶 宗政 濮阳 仲孙 钟离 东郭 南门 百里 西门 拓跋 赫连 纳兰 完颜 耶律 爱新 那拉 万俟 第五 諸葛 歐陽 司馬 東方 南宮 公孫 軒轅 長孫 鮮于 聞人 獨孤 澹臺 鍾離 東郭 南門 西門'.split(
    ' ',
  )

/** Surnames that are as often a character of given names; as a border between glued names they say less. */
const alsoGiven = new Set(
  '文安成华平明云林江金石龙万康田白乐宁元方夏叶梅武荣富全宏古祥景柳易雷海洪艾苗甘舒关时祝车常丛季向路凌项柏施余程江容秦段汤柯霍易古晋宣展蓝桂欧满青'.replace(
    /\s/g,
    '',
  ),
)

let surnameRank: Map<string, number> | undefined

/** 2 for an everyday surname, 1 for a rare one, 0 where the character is no surname that we know. */
export function surnameWeight(character: string): number {
  if (!surnameRank) {
    surnameRank = new Map()
    for (const each of rareSurnames) surnameRank.set(each, 1)
    for (const each of commonSurnames) surnameRank.set(each, 2)
  }
  return surnameRank.get(character) ?? 0
}

/** Words that open a lead right after a byline: a name never begins or goes on with them. */
export const leadWords: readonly string[] =
  '近日 日前 昨天 昨日 昨晚 昨夜 今天 今日 今晨 今年 去年 前天 前日 明天 明日 连日 连日来 近年 近年来 近期 近来 当前 目前 眼下 如今 时下 截至 截止 随着 为了 为期 为进 为深 为贯 为推 为全 为加 为切 为确 为提 为有 为保 为应 为做 由于 根据 按照 据悉 据了 据介 据统 从今 从昨 从市 从省 从区 从县 受强 受台 受冷 受持 面对 针对 围绕 自今 自从 在今 在全 在市 在省 在区 在县 在党 在主 记者从 记者在 记者昨 记者日 记者近 记者获 上周 上月 上午 下午 清晨 凌晨 傍晚 本周 本月 一场 一项 一个 一条 汛期 入夏 入秋 入冬 入春 入汛 春节 国庆 端午 中秋 元旦 五一 经过 经国 我国 我省 我市 我区 我县 全国 全省 全市 全区 全县 中国 中共'.split(
    ' ',
  )

export function hasCompoundSurname(name: string): boolean {
  return compoundSurnames.includes(name.slice(0, 2))
}

const han = /^[\u3400-\u9fff〇]$/u

/** How well a piece of a run of characters reads as one full name; negative where it hardly does. */
function nameScore(piece: string, known: ReadonlySet<string> | undefined): number {
  const { length } = piece
  if (known?.has(piece)) return 2 + length
  if (hasCompoundSurname(piece)) return length === 4 ? 7 : length === 3 ? 5.5 : -4
  const first = piece[0] as string
  const rank = surnameWeight(first)
  // Four characters: two surnames together, or a minority name in transcription.
  if (length === 4) return rank > 0 && surnameWeight(piece[1] as string) > 0 ? 1.2 : 0.4
  if (length === 3) return ([-1, 2.5, 4][rank] as number) + borderScore(piece)
  return length === 2 ? ([-2.5, 1, 2.2][rank] as number) + borderScore(piece) : -6
}

/** Where a name begins with a character of given names, or goes on with one that is only a surname, borders may be wrong. */
function borderScore(piece: string): number {
  let score = alsoGiven.has(piece[0] as string) ? -1 : 0
  for (const character of piece.slice(1)) {
    if (surnameWeight(character) === 2 && !alsoGiven.has(character)) score -= 1.2
    else if (surnameWeight(character) === 1 && !alsoGiven.has(character)) score -= 0.6
  }
  return score
}

/**
 * Splits a run of characters without separators into names: `向渟司徒仕尧黄燕娣` → 向渟 · 司徒仕尧 · 黄燕娣. Names known from
 * elsewhere in the issue pull the borders to themselves. A run with `·` is one name.
 */
export function splitNames(run: string, known?: ReadonlySet<string>): string[] {
  if (run.length <= 1 || /[·•・．]/.test(run)) return [run]
  const best: number[] = [0]
  const from: number[] = [0]
  for (let end = 1; end <= run.length; end++) {
    best[end] = Number.NEGATIVE_INFINITY
    for (let length = 2; length <= Math.min(4, end); length++) {
      const before = best[end - length] as number
      const score = before + nameScore(run.slice(end - length, end), known)
      if (score >= (best[end] as number)) {
        best[end] = score
        from[end] = end - length
      }
    }
  }
  const whole = run.length <= 5 ? (run.length === 5 ? -1 : nameScore(run, known)) : Number.NEGATIVE_INFINITY
  if (whole >= (best[run.length] as number)) return [run]
  if (best[run.length] === Number.NEGATIVE_INFINITY) return [run]
  const names: string[] = []
  for (let end = run.length; end > 0; end = from[end] as number) names.unshift(run.slice(from[end] as number, end))
  return names
}

/** Whether a piece can be a personal name as bylines print it: 周简, 周　简, 玉素甫·吐尔公. */
export function looksLikeName(piece: string): boolean {
  const name = piece.replace(/\s/g, '')
  if (/[·•・]/.test(name)) return /^[\u3400-\u9fff]{1,8}(?:[·•・][\u3400-\u9fff]{1,10}){1,3}$/u.test(name)
  if (name.length < 2 || name.length > 4) return false
  for (const character of name) if (!han.test(character)) return false
  return true
}

/** Whether a piece begins with a surname that we know and has a name's length. */
export function hasSurname(piece: string): boolean {
  const name = piece.replace(/\s/g, '')
  if (!looksLikeName(name)) return false
  if (/[·•・]/.test(name)) return true
  return hasCompoundSurname(name) || surnameWeight(name[0] as string) > 0
}
