import type { Severity } from '../lint/index.ts'
import { json } from '../print/escape.ts'
import { Identities } from './identity.ts'
import { relativePath } from './paths.ts'
import { remark } from './remark.ts'
import type { LintResult, Reporter } from './types.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab's code quality report, a subset of the Code Climate format. */
export const reportGitlab: Reporter = async function* (results, { cwd }) {
  const identities = new Identities()
  let before = '[\n'
  for await (const result of results) {
    for (const issue of issues(result, relativePath(result.source, cwd), identities.of(result))) {
      yield before + json(issue)
      before = ',\n'
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

function issues({ messages }: LintResult, path: string, names: readonly string[]): object[] {
  return messages.map((message, at) => ({
    description: remark(message),
    check_name: message.ruleId,
    fingerprint: `${path}:${names[at]}`,
    severity: severities[message.severity],
    location: { path, lines: { begin: message.place.start.line, end: message.place.end.line } },
  }))
}
