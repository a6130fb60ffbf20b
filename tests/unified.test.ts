import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { exporters } from '../src/index.ts'
import { newsExport, newsLint, newsParse } from '../src/unified.ts'

const text = '## 白鹭渡镇春耕忙\n\n本报讯（记者 周简）昨日，白鹭渡镇研究布署春耕工作。\n'

describe('the plug-ins of unified', () => {
  it('parse, lint and export a file', async () => {
    const processor = unified()
      .use(newsParse)
      .use(newsLint)
      .use(newsExport, { exporter: await exporters.json() })
    const file = await processor.process(new VFile({ path: 'issue.txt', value: text }))
    expect(file.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([['typo-nonword', 3, 20]])
    expect(JSON.parse(String(file)).articles[0].headline).toBe('白鹭渡镇春耕忙')
  })

  it('read Markdown where the path or the option says so', () => {
    const markdown = '# 青石巷通了班车\n\n**本报记者 周简**\n\n近日，青石巷通了班车。\n'
    const headline = { type: 'headline' }
    expect(
      unified()
        .use(newsParse)
        .parse(new VFile({ path: 'a.md', value: markdown })),
    ).toMatchObject({
      children: [{ children: [{ children: [headline, {}, {}] }] }],
    })
    expect(unified().use(newsParse, { syntax: 'markdown' }).parse(markdown)).toMatchObject({
      children: [{ children: [{ children: [headline, {}, {}] }] }],
    })
  })
})
