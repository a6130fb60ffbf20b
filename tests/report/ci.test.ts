import { describe, expect, it } from 'vitest'
import reports from '../../src/report/index.ts'
import { u } from '../support/newsast.ts'
import { mixed, print, story } from '../support/results.ts'
import { checkXml } from '../support/validate.ts'

const hostile = story(
  '"布署" <script>alert(1)</script> & \'亲自\'',
  ['\u001b[31m亲自\u0000]]>', '布署'],
  'a<b>&"c\'\u0007.txt',
)
const clean = mixed.slice(1)

async function lines(format: keyof typeof reports, results = mixed): Promise<string[]> {
  const output = await print(await reports[format](), results)
  expect(output.endsWith('\n') || output === '').toBe(true)
  return output.split('\n').slice(0, -1)
}

describe('gitlab', () => {
  it('lists issues as the code quality widget reads them', async () => {
    const issues = JSON.parse((await lines('gitlab')).join('\n'))
    expect(issues[1]).toEqual({
      description: '“布署”不妥。依据：本社体例',
      check_name: 'typo-nonword',
      fingerprint: expect.stringMatching(/^news\/一版\.txt:[\da-f]{16}:1$/),
      severity: 'major',
      location: { path: 'news/一版.txt', lines: { begin: 2, end: 2 } },
    })
    const levels = issues.map(({ severity }: { severity: string }) => severity)
    expect(levels).toEqual(['minor', 'major', 'minor', 'minor', 'minor', 'info'])
  })

  it('never gives two issues of a report one fingerprint', async () => {
    const same = story('春耕', ['会议布署春耕。', '会议布署春耕。'], 'a.txt')
    const other = story('春耕', ['会议布署春耕。', '会议布署春耕。'], 'b.txt')
    const issues = JSON.parse((await lines('gitlab', [same, other])).join('\n'))
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(4)
  })

  it('is an empty array without findings', async () => {
    expect(await lines('gitlab', clean)).toEqual(['[]'])
  })
})

describe.each(['checkstyle', 'junit'] as const)('%s', (format) => {
  it.each([
    ['findings of every level', mixed],
    ['no findings', clean],
    ['no files', []],
    ['markup and control characters in texts and names', [hostile]],
  ])('is valid with %s', async (_name, results) => {
    await checkXml((await lines(format, results)).join('\n'), `${format}.xsd`)
  })
})

describe('checkstyle', () => {
  it('has an error element a finding', async () => {
    expect(await lines('checkstyle')).toContain(
      '    <error line="2" column="3" severity="error" message="“布署”不妥。依据：本社体例" source="xhb.typo-nonword"/>',
    )
  })
})

describe('junit', () => {
  it('fails errors and warnings, and passes information and clean files', async () => {
    const output = await lines('junit')
    expect(output).toContain('  <testsuite name="news/一版.txt" tests="6" failures="5" errors="0">')
    expect(output).toContain('  <testsuite name="news/二版.txt" tests="1" failures="0" errors="0">')
    expect(output.join('\n')).toContain(
      '<testcase name="caution-term 3:14" classname="news/一版.txt"><system-out>“亲自”不妥。依据：本社体例</system-out>',
    )
  })
})

describe('rdjsonl', () => {
  it("is reviewdog's diagnostic, its columns counted in bytes", async () => {
    const [, second] = await lines('rdjsonl')
    expect(JSON.parse(second ?? '')).toEqual({
      message: '“布署”不妥。依据：本社体例',
      location: { path: 'news/一版.txt', range: { start: { line: 2, column: 7 }, end: { line: 2, column: 13 } } },
      severity: 'ERROR',
      source: { name: 'xhb' },
      code: { value: 'typo-nonword' },
      suggestions: [{ range: { start: { line: 2, column: 7 }, end: { line: 2, column: 10 } }, text: '部' }],
    })
  })

  it('tells the other place', async () => {
    const diagnostics = (await lines('rdjsonl')).map((line) => JSON.parse(line))
    expect(diagnostics[3].related_locations[0].location.range.start).toEqual({ line: 2, column: 20 })
  })
})

describe('unix', () => {
  it('is a line a finding', async () => {
    expect((await lines('unix'))[1]).toBe('news/一版.txt:2:3: “布署”不妥。依据：本社体例 [error/typo-nonword]')
  })
})

describe('agent', () => {
  it('is a line a finding with what is needed to act on it', async () => {
    const output = await lines('agent')
    expect(output.slice(0, 2)).toEqual([
      'news/一版.txt:1:1-1:3 warning name-variant "周柬" -> "周简" | "周谏" “周柬”不妥。本期别处作“周简”',
      'news/一版.txt:2:3-2:5 error typo-nonword "布署" -> "部署" (fix) “布署”不妥',
    ])
    expect(output[4]).toContain('month-day-name "3.15晚会" -> "“3·15”晚会" (suggestion) ')
  })
})

describe('every format', () => {
  it.each(Object.keys(reports) as (keyof typeof reports)[])('%s passes no control character on', async (format) => {
    const output = await print(await reports[format](), [hostile])
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })

  it.each(['github', 'rdjsonl', 'unix', 'agent'] as const)('%s is empty without findings', async (format) => {
    expect(await print(await reports[format](), clean)).toBe('')
  })

  it.each(['github', 'unix', 'agent', 'rdjsonl'] as const)('%s keeps a finding on one line', async (format) => {
    const cut = u('paragraph', ['会议布', u('break', { cut: 'column' }, '\n\n'), '署春耕'])
    expect(await lines(format, [story('春耕', [cut], 'a\nb.txt')])).toHaveLength(1)
  })
})
