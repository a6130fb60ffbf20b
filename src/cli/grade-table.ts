import type { Grade, WeightTable } from '../grade/index.ts'
import { printable } from '../print/escape.ts'
import { aligned } from './table.ts'

const denominators: Readonly<Record<Grade['denominator'], string>> = { text: '文本口径', layout: '版面口径' }

/** The error rate of an issue for people: the verdict, the table by class, and what limits its worth. */
export async function gradeTable(path: string, result: Grade, table: WeightTable): Promise<string> {
  const rows = result.lines.map(({ row, findings, errors }) => [
    row.verified ? row.title : `${row.title}（待核）`,
    String(findings),
    decimal(errors),
  ])
  const lines = rows.length === 0 ? [] : await aligned([['类别', '处', '计差错'], ...rows])
  return [
    `${printable(path)}\n`,
    `${verdictLine(result)}\n`,
    ...lines.map((line) => `  ${line}`),
    ...reservations(result, table).map((text) => `  注：${text}\n`),
    '\n',
  ].join('')
}

function verdictLine({ rate, errors, characters, denominator, limit, verdict, smallSample }: Grade): string {
  const basis = `差错 ${decimal(errors)} / ${characters.toLocaleString('en-US')} 字，${denominators[denominator]}；限值 ${limit}‱`
  const verdictName = verdict === 'pass' ? '合格' : '不合格'
  return `差错率 ${rate.toFixed(2)}‱（${basis}）${verdictName}${smallSample ? '（样本不足，仅供参考）' : ''}`
}

function reservations(result: Grade, table: WeightTable): string[] {
  const notes: string[] = []
  const unconfirmed = Object.entries(result.unconfirmed)
  if (result.lines.some(({ row }) => !row.verified)) {
    notes.push('标“（待核）”的类别未能核对原文，按图书的计错办法计')
  }
  if (result.denominator === 'text')
    notes.push('字数按文本计，少于版面字数，所以差错率是上限；可用 --layout-chars 给出版面字数')
  if (result.smallSample) notes.push(`不足 ${table.sampleSize.toLocaleString('en-US')} 字，不能据以判定`)
  if (unconfirmed.length > 0) {
    const list = unconfirmed.map(([rule, count]) => `${rule} ${count} 处`).join('、')
    notes.push(`须人工判断、未计入：${list}；经人确认的用 --confirm 规则 计入`)
  }
  if (result.countedRules.length > 0) notes.push(`计入的规则：${result.countedRules.join('、')}`)
  notes.push(`依据：${table.title}`)
  return notes
}

function decimal(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '')
}
