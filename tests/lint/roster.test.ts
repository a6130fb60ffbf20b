import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { inOffice, namesOf, officesOf, type Roster, rosterSchema } from '../../src/lint/roster.ts'

const person = (name: string, more: object = {}) => ({ order: 1, name, ...more })

describe('a roster', () => {
  const roster: Roster = parse(rosterSchema, {
    people: [
      person('周简', { to: '2031-03-31' }),
      person('林可', { from: '2031-04-01', to: '2031-12-31' }),
      person('何川'),
      person('苏禾', { from: '2031-04-02' }),
    ],
  })
  const names = (day: string | null): string[] => inOffice(roster, day).map(({ name }) => name)

  it('tells who is in office on a day, the first and the last day included', () => {
    expect(names('2031-03-31')).toEqual(['周简', '何川'])
    expect(names('2031-04-01')).toEqual(['林可', '何川'])
    expect(names('2031-12-31')).toEqual(['林可', '何川', '苏禾'])
    expect(names('2032-01-01')).toEqual(['何川', '苏禾'])
  })

  it('has all in office where the day is not known', () => {
    expect(names(null)).toHaveLength(4)
  })

  it('may be empty', () => {
    expect(parse(rosterSchema, {})).toEqual({ people: [] })
  })

  it.each([
    ['a name in letters', { name: 'Zhou' }],
    ['a name of one character', { name: '周' }],
    ['a day in other digits', { from: '2031年4月1日' }],
    ['an unknown gender', { gender: '其他' }],
    ['another name that ends in a blank', { aliases: ['周 '] }],
  ])('refuses %s', (_, wrong) => {
    expect(() => parse(rosterSchema, { people: [{ ...person('周简'), ...wrong }] })).toThrow()
  })
})

describe('a person', () => {
  it('has other right ways to be written', () => {
    expect(namesOf(person('周简'))).toEqual(['周简'])
    expect(namesOf(person('周简', { aliases: ['周 简'] }))).toEqual(['周简', '周 简'])
  })

  it('holds the offices of its title', () => {
    expect(officesOf(person('周简', { title: '区委副书记、区长；督学/调研员' }))).toEqual([
      '区委副书记',
      '区长',
      '督学',
      '调研员',
    ])
    expect(officesOf(person('周简', { title: '长、区长' }))).toEqual(['区长'])
    expect(officesOf(person('周简'))).toEqual([])
  })
})
