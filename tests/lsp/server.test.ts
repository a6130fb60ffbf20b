import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { Client, linter } from './client.ts'

const demo = readFileSync(new URL('../../fixtures/demo/issue.txt', import.meta.url), 'utf8')
const uri = 'file:///issue.txt'

/** What a fresh lint of the text finds, in the protocol's terms. */
function fresh(text: string): unknown[] {
  const source = createSource(text, { path: 'issue.txt' })
  return linter.lint(parse(source), source).map(({ ruleId, place: { start, end } }) => ({
    code: ruleId,
    range: {
      start: { line: start.line - 1, character: start.column - 1 },
      end: { line: end.line - 1, character: end.column - 1 },
    },
  }))
}

const short = (diagnostics: { code?: unknown; range: Range }[]) =>
  diagnostics.map(({ code, range }) => ({ code, range }))

function apply(text: string, edits: readonly TextEdit[]): string {
  const { lines } = createSource(text)
  const offset = ({ line, character }: Range['start']) => lines.offsetAt(line + 1, character + 1)
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (left, { range, newText }) => left.slice(0, offset(range.start)) + newText + left.slice(offset(range.end)),
      text,
    )
}

describe('the language server', () => {
  const client = new Client()
  beforeAll(() => client.start())
  afterAll(() => client.stop())

  it('publishes what a lint finds', async () => {
    const diagnostics = await client.open(uri, demo)
    expect(diagnostics.length).toBeGreaterThan(3)
    expect(short(diagnostics)).toEqual(fresh(demo))
  })

  it('offers a fix for the finding under the cursor', async () => {
    const text = '本报讯 会议学习《关于印发《朔岭市规划》的通知》。\n'
    const diagnostics = await client.open(uri, text)
    const range = diagnostics[0]?.range as Range
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics, only: ['quickfix'] },
    })
    const edits = (actions as CodeAction[])[0]?.edit?.changes?.[uri] ?? []
    expect(apply(text, edits)).toBe('本报讯 会议学习《关于印发〈朔岭市规划〉的通知》。\n')
  })

  it('fixes all that is safe', async () => {
    const text = '本报讯 会议学习《关于印发《朔岭市规划》的通知》。\n'
    await client.open(uri, text)
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    const [action] = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only: ['source.fixAll'] },
    })) as CodeAction[]
    const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, action as CodeAction)
    expect(apply(text, resolved.edit?.changes?.[uri] ?? [])).toBe('本报讯 会议学习《关于印发〈朔岭市规划〉的通知》。\n')
  })

  it('shows the page of a rule', async () => {
    const [first] = await client.open(uri, demo)
    const position = first?.range.start as Range['start']
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position })
    expect(hover?.contents).toEqual({ kind: 'markdown', value: `# ${first?.code}` })
  })

  it('outlines and folds the issue', async () => {
    await client.open(uri, demo)
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })
    expect(JSON.stringify(symbols)).toContain('全市春季农业生产现场会在白鹭渡镇召开')
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } })
    expect(folds?.length).toBeGreaterThan(2)
  })

  it('finds after every edit what a fresh lint finds', async () => {
    await client.open(uri, demo)
    let text = demo
    const edit = fc.tuple(
      fc.nat(),
      fc.nat(12),
      fc.constantFrom('', '的', '应知应知', '《', '》', '\n', '\r\n', '3月32日', '😀'),
    )
    for (const [at, length, insert] of fc.sample(edit, { numRuns: 200, seed: 20_250_318 })) {
      const { lines } = createSource(text)
      const start = at % (text.length + 1)
      const end = Math.min(text.length, start + length)
      const position = (offset: number) => {
        const { line, column } = lines.pointAt(offset)
        return { line: line - 1, character: column - 1 }
      }
      const range = { start: position(start), end: position(end) }
      text = text.slice(0, start) + insert + text.slice(end)
      const diagnostics = await client.change(uri, { range, text: insert })
      expect(short(diagnostics)).toEqual(fresh(text))
    }
  }, 60_000)
})

describe('a client that counts in UTF-8', () => {
  it('gets and sends positions in bytes', async () => {
    const client = new Client()
    expect(await client.start(['utf-8', 'utf-16'])).toMatchObject({ capabilities: { positionEncoding: 'utf-8' } })
    const [first] = await client.open(uri, '😀学习《关于印发《规划》的通知》。\n')
    expect(first?.range.start).toEqual({ line: 0, character: 4 + 3 * 7 })
    const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 4 + 6 } }
    const [moved] = await client.change(uri, { range, text: '学' })
    expect(moved?.range.start).toEqual({ line: 0, character: 4 + 3 * 6 })
    client.stop()
  })
})

describe('a hostile client', () => {
  it('cannot make the server throw', async () => {
    const client = new Client()
    const complaints: unknown[] = []
    client.connection.onNotification('window/logMessage', (message) => void complaints.push(message))
    client.connection.onNotification('window/showMessage', (message) => void complaints.push(message))
    await client.start()
    await client.open(uri, demo)
    const position = fc.record({ line: fc.integer({ min: -2, max: 90 }), character: fc.integer({ min: -2, max: 900 }) })
    const range = fc.record({ start: position, end: position })
    const document = fc.record({ uri: fc.constantFrom(uri, 'file:///unknown.txt', 'untitled:1') })
    const text = fc.constantFrom('', '的', '\n\n', demo, '😀', '\ud83d')
    const version = fc.nat(9)
    const requests = fc.oneof(
      fc.tuple(fc.constant('textDocument/hover'), fc.record({ textDocument: document, position })),
      fc.tuple(
        fc.constantFrom('textDocument/documentSymbol', 'textDocument/foldingRange'),
        fc.record({ textDocument: document }),
      ),
      fc.tuple(
        fc.constant('textDocument/codeAction'),
        fc.record({ textDocument: document, range, context: fc.constant({ diagnostics: [] }) }),
      ),
      fc.tuple(
        fc.constant('codeAction/resolve'),
        fc.record({ title: fc.constant('改正'), data: fc.option(document, { nil: undefined }) }),
      ),
    )
    const notifications = fc.oneof(
      fc.tuple(
        fc.constant('textDocument/didChange'),
        fc.record({
          textDocument: fc.record({ uri: fc.constantFrom(uri, 'file:///unknown.txt'), version }),
          contentChanges: fc.array(fc.oneof(fc.record({ text }), fc.record({ range, text })), { maxLength: 3 }),
        }),
      ),
      fc.tuple(
        fc.constant('textDocument/didOpen'),
        fc.record({
          textDocument: fc.record({
            uri: fc.constantFrom(uri, 'untitled:1'),
            languageId: fc.constantFrom('plaintext', 'markdown'),
            version,
            text,
          }),
        }),
      ),
      fc.tuple(fc.constant('textDocument/didClose'), fc.record({ textDocument: document })),
      fc.tuple(
        fc.constant('workspace/didChangeConfiguration'),
        fc.record({ settings: fc.constantFrom(null, {}, { xhb: { preset: 'strict' } }) }),
      ),
    )
    const message = fc.tuple(fc.boolean(), requests, notifications)
    for (const [asks, request, notification] of fc.sample(message, { numRuns: 1000, seed: 7 })) {
      if (asks) await expect(client.connection.sendRequest(request[0], request[1])).resolves.not.toThrow()
      else await client.connection.sendNotification(notification[0], notification[1])
    }
    expect((await client.open(uri, demo)).length).toBeGreaterThan(3)
    expect(complaints).toEqual([])
    client.stop()
  })
})
