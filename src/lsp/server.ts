import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node'
import { fixAll, type Linter, type Message } from '../lint/index.ts'
import { createSource, type Source, type Syntax } from '../source/index.ts'
import type { Root } from '../tree/index.ts'
import { replacement, toActions } from './actions.ts'
import { toDiagnostics } from './diagnostics.ts'
import { type Analysis, OpenDocument } from './document.ts'
import type { Encoding } from './positions.ts'
import { toFolds, toSymbols } from './symbols.ts'

/** What the server is given: it finds nothing by itself. */
export interface ServerTools {
  version: string
  /** A parser for the versions of one text. */
  parserFor(syntax: Syntax): (source: Source) => Root
  /** The linter for a file, by the user's configuration and the client's settings. */
  linterFor(path: string): Promise<Linter>
  /** Takes the client's settings (`xhb`). @throws {Error} with a message for the user where they do not fit. */
  configure(settings: unknown): Promise<void>
  /** The page of a rule as Markdown. */
  rulePage(id: string): Promise<string>
}

/** Serves the Language Server Protocol on a connection. Texts come from the client only. */
export function serve(connection: Connection, tools: ServerTools): void {
  const documents = new Map<string, OpenDocument>()
  let encoding: Encoding = 'utf-16'

  connection.onInitialize(async (params): Promise<InitializeResult> => {
    encoding = chooseEncoding(params)
    await configure(params.initializationOptions)
    return {
      serverInfo: { name: 'xhb', version: tools.version },
      capabilities: {
        positionEncoding: encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll],
          resolveProvider: true,
        },
        hoverProvider: true,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
      },
    }
  })

  connection.onDidChangeConfiguration(async (params) => {
    await configure((params.settings as { xhb?: unknown } | null)?.xhb)
    for (const document of documents.values()) document.invalidate()
    await Promise.all([...documents.values()].map(publish))
  })

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = new OpenDocument(uri, languageId, version, text, encoding, tools.parserFor)
    documents.set(uri, document)
    return publish(document)
  })

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = documents.get(uri)
    if (!document) return undefined
    document.change(version, contentChanges)
    return publish(document)
  })

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.delete(uri)
    return connection.sendDiagnostics({ uri, diagnostics: [] })
  })

  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    withAnalysis(uri, (analysis) => toActions(uri, analysis, range, context.only)),
  )

  connection.onCodeActionResolve(async (action) => {
    const uri = (action.data as { uri?: string } | undefined)?.uri
    const document = uri === undefined ? undefined : documents.get(uri)
    if (uri === undefined || !document) return action
    const linter = await tools.linterFor(document.path)
    const analysis = document.analyse(linter)
    const { text, path, syntax } = analysis.source
    const parse = tools.parserFor(syntax)
    const lint = (changed: string): Message[] => {
      const source = createSource(changed, { path, syntax })
      return linter.lint(parse(source), source)
    }
    const fixed = fixAll(text, lint(text), lint)
    return { ...action, edit: { changes: { [uri]: replacement(analysis, fixed.text) } } }
  })

  connection.onHover(({ textDocument: { uri }, position }) =>
    withAnalysis(uri, async ({ findings, positions }) => {
      const at = positions.toOffset(position)
      const finding = findings.find(({ range }) => range.start <= at && at < range.end)
      if (!finding) return null
      const value = await tools.rulePage(finding.ruleId)
      return { contents: { kind: MarkupKind.Markdown, value }, range: positions.toRange(finding.range) }
    }),
  )

  connection.onDocumentSymbol(({ textDocument: { uri } }) => withAnalysis(uri, toSymbols))
  connection.onFoldingRanges(({ textDocument: { uri } }) => withAnalysis(uri, toFolds))
  connection.listen()

  async function configure(settings: unknown): Promise<void> {
    try {
      await tools.configure(settings)
    } catch (error) {
      connection.window.showErrorMessage(`xhb：${(error as Error).message}`)
    }
  }

  async function withAnalysis<T>(uri: string, use: (analysis: Analysis) => T | Promise<T>): Promise<T | null> {
    const document = documents.get(uri)
    if (!document) return null
    return use(document.analyse(await tools.linterFor(document.path)))
  }

  async function publish(document: OpenDocument): Promise<void> {
    const { uri, version } = document
    const linter = await tools.linterFor(document.path)
    // A newer edit arrived while the configuration was read: its own turn will publish.
    if (document.version !== version || documents.get(uri) !== document) return
    const diagnostics = toDiagnostics(uri, document.analyse(linter))
    await connection.sendDiagnostics({ uri, version, diagnostics })
  }
}

/** UTF-16 is what every client knows; UTF-8 where the client prefers it. */
function chooseEncoding({ capabilities }: InitializeParams): Encoding {
  const known = capabilities.general?.positionEncodings ?? []
  return known.find((each): each is Encoding => each === 'utf-16' || each === 'utf-8') ?? 'utf-16'
}
