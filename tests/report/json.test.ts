import { describe, expect, it } from 'vitest'
import { reportJson } from '../../src/report/json.ts'
import { u } from '../support/newsast.ts'
import { mixed, print, story } from '../support/results.ts'

describe('json', () => {
  it("has ESLint's shape", async () => {
    const [first, second] = JSON.parse(await print(reportJson, mixed))
    expect(first).toMatchObject({
      filePath: 'news/一版.txt',
      errorCount: 1,
      warningCount: 4,
      infoCount: 1,
      fixableErrorCount: 1,
      fixableWarningCount: 0,
    })
    expect(first.messages[1]).toEqual({
      ruleId: 'typo-nonword',
      severity: 2,
      message: '“布署”不妥',
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 5,
      messageId: 'found',
      actual: '布署',
      expected: ['部署'],
      basis: '本社体例',
      weight: 1,
      fix: { range: [9, 10], text: '部' },
    })
    expect(first.messages.map(({ severity }: { severity: number }) => severity)).toEqual([1, 2, 1, 1, 1, 0])
    expect(second).toMatchObject({ filePath: 'news/二版.txt', messages: [], errorCount: 0, infoCount: 0 })
  })

  it('offers a suggestion as such, not as a fix', async () => {
    const [{ messages }] = JSON.parse(await print(reportJson, mixed))
    const message = messages[4]
    expect(message.fix).toBeUndefined()
    expect(message.suggestions).toEqual([{ desc: '“3·15”晚会', fix: { range: [26, 30], text: '“3·15”' } }])
  })

  it('merges a fix over a break into one range that keeps the break', async () => {
    const cut = u('paragraph', ['会议3.1', u('break', { cut: 'column' }, '\n\n'), '5晚会开幕'])
    const result = story('晚会', [cut])
    const [{ messages }] = JSON.parse(await print(reportJson, [result]))
    const { range, text } = messages[0].suggestions[0].fix
    const fixed = result.source.text.slice(0, range[0]) + text + result.source.text.slice(range[1])
    expect(fixed.replace(/\s/g, '')).toBe('晚会会议“3·15”晚会开幕')
    expect(fixed).toContain('\n\n')
  })

  it('is an empty array without files', async () => {
    expect(await print(reportJson, [])).toBe('[]\n')
  })

  it('gives a file as soon as it is done', async () => {
    const pieces: string[] = []
    async function* slowly() {
      for (const result of mixed) {
        yield result
        expect(pieces.join('')).toContain(JSON.stringify(result.source.path))
      }
    }
    const context = { rules: new Map(), color: false, cwd: '/', width: 80 }
    for await (const piece of reportJson(slowly(), context)) pieces.push(piece)
    expect(JSON.parse(pieces.join(''))).toHaveLength(2)
  })
})
