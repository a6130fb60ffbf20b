/**
 * Radicals, compatibility ideographs, ligatures, vertical, small and half-width CJK forms. Not in it: characters that
 * papers use for themselves (①, ㎡, ℃, ½) and the twelve unified ideographs among the compatibility ones.
 */
export const pattern =
  /[\u2e80-\u2fd5\uf900-\ufa0d\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe6b\uff61-\uff65\u{2f800}-\u{2fa1f}]/gu

/** Code units that such characters begin with: a cheaper look for the same. */
export const gate = /[\u2e80-\u2fd5\uf900-\ufb06\ufe10-\ufe6b\uff61-\uff65\ud87e]/

export function kindOf(code: number): 'radical' | 'ideograph' | 'form' {
  if (code >= 0x2e80 && code <= 0x2fd5) return 'radical'
  return (code >= 0xf900 && code <= 0xfaff) || code >= 0x2f800 ? 'ideograph' : 'form'
}

/** Radicals of the supplement that stand for a character; Unicode gives them no decomposition. */
const supplement: Readonly<Record<string, string>> = {
  '⺁': '厂',
  '⺄': '乙',
  '⺌': '小',
  '⺓': '幺',
  '⺟': '母',
  '⺠': '民',
  '⺩': '王',
  '⺪': '疋',
  '⺶': '羊',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻌': '辶',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
}

/** Marks whose decomposition is half-width, in the form that Chinese text uses. */
const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '...': '……',
}

/** The character that belongs there, or `undefined` where none is known for sure. */
export function plainForm(character: string): string | undefined {
  const known = supplement[character]
  if (known !== undefined) return known
  // Vertical dashes decompose to one dash or to a line: half of a two-em dash tells nothing.
  if (/[\ufe31-\ufe34\ufe45\ufe46\ufe49-\ufe4f]/.test(character)) return undefined
  const plain = character.normalize('NFKC')
  return plain === character ? undefined : (wide[plain] ?? plain)
}
