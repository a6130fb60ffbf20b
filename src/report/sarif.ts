import type { Fix, Message, RuleMeta, Severity } from '../lint/index.ts'
import { json } from '../print/escape.ts'
import type { Source } from '../source/index.ts'
import { Identities } from './identity.ts'
import { relativeUri } from './paths.ts'
import { remark } from './remark.ts'
import { sectionOf } from './section.ts'
import type { LintResult, Reporter } from './types.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0 (OASIS), one run. Columns and offsets are UTF-16 code units. */
export const reportSarif: Reporter = async function* (results, { rules, cwd, version }) {
  const driver = {
    name: 'xhb',
    ...(version === undefined ? {} : { semanticVersion: version }),
    rules: [...rules].map(([id, meta]) => descriptor(id, meta)),
  }
  const index = new Map([...rules.keys()].map((id, at) => [id, at]))
  yield `{
"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
"version": "2.1.0",
"runs": [{
"tool": ${json({ driver })},
"columnKind": "utf16CodeUnits",
"results": [`
  const identities = new Identities()
  let before = '\n'
  for await (const result of results) {
    const uri = relativeUri(result.source, cwd)
    const names = identities.of(result)
    for (const [at, message] of result.messages.entries()) {
      yield before + json(resultObject(message, result, uri, names[at] as string, index.get(message.ruleId)))
      before = ',\n'
    }
  }
  yield '\n]\n}]\n}\n'
}

function descriptor(id: string, meta: RuleMeta): object {
  const basis = meta.basis.text + (meta.basis.verified ? '' : '（待核）')
  return {
    id,
    shortDescription: { text: meta.title.zh },
    fullDescription: { text: `${meta.title.zh}（${meta.title.en}）` },
    help: { text: basis ? `依据：${basis}` : meta.title.zh },
    defaultConfiguration: { level: levels[meta.severity] },
    properties: { category: meta.category, preset: meta.preset, tags: [meta.category, meta.preset] },
  }
}

function resultObject(
  message: Message,
  lint: LintResult,
  uri: string,
  name: string,
  ruleIndex: number | undefined,
): object {
  const section = sectionOf(lint, message)
  const { source } = lint
  const { related, fix } = message
  return {
    ruleId: message.ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[message.severity],
    message: { text: remark(message) },
    locations: [
      {
        physicalLocation: location(source, uri, message.range),
        logicalLocations: [{ name: section.title, kind: section.type ?? 'issue' }],
      },
    ],
    ...(related ? { relatedLocations: [{ id: 1, physicalLocation: location(source, uri, related) }] } : {}),
    ...(fix ? { fixes: [fixObject(fix, message, source, uri)] } : {}),
    partialFingerprints: { 'xhb/v1': name },
    properties: { expected: message.expected, weight: message.weight.value },
  }
}

function location(source: Source, uri: string, range: Message['range']): object {
  return { artifactLocation: artifact(uri), region: region(source, range) }
}

function artifact(uri: string): object {
  return { uri, ...(uri.startsWith('file:') ? {} : { uriBaseId: '%SRCROOT%' }) }
}

function region({ lines, text, start: own }: Source, { start, end }: Message['range']): object {
  const from = lines.pointAt(start)
  const to = lines.pointAt(end)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: own.offset + start,
    charLength: end - start,
    snippet: { text: text.slice(start, end) },
  }
}

function fixObject(fix: Fix, { expected }: Message, source: Source, uri: string): object {
  const replacements = fix.edits.map((edit) => ({
    deletedRegion: region(source, edit),
    insertedContent: { text: edit.text },
  }))
  return {
    description: {
      text: (fix.kind === 'safe' ? '改正' : '建议') + (expected[0] === undefined ? '' : `：${expected[0]}`),
    },
    artifactChanges: [{ artifactLocation: artifact(uri), replacements }],
  }
}
