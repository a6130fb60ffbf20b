import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { presetNames } from '../../src/config/index.ts'
import { Workplace } from './run.ts'

const place = new Workplace()
const script = (shell: string): string => place.xhb(['completion', shell]).stdout

describe('bash', () => {
  const bash = script('bash')
  /** What is offered at the end of a command line. */
  function offered(...words: string[]): string[] {
    const typed = words.map((word) => `'${word}'`).join(' ')
    const ask = `COMP_WORDS=(xhb ${typed}); COMP_CWORD=${words.length}; _xhb 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, status } = spawnSync('bash', ['-c', `${bash}\n${ask}`], { encoding: 'utf8' })
    expect(status).toBe(0)
    return stdout.trim().split('\n').filter(Boolean)
  }

  it('offers commands, options, and the values of both', () => {
    expect(offered('')).toEqual(expect.arrayContaining(['lint', 'print-config', 'completion', 'help']))
    expect(offered('li')).toEqual(['lint'])
    expect(offered('--v')).toEqual(['--version'])
    expect(offered('lint', '--fix-d')).toEqual(['--fix-dry-run'])
    expect(offered('lint', 'a.txt', '--preset', '')).toEqual([...presetNames])
    expect(offered('lint', '-f', 'sar')).toEqual(['sarif'])
    expect(offered('parse', '--format', 'nd')).toEqual(['ndjson'])
    expect(offered('lint', '--rule', 'book-title-n')).toEqual(['book-title-nesting:'])
    expect(offered('grade', '--confirm', 'book-title-n')).toEqual(['book-title-nesting'])
    expect(offered('rules', 'book-title-n')).toEqual(['book-title-nesting'])
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish'])
  })

  it('leaves file names to the shell', () => {
    expect(offered('lint', '')).toEqual([])
    expect(offered('lint', '--output', '')).toEqual([])
  })
})

describe.each(['zsh', 'fish'])('%s', (shell) => {
  it('offers commands, options and their values', () => {
    const text = script(shell)
    for (const word of ['lint', 'print-config', 'fix-dry-run', 'sarif', 'ndjson', 'gb18030', ...presetNames]) {
      expect(text).toContain(word)
    }
    for (const { id } of rules) expect(text).toContain(id)
  })
})

it('knows its shells', () => {
  expect(place.xhb(['completion', 'bsh'])).toMatchObject({
    status: 2,
    stderr: 'xhb：没有补全脚本“bsh”，是不是“bash”？\n',
  })
})
