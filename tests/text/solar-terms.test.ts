import { SolarTerm } from 'tyme4ts'
import { describe, expect, it } from 'vitest'
import { parseIso } from '../../src/text/calendar.ts'
import { solarTermDay, solarTerms } from '../../src/text/solar-terms.ts'

describe('solarTermDay', () => {
  it.each([
    ['小满', '2023-05-21'],
    ['冬至', '2023-12-22'],
    ['冬至', '2024-12-21'],
    ['立春', '2021-02-03'],
    ['立春', '1900-02-04'],
    ['清明', '2024-04-04'],
    ['大雪', '2100-12-07'],
  ])('%s falls on %s', (name, iso) => {
    expect(solarTermDay(Number(iso.slice(0, 4)), name)).toEqual(parseIso(iso))
  })

  it('agrees with the calendar library in every year it covers', () => {
    for (let year = 1900; year <= 2100; year++) {
      const wanted = solarTerms.map((_, term) => SolarTerm.fromIndex(year, term + 1).getSolarDay())
      const found = solarTerms.map((name) => solarTermDay(year, name))
      expect(found).toEqual(wanted.map((day) => ({ year: day.getYear(), month: day.getMonth(), day: day.getDay() })))
    }
  })

  it('knows nothing of other years and words', () => {
    expect(solarTermDay(1899, '冬至')).toBeNull()
    expect(solarTermDay(2101, '小寒')).toBeNull()
    expect(solarTermDay(2023, '春节')).toBeNull()
  })
})
