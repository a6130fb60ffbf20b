import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newspaper2020 } from '../../src/grade/index.ts'
import { reportHtml } from '../../src/report/html/index.ts'
import { article, rootOf, u } from '../support/newsast.ts'
import { lintDraft, lintRanges, mixed, print, story } from '../support/results.ts'
import { samplePage } from '../support/sample-page.ts'

const voids = new Set(['!doctype', 'meta', 'br', 'input'])

/** The elements of a page in order; fails where they do not nest, or where an attribute is not quoted. */
function elements(page: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = []
  const stack: string[] = []
  const bare = page.replace(/(<(script|style)>)[\s\S]*?(<\/\2>)/g, '$1$3')
  for (const [, close, name = '', rest = ''] of bare.matchAll(/<(\/?)([!a-z][a-z0-9]*)((?:[^<>"]|"[^"]*")*)>/g)) {
    if (close) expect(stack.pop(), `</${name}>`).toBe(name)
    else {
      const attributes = Object.fromEntries(
        [...rest.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map((each) => [each[1], each[2] ?? '']),
      )
      found.push({ name, attributes })
      if (!voids.has(name)) stack.push(name)
    }
  }
  expect(stack).toEqual([])
  expect(bare.split('<').length - 1, 'a < that opens no tag').toBe([...bare.matchAll(/<\/?[!a-z]/g)].length)
  return found
}

function checkLinks(page: string): void {
  const all = elements(page)
  const ids = all.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]))
  expect(new Set(ids).size, 'ids are unique').toBe(ids.length)
  for (const { attributes } of all) {
    if (attributes.href !== undefined) expect(ids.map((id) => `#${id}`)).toContain(attributes.href)
  }
}

