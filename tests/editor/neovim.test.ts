import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

const neovim = process.env.NEOVIM ?? 'nvim'
const folder = mkdtempSync(join(tmpdir(), 'xhb-editor-'))
const text = `朔岭日报
2025年3月18日 星期二 第2229期

第01版：要闻

云岭区召开春季农业生产会

　　本报讯（记者 周简）昨日，云岭区召开会议，研究布署春季农业生产工作，白鹭渡镇等六个乡镇参加。
　　会议要求，各乡镇要抓住农时，做好春耕各项准备工作。
`

beforeAll(() => {
  if (spawnSync(neovim, ['--version']).status !== 0)
    throw new Error('No Neovim: install Debian’s neovim, or name one in NEOVIM')
})

afterAll(() => rmSync(folder, { recursive: true }))

it('Neovim shows what is wrong, outlines the issue and takes a fix', () => {
  const [path, answer] = [join(folder, 'issue.txt'), join(folder, 'answer.json')]
  writeFileSync(path, text)
  execFileSync(neovim, ['--headless', '--clean', '-n', '-c', `luafile ${join(import.meta.dirname, 'session.lua')}`], {
    cwd: folder,
    env: {
      ...process.env,
      XDG_STATE_HOME: folder,
      XHB: inject('xhb'),
      XHB_NODE: process.execPath,
      XHB_TEXT: path,
      XHB_RESULT: answer,
    },
    timeout: 120_000,
  })
  const { problem, found, outline, fixed, left } = JSON.parse(readFileSync(answer, 'utf8'))
  expect(problem).toBeUndefined()
  const at = Buffer.byteLength(text.split('\n')[7]?.split('布署')[0] ?? '')
  expect(found).toEqual([{ line: 7, start: at, stop: at + 6, source: 'xhb', message: expect.stringContaining('布署') }])
  expect(outline.map(({ name }: { name: string }) => name)).toEqual(['报头', '第1版'])
  expect(outline[1].children[0].name).toBe('云岭区召开春季农业生产会')
  expect(fixed.join('\n')).toBe(text.replace('布署', '部署').trimEnd())
  expect(left).toBe(0)
})
