import { hasCompoundSurname, surnameWeight } from './names.ts'
import { reading } from './reading.ts'

/** What may be a person's name after a title: 区长|秦扬讲话. How long the name is stays open. */
export interface PersonMention {
  start: number
  /** Up to four Chinese characters from the surname on: 秦扬讲话, 石志敏参. */
  run: string
  /** Lengths after which the text goes on as it does after a name: a mark, 说, 参加. */
  closedAfter: readonly number[]
}

const titles =
  '书记|[区县市省镇乡村局处科部司厅院校所站队组会馆园厂社班]长|主任|主席|总理|总统|委员|经理|总裁|秘书长|理事长|董事长|院士|教授|研究员|工程师|教练|选手|导演|民警|支书|医生|老师|记者|通讯员|职工|村民|居民|党员|区领导|市领导|县领导'
const mention = new RegExp(`(?:${titles}|、)(?=[\\u3400-\\u9fff]{2})`, 'g')
const nameRun = /[\u3400-\u9fff]{2,4}/y
const following =
  /^(?:[，。、；：！？,;:）)”\s]|$|说|表示|介绍|指出|强调|要求|认为|告诉|主持|讲话|出席|参加|陪同|致辞|看望|慰问|走访|会见|会谈|前往|来到|带队|调研|率|宣布|担任|作|一行|等|同志|和|与|及|在|到|赴|对|向|走|深入|分别|坦言|回忆|感慨)/
const followingInList = /^(?:[、，。]|等|出席|参加|陪同)/

/** Length of the surname that a text begins with: 2 for 诸葛, 0 where there is none. */
export function surnameLength(text: string): number {
  if (hasCompoundSurname(text)) return 2
  return surnameWeight(text[0] ?? '') > 0 ? 1 : 0
}

/** Persons named after a title or in a list, in order. */
export const personMentions = reading((view): readonly PersonMention[] => {
  const { text } = view
  const found: PersonMention[] = []
  mention.lastIndex = 0
  while (mention.test(text)) {
    const start = mention.lastIndex
    const surname = surnameLength(text.slice(start, start + 2))
    if (surname === 0) continue
    nameRun.lastIndex = start
    const run = nameRun.exec(text)?.[0] as string
    const listed = text[start - 1] === '、'
    const closedAfter = [surname + 1, surname + 2].filter((length) => {
      const rest = text.slice(start + length, start + length + 4)
      return run.length >= length && (listed ? followingInList : following).test(rest)
    })
    if (closedAfter.length > 0) found.push({ start, run, closedAfter })
  }
  return found
})
