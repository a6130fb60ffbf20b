import { defineRule } from '../../src/rule.ts'
import { isLatin } from '../../src/text/characters.ts'
import { isChineseText } from '../../src/text/marks.ts'

const invisibles =
  '\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064' +
  '\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufeff\ufff9\ufffa\ufffb'
const invisible = new RegExp(`[${invisibles}]+`, 'g')

/** Zero-width and direction characters, soft hyphens, byte-order marks inside a text. */
export default defineRule({
  id: 'invisible-char',
  meta: {
    title: { zh: '看不见的字符', en: 'Invisible characters' },
    category: 'form',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'none', value: 0 },
    basis: { text: 'Unicode 标准', verified: true },
    messages: {
      invisible: '这里有看不见的字符（{{code}} {{name}}），妨碍检索和排版，应删去',
    },
  },
  scope: 'block',
  needs: [invisibles],
  create(context) {
    return {
      block(node) {
        const view = context.full(node)
        const { text } = view
        for (const { 0: run, index } of text.matchAll(invisible)) {
          const end = index + run.length
          if (isJoiner(run) && !isChineseSide(text, index, end)) continue
          const code = run.charCodeAt(0)
          const data = {
            code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
            name: names[code] ?? '格式字符',
          }
          context.report({ messageId: 'invisible', at: [view, index, end], data, expected: [''] })
        }
      },
    }
  },
})

const names: Readonly<Record<number, string>> = {
  173: '软连字符',
  8203: '零宽空格',
  8204: '零宽不连字',
  8205: '零宽连字',
  8206: '从左到右标记',
  8207: '从右到左标记',
  8288: '词连接符',
  65279: '字节顺序标记',
}

/** Joiners and marks of direction have work to do in emoji and in Arabic or Mongolian script. */
function isJoiner(run: string): boolean {
  return /^[\u061c\u180e\u200c-\u200f\u202a-\u202e\u2066-\u2069]+$/.test(run)
}

function isChineseSide(text: string, start: number, end: number): boolean {
  const isOurs = (code: number): boolean => Number.isNaN(code) || isChineseText(code) || isLatin(code)
  return isOurs(bmp(text, start - 1)) && isOurs(bmp(text, end))
}

/** The code unit; of an emoji, one that is not ours. */
function bmp(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd83c && code <= 0xdfff ? 0 : code
}
