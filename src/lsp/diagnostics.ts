import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import type { Message, Severity } from '../lint/index.ts'
import type { Analysis } from './document.ts'

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

export function toDiagnostics(uri: string, { messages, positions }: Analysis): Diagnostic[] {
  return messages.map((message): Diagnostic => {
    const { related } = message
    return {
      range: positions.toRange(message.range),
      severity: severities[message.severity],
      source: 'xhb',
      code: message.ruleId,
      message: describe(message),
      ...(related && {
        relatedInformation: [{ location: { uri, range: positions.toRange(related) }, message: '参见此处' }],
      }),
    }
  })
}

function describe({ reason, note, basis }: Message): string {
  return [reason, note, basis && `依据：${basis}`].filter(Boolean).join('\n')
}
