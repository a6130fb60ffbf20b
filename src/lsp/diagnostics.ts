import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import type { Finding, Severity } from '../lint/index.ts'
import type { Analysis } from './document.ts'

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

export function toDiagnostics(uri: string, { findings, positions }: Analysis): Diagnostic[] {
  return findings.map((finding): Diagnostic => {
    const { related } = finding
    return {
      range: positions.toRange(finding.range),
      severity: severities[finding.severity],
      source: 'xhb',
      code: finding.ruleId,
      message: describe(finding),
      ...(related && {
        relatedInformation: [{ location: { uri, range: positions.toRange(related) }, message: '参见此处' }],
      }),
    }
  })
}

function describe({ reason, note, basis }: Finding): string {
  return [reason, note, basis && `依据：${basis}`].filter(Boolean).join('\n')
}
