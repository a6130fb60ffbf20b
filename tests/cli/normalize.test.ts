import { describe, expect, it } from 'vitest'
import { Workplace } from './run.ts'

const wide = `## 白鹭渡镇召开会议

本报讯（记者 周简）5月23日下午，白鹭渡镇召开会议，传达学习《关于印发〈云岭区春耕办法〉的通知》，部署工作；会议强调，要抓好落实，确保不误农时：一要备足种子，二要修好沟渠（含支渠），三要管住用水，气温为1.5～3.2，地址：https://www.bailudu.example/a,b。
`
/** What NFKC leaves of it, but for the title marks, which lose their shape only by hand. */
const narrow = wide.replace('～', '~').normalize('NFKC').replace('〈', '<').replace('〉', '>')

const place = new Workplace({ 'narrow.txt': narrow, 'wide.txt': wide })

describe('xhb normalize', () => {
  it('gives the marks their width back and changes nothing else', () => {
    const { status, stdout } = place.xhb(['normalize', 'narrow.txt'])
    expect(status).toBe(0)
    expect(stdout).toBe(wide.replace('～', '~').replace('地址：', '地址：'))
  })

  it('leaves a text alone that was not normalised', () => {
    const { stdout, stderr } = place.xhb(['normalize', 'wide.txt'])
    expect(stdout).toBe(wide)
    expect(stderr).toContain('没有经过归一化')
  })

  it('shows or writes what it changes', () => {
    expect(place.xhb(['normalize', 'narrow.txt', '--diff']).stdout).toContain('+本报讯（记者 周简）5月23日下午，')
    expect(place.read('narrow.txt')).toBe(narrow)
    expect(place.xhb(['normalize', 'narrow.txt', '--write']).status).toBe(0)
    expect(place.read('narrow.txt')).toContain('本报讯（记者 周简）5月23日下午，')
  })

  it('does not mix two texts on standard output', () => {
    expect(place.xhb(['normalize', 'narrow.txt', 'wide.txt'])).toMatchObject({ status: 2, stdout: '' })
  })
})
