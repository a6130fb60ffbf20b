import { readFile } from 'node:fs/promises'
import type { RuleMeta } from '../lint/index.ts'
import { printable } from '../print/escape.ts'
import { levelNames } from '../report/levels.ts'

export const fixNames: Readonly<Record<string, string>> = { safe: '自动', suggestion: '建议', false: '' }

/** The page of a rule as Markdown; for a rule of a plug-in, what its meta says. */
export async function rulePage(id: string, meta: RuleMeta): Promise<string> {
  for (const path of [`${id}/README.md`, `lexicon/${id}.md`]) {
    const file = new URL(`../../rules/${path}`, import.meta.url)
    const text = await readFile(file, 'utf8').catch(() => undefined)
    if (text !== undefined)
      return text
        .split('\n')
        .filter((line) => !line.startsWith('<!--'))
        .join('\n')
  }
  const lines = [
    `# ${id}`,
    '',
    `${meta.title.zh} · ${meta.title.en}`,
    `级别：${levelNames[meta.severity]}　预设：${meta.preset}　修正：${fixNames[String(meta.fixable)] || '无'}`,
    `依据${meta.basis.verified ? '' : '（待核）'}：${meta.basis.text}`,
    ...Object.values(meta.messages).map((message) => `- ${message}`),
  ]
  return `${lines.map(printable).join('\n')}\n`
}
