import { spawn } from 'node:child_process'
import { describe, expect, inject, it } from 'vitest'
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { Workplace } from './run.ts'

const place = new Workplace({
  'xhb.config.yml': 'terms: [terms.yml]\nroster: roster.csv\nallow: [allow.yml]\n',
  'terms.yml': 'pairs: {青石街: 青石巷}\n',
  'roster.csv': '次序,姓名,职务\n1,周简,区长\n',
  'allow.yml': 'words: [布署街]\n',
  'a.txt': '近日，区长周柬到青石街、布署街调研。\n',
})

describe("a newspaper's own files", () => {
  it('work in lint', () => {
    const { status, stdout } = place.xhb(['lint', 'a.txt', '--format', 'unix'])
    expect(status).toBe(1)
    expect(stdout).toContain('roster-name-unknown')
    expect(stdout).toContain('house-term')
    expect(stdout).not.toContain('typo-nonword')
  })

  it('work in grade', () => {
    const { stdout } = place.xhb(['grade', 'a.txt', '--format', 'json'])
    expect(JSON.parse(stdout).countedRules).toEqual(['roster-name-unknown'])
  })

  it('work in lsp', async () => {
    const server = spawn(process.execPath, [inject('xhb'), 'lsp', '--stdio'], { cwd: place.path })
    const client = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    client.listen()
    const published = new Promise<PublishDiagnosticsParams>((resolve) =>
      client.onNotification(PublishDiagnosticsNotification.type, resolve),
    )
    await client.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} })
    await client.sendNotification(InitializedNotification.type, {})
    const uri = `file://${place.path}/a.txt`
    await client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'plaintext', version: 1, text: place.read('a.txt') },
    })
    const { diagnostics } = await published
    expect(diagnostics.map(({ code }) => code)).toEqual(['roster-name-unknown', 'house-term'])
    client.dispose()
    server.stdin.end()
  })

  it('are told of with file, line and field, and the run fails', () => {
    const bad = new Workplace({ 'xhb.config.yml': 'roster: roster.csv\n', 'roster.csv': '次序,姓名\n一,周简\n' })
    for (const command of ['lint', 'grade', 'lsp']) {
      expect(bad.xhb([command, ...(command === 'lsp' ? [] : ['a.txt'])])).toEqual({
        status: 2,
        stdout: '',
        stderr: 'xhb：roster.csv:2:1 order：应为数，实为 NaN\n',
      })
    }
  })
})
