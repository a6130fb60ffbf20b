import type { Severity } from '../lint/index.ts'
import { isFirst } from './part.ts'
import type { LintResult } from './types.ts'

/** How reports for people call the levels, gravest first. */
export const levelNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }

export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** How many findings there are, and what can be done about them. */
export class Tally {
  readonly files = { all: 0, withFindings: 0 }
  readonly levels: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  readonly fixes = { safe: 0, suggestion: 0 }
  /** Whether nothing was found in the last file so far. */
  private isClean = true

  /** Counts one more result. */
  add(result: Pick<LintResult, 'messages' | 'part'>): void {
    const { messages } = result
    if (isFirst(result)) {
      this.files.all++
      this.isClean = true
    }
    if (this.isClean && messages.length > 0) {
      this.files.withFindings++
      this.isClean = false
    }
    for (const { severity, fix } of messages) {
      this.levels[severity]++
      if (fix) this.fixes[fix.kind]++
    }
  }

  get findings(): number {
    return this.levels.error + this.levels.warning + this.levels.info
  }

  /** 共 5 处（错误 2、警告 2、提示 1）；2 处可用 --fix 改正，1 处有建议可选（--fix-suggestions） */
  toString(): string {
    if (this.files.all === 0) return '没有检查任何文件。'
    if (this.findings === 0)
      return this.files.all === 1 ? '没有发现问题。' : `没有发现问题（共查 ${this.files.all} 个文件）。`
    const levels = severities
      .filter((each) => this.levels[each] > 0)
      .map((each) => `${levelNames[each]} ${this.levels[each]}`)
    const files = this.files.all > 1 ? `，见于 ${this.files.all} 个文件中的 ${this.files.withFindings} 个` : ''
    const fixes = [
      this.fixes.safe > 0 ? `${this.fixes.safe} 处可用 --fix 改正` : '',
      this.fixes.suggestion > 0 ? `${this.fixes.suggestion} 处有建议可选（--fix-suggestions）` : '',
    ].filter(Boolean)
    return `共 ${this.findings} 处（${levels.join('、')}）${files}${fixes.map((each) => `；${each}`).join('')}。`
  }
}
