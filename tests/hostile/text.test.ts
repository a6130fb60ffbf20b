import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode, SourceError } from '../../src/source/index.ts'
import { issueFixtures } from '../parse/fixtures.ts'
import { checkOutput, checkText, formats, lintText } from '../support/invariants.ts'
import { mutateBytes, mutateText } from '../support/mutate.ts'
import { Random } from '../support/random.ts'
import { traps } from '../support/traps.ts'
import { workOf } from '../support/work.ts'

const issues = issueFixtures().map(({ path }) => readFileSync(path, 'utf8'))
const anySeed = fc.integer({ min: 0, max: 0xffffffff })

describe('every text', () => {
  for (const [name, make] of Object.entries(traps)) {
    it.each(['issue.txt', 'issue.md'])(`of ${name} keeps what is promised: %s`, async (path) => {
      const result = await checkText(make(600), path)
      for (const format of formats) await checkOutput(result, format)
    })

    it.each(['issue.txt', 'issue.md'])(`of ${name} takes work in proportion: %s`, async (path) => {
      const work = (length: number): Promise<number> => workOf(() => lintText(make(length), path))
      // Shorter texts are still read as Markdown, where the parser's work may grow faster, up to its allowance.
      const [little, much] = [await work(4000), await work(32_000)]
      expect(much / little).toBeLessThan(9)
    })
  }

  it('of a mutated issue keeps what is promised', async () => {
    await fc.assert(
      fc.asyncProperty(anySeed, fc.constantFrom('issue.txt', 'issue.md'), async (seed, path) => {
        await checkText(mutateText(issues, new Random(seed)), path)
      }),
      { numRuns: 60 },
    )
  })

  it('in broken bytes is read and comes back byte for byte, or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(anySeed, async (seed) => {
        const random = new Random(seed)
        const bytes = mutateBytes(mutateText(issues, random), random)
        try {
          const source = decode(bytes)
          expect(Buffer.compare(await encode(source, bytes, source.text), bytes)).toBe(0)
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('has nothing for a terminal to obey in any format, nor has its path', async () => {
    const steering = '\u001b[31m\u001b]0;x\u0007\u009b2J\u202e'
    const text = `## 白鹭渡镇${steering}春耕忙\n\n学习《关于印发《云岭${steering}区办法》的通知》，，部署。\n`
    const result = await lintText(text, `${steering}\n.txt`)
    expect(result.messages).not.toEqual([])
    for (const format of formats) await checkOutput(result, format)
  })
})

/** What the long run found. */
describe('once broken', () => {
  it.each([
    ['a row of half-width commas beside Chinese', `本报讯 白鹭渡镇，云岭区。春耕,,,,,,,,,,,,,,,,,,,，方小满，林清。`],
    ['a row of stops after an ellipsis', `本报讯 昨日……${'。'.repeat(30)}白鹭渡镇春耕。`],
    ['a row of stops after an opening bracket', `本报讯 昨日（${'，'.repeat(30)}白鹭渡镇春耕。`],
    [
      'two rules that undo each other',
      '今日3°C，夜间5°C，明天7°C，白鹭渡镇晴转多云3℃～14℃，青石巷9°C，云岭区多云1°C～8°C。',
    ],
  ])('%s: fixes settle', async (_, text) => {
    await checkText(`## 白鹭渡镇春耕忙\n\n${text}\n`)
  })

  it.each(['镇里实施五项措施。一是清淤，二是护岸，三三是绿化。', '抓产业，一是建园区，二是引项目。四一是抓民生。'])(
    'figures that write no number: %s',
    async (text) => {
      await checkText(text)
    },
  )

  it.each(formats)('halves of surrogate pairs in the names of the paper and of the file: %s', async (format) => {
    const text = `朔岭\ud83d日报\n2031年4月2日 星期三 第1877期\n\n学习《关于印发《云岭区办法》的通知》。\n`
    for (const path of ['\ud83d.txt', '/\ud83d.txt', 'a/\ude00b.txt'])
      await checkOutput(await lintText(text, path), format)
  })

  it('quotations of Markdown nested deeper than the stack', async () => {
    await checkText(`${'> '.repeat(20_000)}白鹭渡镇`, 'issue.md')
  })

  it('titles nested in titles do not make the report grow with the square of the text', async () => {
    const result = await checkText('《'.repeat(3000) + '》'.repeat(3000))
    expect(JSON.stringify(result.messages.map(({ actual, expected }) => [actual, expected])).length).toBeLessThan(3e6)
  })

  it('quotations nested in quotations do not make the report grow with the square of the text', async () => {
    for (const [open, close] of ['“”', '「」']) {
      const result = await checkText((open as string).repeat(3000) + (close as string).repeat(3000))
      expect(JSON.stringify(result.messages.map(({ actual, expected }) => [actual, expected])).length).toBeLessThan(3e6)
    }
  })

  it('Markdown in its usual measure is still Markdown', async () => {
    const { root } = await lintText(`> - **白鹭渡镇**\n\n${'- [青石巷](a)\n'.repeat(150)}`, 'issue.md')
    expect(JSON.stringify(root)).toContain('"type":"quotation"')
  })
})
