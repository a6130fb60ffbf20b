import { describe, expect, it } from 'vitest'
import { exportTree } from '../../src/export/tree.ts'
import { article, build, byline, rootOf, u } from '../support/newsast.ts'
import { written } from '../support/written.ts'

const show = (draft: Parameters<typeof build>[0]): string => {
  const { root, source } = build(draft)
  return written(exportTree, root, source)
}

describe('tree', () => {
  it('shows one node a line with its place, its facts and its text', () => {
    const draft = rootOf(
      [
        article([
          u('headline', [u('mark', '## '), '白鹭渡镇春耕忙']),
          u('body', [u('paragraph', [u('dateline', '本报讯'), byline(['记者', '周简', '方知遥']), '近日'])]),
        ]),
      ],
      { date: '2031-04-02', issueNumber: 17 },
    )
    expect(show(draft)).toBe(
      `root 1:1-2:17
  issue 1:1-2:17 date="2031-04-02" issueNumber=17
    article 1:1-2:17 genre="news" id="a1"
      headline 1:1-1:11
        mark 1:1-1:4 "## "
        text 1:4-1:11 "白鹭渡镇春耕忙"
      body 2:1-2:17
        paragraph 2:1-2:17
          dateline 2:1-2:4 "本报讯"
          byline 2:4-2:15
            mark 2:4-2:5 "("
            credit 2:5-2:14 names=["周简","方知遥"] role="记者"
              role 2:5-2:7 "记者"
              mark 2:7-2:8 " "
              name 2:8-2:10 "周简"
              mark 2:10-2:11 " "
              name 2:11-2:14 "方知遥"
            mark 2:14-2:15 ")"
          text 2:15-2:17 "近日"
`,
    )
  })

  it('writes what a terminal could obey as escapes', () => {
    const dump = show(rootOf([u('unknown', 'a\u001b[31m\u009b\u202e\nb')]))
    expect(dump).toContain('"a\\u001b[31m\\u009b\\u202e\\nb"')
  })
})
