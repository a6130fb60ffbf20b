import { describe, expect, it } from 'vitest'
import { reportSarif } from '../../src/report/sarif.ts'
import { u } from '../support/newsast.ts'
import { mixed, print, story } from '../support/results.ts'
import { schemaCheck } from '../support/validate.ts'

const check = schemaCheck('sarif-2.1.0.schema.json')

async function run(...args: [results: Parameters<typeof print>[1], context?: Parameters<typeof print>[2]]) {
  const log = JSON.parse(await print(reportSarif, ...args))
  check(log)
  return log.runs[0]
}

describe('sarif', () => {
  it('is valid with findings of every kind, without findings and without files', async () => {
    expect((await run(mixed, { version: '1.2.3' })).tool.driver.semanticVersion).toBe('1.2.3')
    expect((await run(mixed.slice(1))).results).toEqual([])
    expect((await run([])).results).toEqual([])
  })

  it('describes the rules, and each result points at its rule', async () => {
    const { tool, results, columnKind } = await run(mixed)
    expect(columnKind).toBe('utf16CodeUnits')
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(tool.driver.rules[2]).toMatchObject({
      help: { text: '依据：GB/T 15835—2011 5.1.6（待核）' },
      defaultConfiguration: { level: 'warning' },
    })
  })

  it('gives the place, the article, the other place and the fix', async () => {
    const { results } = await run(mixed)
    expect(results[1]).toMatchObject({
      ruleId: 'typo-nonword',
      level: 'error',
      message: { text: '“布署”不妥。依据：本社体例' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'news/%E4%B8%80%E7%89%88.txt', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5, snippet: { text: '布署' } },
          },
          logicalLocations: [{ name: '周柬调研春耕', kind: 'article' }],
        },
      ],
      fixes: [
        {
          artifactChanges: [{ replacements: [{ deletedRegion: { charLength: 1 }, insertedContent: { text: '部' } }] }],
        },
      ],
    })
    expect(results[3].relatedLocations[0].physicalLocation.region).toMatchObject({ startLine: 2, startColumn: 8 })
    expect(results.map(({ level }: { level: string }) => level)).toContain('note')
  })

  it('spreads a fix over the pieces of a broken text', async () => {
    const cut = u('paragraph', ['会议3.1', u('break', { cut: 'column' }, '\n\n'), '5晚会开幕'])
    const { results } = await run([story('晚会', [cut])])
    expect(results[0].fixes[0].artifactChanges[0].replacements).toHaveLength(2)
  })

  it('has fingerprints that survive moved text and tell equal slips apart', async () => {
    const prints = async (paragraphs: string[]): Promise<string[]> => {
      const { results } = await run([story('春耕', paragraphs)])
      return results.map((each: { partialFingerprints: Record<string, string> }) => each.partialFingerprints['xhb/v1'])
    }
    const before = await prints(['会议布署春耕。', '会议布署春耕。'])
    const after = await prints(['新的一段。', '会议布署春耕。', '又一段。', '会议布署春耕。'])
    expect(new Set(before).size).toBe(2)
    expect(after).toEqual(before)
  })

  it('names a file outside of the working folder by a full URI', async () => {
    const { results } = await run([story('会议布署', [], '/other/朔 岭.txt')])
    const { artifactLocation } = results[0].locations[0].physicalLocation
    expect(artifactLocation).toEqual({ uri: 'file:///other/%E6%9C%94%20%E5%B2%AD.txt' })
  })
})
