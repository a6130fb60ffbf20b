import { describe, expect, it } from 'vitest'
import { reportGithub } from '../../src/report/github.ts'
import { u } from '../support/newsast.ts'
import { mixed, print, story } from '../support/results.ts'

describe('github', () => {
  it('writes one workflow command a finding', async () => {
    const lines = (await print(reportGithub, mixed)).trimEnd().split('\n')
    expect(lines).toHaveLength(6)
    expect(lines[1]).toBe(
      '::error file=news/一版.txt,line=2,endLine=2,col=3,endColumn=5,title=typo-nonword::“布署”不妥。依据：本社体例',
    )
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      '::warning',
      '::error',
      '::warning',
      '::warning',
      '::warning',
      '::notice',
    ])
  })

  it('gives paths relative to the working folder', async () => {
    const output = await print(reportGithub, [story('会议布署', [], '/press/news/a.txt')])
    expect(output).toContain('file=news/a.txt,')
    const outside = await print(reportGithub, [story('会议布署', [], '/other/a.txt')])
    expect(outside).toContain('file=/other/a.txt,')
  })

  it('gives no columns for a place over two lines', async () => {
    const cut = u('paragraph', ['会议布', u('break', { cut: 'column' }, '\n\n'), '署春耕'])
    expect(await print(reportGithub, [story('春耕', [cut])])).toContain('line=2,endLine=4,title=')
  })

  it('cannot be led astray by a file name or a text', async () => {
    const output = await print(reportGithub, [story('布署', ['亲自'], 'a,b:c%\n::error::x.txt')])
    const [first] = output.split('\n')
    expect(first).toContain('file=a%2Cb%3Ac%25 %3A%3Aerror%3A%3Ax.txt,line=1')
    expect(output.trimEnd().split('\n')).toHaveLength(2)
  })
})