const plain = (page: string): string =>
  page
    .replace(/<(script|style)>[\s\S]*?<\/\1>|<(?:rt|rp)\b[^>]*>[^<]*<\/(?:rt|rp)>|<a class="ref[^>]*>\d+<\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|amp|quot|#39);/g,
      (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" })[name] ?? '',
    )

describe('html', () => {
  it('shows an issue as a page, each finding marked in place with its note beside it', async () => {
    const page = await print(reportHtml, mixed)
    checkLinks(page)
    expect(page).toContain('<h1 id="s1">news/一版.txt</h1>')
    expect(page).toContain('<h2>第 1 版　要闻</h2>')
    expect(page).toContain(
      '会议<ruby><mark class="error" data-note="2" id="f2">布署</mark><rp>（应作</rp><rt data-note="2">部署</rt><rp>）</rp></ruby><a class="ref error" data-note="2" href="#n2" aria-label="错误，见批注 2">2</a>春耕',
    )
    expect(page).toMatch(
      /<li class="note error" id="n2" value="2" data-level="error" data-category="text">\n<p><b class="level">错误<\/b> “布署”不妥/,
    )
    expect(page).toContain('<p class="fine">没有发现问题。</p>')
    expect(page).toContain('共 6 处（错误 1、警告 4、提示 1），见于 2 个文件中的 1 个')
  })

  it('counts findings by article and class', async () => {
    const page = await print(reportHtml, mixed)
    expect(page).toContain('<th scope="row"><a href="#s1-p1-a1">周柬调研春耕</a></th><td>6</td><td>6</td>')
  })

  it('shows every part of a page', async () => {
    const page = await print(reportHtml, [lintDraft(samplePage())])
    checkLinks(page)
    const names = new Set(elements(page).map(({ name }) => name))
    for (const name of ['header', 'section', 'article', 'h3', 'h4', 'figure', 'footer']) expect(names).toContain(name)
    for (const text of [
      '朔岭日报',
      '求真 务实',
      '温馨提示',
      '周简在春耕现场会上强调',
      '林归出席',
      '秧苗返青。',
      '◆ 灯会开幕。(任柏)',
      '责任编辑:石岸',
      '◇◇◇',
    ]) {
      expect(plain(page)).toContain(text)
    }
    expect(page).toContain('<title>校样：朔岭日报　2031年4月2日　第 1877 期</title>')
  })

  it('gives the error rate where it was computed', async () => {
    const [first] = mixed
    if (!first) return expect.fail()
    const grade = {
      errors: 2.1,
      characters: 4535,
      denominator: 'text',
      rate: 4.6306,
      limit: newspaper2020.limit,
      verdict: 'fail',
      smallSample: true,
      lines: [],
      countedRules: [],
      unconfirmed: {},
    } as const
    const page = await print(reportHtml, [{ ...first, grade: { ...grade, lines: [], countedRules: [] } }])
    expect(plain(page)).toContain(
      '差错率 4.63‱（差错 2.1 / 4535 字，按文本计，为上限；限值 3‱）不合格（样本不足，仅供参考）',
    )
  })

  it('lets nothing in the text run or load', async () => {
    const attacks = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>布署',
      "</style></script><svg onload='x'>亲自",
      '<!--',
      '&lt;b&gt;布署\u0000\u001b[1m',
    ]
    const page = await print(reportHtml, [story(attacks.join(''), attacks, '<img src=x>布署.txt')])
    checkLinks(page)
    const all = elements(page)
    expect(all.filter(({ name }) => ['img', 'svg', 'iframe', 'link', 'object', 'base'].includes(name))).toEqual([])
    expect(all.filter(({ name }) => name === 'script')).toHaveLength(1)
    expect(
      all
        .flatMap(({ attributes }) => Object.keys(attributes))
        .filter((name) => name.startsWith('on') || name === 'src' || name === 'style'),
    ).toEqual([])
    expect(plain(page)).toContain('<script>alert(1)</script>')
    expect(page).not.toMatch(/https?:/)
  })

  it('has a policy that names exactly its own script and style', async () => {
    const page = await print(reportHtml, mixed)
    const policy = elements(page).find(({ attributes }) => attributes['http-equiv'])?.attributes.content ?? ''
    for (const name of ['script', 'style']) {
      const content = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)?.[1] ?? ''
      const digest = createHash('sha256').update(content).digest('base64')
      expect(policy).toContain(`${name}-src &#39;sha256-${digest}&#39;`)
    }
    expect(policy.startsWith('default-src &#39;none&#39;')).toBe(true)
  })

  it('nests and leads back whatever the findings cover', async () => {
    const range = fc.tuple(fc.nat(70), fc.nat(90))
    await fc.assert(
      fc.asyncProperty(
        fc.array(range, { maxLength: 8 }),
        fc.array(fc.nat(70), { maxLength: 3 }),
        async (ranges, cuts) => {
          const text = '会议部署<春耕>，农机手们“下田”。'.repeat(4)
          const pieces = [0, ...cuts.sort((a, b) => a - b), text.length].map((cut, at, all) =>
            text.slice(cut, all[at + 1] ?? cut),
          )
          const children = pieces.flatMap((piece, at) =>
            at === 0 ? [piece] : [u('break', { cut: 'column' }, '\n\n'), piece],
          )
          const draft = rootOf([
            article([u('headline', ['春耕']), u('body', [u('paragraph', children), u('paragraph', ['次段。'])])]),
          ])
          const result = lintRanges(draft, ranges)
          const page = await print(reportHtml, [result])
          checkLinks(page)
          const shown = elements(page).filter(({ attributes }) => attributes.class?.startsWith('note '))
          expect(shown).toHaveLength(result.messages.length)
          for (const { attributes } of shown) expect(page).toContain(`id="f${attributes.value}"`)
          expect(plain(page).replace(/[‸▐]/g, '')).toContain(text)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('is a page also without files', async () => {
    const page = await print(reportHtml, [])
    checkLinks(page)
    expect(plain(page)).toContain('没有检查任何文件')
  })
})
