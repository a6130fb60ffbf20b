import { describe, expect, it } from 'vitest'
import { countedLists } from '../../src/text/counted-lists.ts'
import { majority } from '../../src/text/majority.ts'
import { isNameLookalike, onlyDifference } from '../../src/text/name-likeness.ts'
import { personMentions } from '../../src/text/person-mentions.ts'
import { viewOf } from './view-of.ts'

describe('counted lists', () => {
  it.each([
    ['朔岭、云岭、青石等3镇', 3, 3, 3, true],
    ['朔岭、云岭、青石和白鹭四地', 4, 3, 4, false],
    ['水文站、茶叶站及朔岭、云岭两地', 2, 2, 4, false],
    ['分为蓝、黄、橙、红四级', 4, 4, 4, false],
  ])('reads %s', (text, count, least, most, open) => {
    expect(countedLists(viewOf(text))).toMatchObject([{ count, least, most, open }])
  })

  it.each(['一等奖1项、二等奖2项', '村民、学生等200余人', '朔岭三镇'])('leaves %s alone', (text) => {
    expect(countedLists(viewOf(text))).toEqual([])
  })
})

describe('persons', () => {
  const names = (text: string): string[] =>
    personMentions(viewOf(text)).flatMap(({ run, closedAfter }) => closedAfter.map((length) => run.slice(0, length)))

  it('ends a name where the text goes on as after a name', () => {
    expect(names('区委书记石志敏主持，区长秦扬讲话，院长沈明分别致辞。')).toEqual(['石志敏', '秦扬', '沈明'])
  })

  it('reads compound surnames and lists', () => {
    expect(names('教授诸葛云卿来到现场')).toEqual(['诸葛云卿'])
    expect(names('区领导高远、贺斌、丁怀参加')).toEqual(['高远', '贺斌', '丁怀'])
  })

  it('knows which characters are typed for each other', () => {
    expect(isNameLookalike('志', '智')).toBe(true)
    expect(isNameLookalike('莹', '萤')).toBe(true)
    expect(isNameLookalike('满', '牛')).toBe(false)
    expect(onlyDifference('石志敏', '石智敏')).toBe(1)
    expect(onlyDifference('石志敏', '程智敏')).toBe(-1)
  })
})

describe('majority', () => {
  it('names the usual way and what departs from it', () => {
    expect(majority(['a', 'b', 'a'], (each) => each)).toEqual({ usual: 'a', count: 2, others: ['b'] })
  })

  it('takes the first of two equally frequent ways', () => {
    expect(majority(['b', 'a'], (each) => each)?.usual).toBe('b')
  })

  it('is undefined where all agree', () => {
    expect(majority(['a', 'a'], (each) => each)).toBeUndefined()
  })
})
