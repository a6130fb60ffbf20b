import { PassThrough } from 'node:stream'
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node'
import { rules } from '../../rules/index.ts'
import { type ActiveRule, createLinter } from '../../src/lint/index.ts'
import { serve } from '../../src/lsp/server.ts'
import { createParser } from '../../src/parse/index.ts'
import { defaultOptions } from '../bench/options.ts'

export const active: ActiveRule[] = rules
  .filter(({ meta }) => meta.preset === 'recommended')
  .map((rule) => ({ rule, severity: rule.meta.severity, options: defaultOptions(rule) }))
export const linter = createLinter(active)

/** A client and a server in one process, over the protocol's own framing. */
export class Client {
  readonly connection: ProtocolConnection
  private readonly published = new Map<string, (diagnostics: Diagnostic[]) => void>()
  private version = 1

  constructor() {
    const [up, down] = [new PassThrough(), new PassThrough()]
    serve(createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down)), {
      version: '0.0.0',
      parserFor: () => createParser(),
      linterFor: async () => linter,
      rulePage: async (id) => `# ${id}`,
      configure: async (settings) => {
        if (settings === 'bad') throw new Error('设置不对')
      },
    })
    this.connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
      this.published.get(`${uri} ${version}`)?.(diagnostics)
    })
    this.connection.listen()
  }

  async start(positionEncodings: string[] = ['utf-16']): Promise<unknown> {
    const params: InitializeParams = {
      processId: null,
      rootUri: null,
      capabilities: { general: { positionEncodings } },
    }
    const result = await this.connection.sendRequest(InitializeRequest.type, params)
    await this.connection.sendNotification(InitializedNotification.type, {})
    return result
  }

  /** Opens a text and waits for its diagnostics. */
  async open(uri: string, text: string, languageId = 'plaintext'): Promise<Diagnostic[]> {
    const answer = this.awaitDiagnostics(uri, 1)
    this.version = 1
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    })
    return answer
  }

  /** Edits a text and waits for its diagnostics. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<Diagnostic[]> {
    const version = ++this.version
    const answer = this.awaitDiagnostics(uri, version)
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    })
    return answer
  }

  stop(): void {
    this.connection.dispose()
  }

  private awaitDiagnostics(uri: string, version: number): Promise<Diagnostic[]> {
    return new Promise((resolve) => this.published.set(`${uri} ${version}`, resolve))
  }
}
