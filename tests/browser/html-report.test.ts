import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportHtml } from '../../src/report/html/index.ts'
import type { LintResult } from '../../src/report/index.ts'
import { article, rootOf, u } from '../support/newsast.ts'
import { lintDraft, mixed, print, story } from '../support/results.ts'
import { samplePage } from '../support/sample-page.ts'

const paths = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const hostile = [
  '<script>document.title = "run"</script>',
  '"><img src="https://example.invalid/x.png" onerror="document.title=1">布署',
]

let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'xhb-browser-'))

beforeAll(async () => {
  const executablePath = paths.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('No Chromium: install Debian’s chromium, or name one in CHROMIUM')
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

interface Opened {
  page: Page
  /** Addresses that the page asked for, its own left out. */
  requests: string[]
  /** What went wrong in it. */
  errors: string[]
}

async function open(results: readonly LintResult[], options: BrowserContextOptions = {}): Promise<Opened> {
  const file = join(folder, 'report.html')
  writeFileSync(file, await print(reportHtml, results))
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage()
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  const address = pathToFileURL(file).href
  await page.goto(address)
  return { page, requests: requests.filter((url) => url !== address), errors }
}

const everything = [...mixed, lintDraft(samplePage()), story(hostile.join(''), hostile, 'hostile.txt')]

describe('the HTML report in a browser', () => {
  it('opens without a request and without an error, and runs nothing from the text', async () => {
    const { page, requests, errors } = await open(everything)
    expect(requests).toEqual([])
    expect(errors).toEqual([])
    expect(await page.title()).toBe('校样：news/一版.txt')
    expect(await page.locator('article').last().textContent()).toContain('<script>document.title = "run"</script>')
  })

  it('narrows what is shown', async () => {
    const { page } = await open(mixed)
    const shown = page.locator('.note:visible')
    expect(await shown.count()).toBe(6)
    await page.getByRole('checkbox', { name: '警告' }).uncheck()
    expect(await shown.count()).toBe(2)
    expect(await page.locator('output').textContent()).toBe('显示 2 / 6 条批注')
    const line = await page.evaluate(`getComputedStyle(document.querySelector('mark.warning')).textDecorationLine`)
    expect(line).toBe('none')
    await page.getByRole('checkbox', { name: '警告' }).check()
    expect(await shown.count()).toBe(6)
  })

  it('hides articles without notes on demand', async () => {
    const news = (id: string, text: string) =>
      article([u('headline', [id]), u('body', [u('paragraph', [text])])], { id })
    const { page } = await open([lintDraft(rootOf([news('a1', '会议布署春耕。'), news('a2', '秧苗返青。')]))])
    expect(await page.locator('article:visible').count()).toBe(2)
    await page.getByRole('checkbox', { name: '只看有批注的稿件' }).check()
    expect(await page.locator('article:visible').count()).toBe(1)
    await page.getByRole('checkbox', { name: '错误' }).uncheck()
    expect(await page.locator('article:visible').count()).toBe(0)
  })

  it('leads from the text to the note and back', async () => {
    const { page } = await open(mixed)
    await page.locator('a.ref').nth(1).click()
    expect(page.url()).toMatch(/#n2$/)
    await page.locator('#n2 a').click()
    expect(page.url()).toMatch(/#f2$/)
  })

  it('reads the same without scripts', async () => {
    const { page } = await open(mixed, { javaScriptEnabled: false })
    expect(await page.locator('.note:visible').count()).toBe(6)
    expect(await page.locator('.filters:visible').count()).toBe(0)
  })

  it.each(['light', 'dark'] as const)('has no accessibility violation, %s', async (colorScheme) => {
    const { page } = await open(everything, { colorScheme })
    await page.evaluate(axe)
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

  it.each([360, 768, 1280])('fits a window of %i pixels', async (width) => {
    const { page } = await open(everything, { viewport: { width, height: 800 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  })

  it('prints on A4 with the notes in the margin', async () => {
    const { page } = await open(mixed)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sizes = new Set(
      [...pdf.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, size]) =>
        (size ?? '').split(' ').map(Number).map(Math.round).join(' '),
      ),
    )
    expect([...sizes]).toEqual(['0 0 595 842'])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.filters:visible').count()).toBe(0)
    const [text, note] = await Promise.all([
      page.locator('.noted article').boundingBox(),
      page.locator('.note').first().boundingBox(),
    ])
    expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
  })
})
