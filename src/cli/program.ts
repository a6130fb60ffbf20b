import { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { applyHelpTexts } from './usage.ts'

/** A sub-command: what it accepts, and what it does. */
export interface CommandModule<Options = never> {
  configure(command: Command): void
  /** @returns the exit status. */
  run(names: string[], options: Options): Promise<number>
}

const commands: Readonly<Record<string, { summary: string; load(): Promise<CommandModule> }>> = {
  lint: { summary: '检查文本，报告差错', load: () => import('./lint.ts') },
  parse: { summary: '解析版面结构', load: () => import('./parse.ts') },
  grade: { summary: '按《报纸编校差错率计算方法》算差错率', load: () => import('./grade.ts') },
  normalize: { summary: '把归一化成半角的标点转回全角', load: () => import('./normalize.ts') },
  lsp: { summary: '为编辑器服务（Language Server Protocol）', load: () => import('./lsp.ts') },
  rules: { summary: '列出规则，或说明一条规则', load: () => import('./rules.ts') },
  'print-config': { summary: '显示一个文件实际用的规则、级别和选项', load: () => import('./print-config.ts') },
  init: { summary: '写一个带说明的配置文件', load: () => import('./init.ts') },
  completion: { summary: '输出 bash、zsh、fish 的补全脚本', load: () => import('./completion.ts') },
}

/**
 * The command line.
 * @param isWanted which sub-commands are loaded; the others are known by name only.
 * @param finish told the exit status of the sub-command that ran.
 */
export async function createProgram(
  isWanted: (name: string) => boolean,
  finish: (status: number) => void = () => {},
): Promise<Command> {
  const program = new Command('xhb')
    .description('中文报纸的编校助手：读懂版面，查出差错')
    .version(manifest.version, '-v, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示一个命令的帮助')
  applyHelpTexts(program, {
    'xhb lint 报纸.txt': '检查',
    'xhb lint 报纸.txt --fix': '改正有把握的差错',
    'xhb rules 星期': '有哪些规则',
    'xhb help lint': '一个命令的帮助',
  })
  for (const [name, { summary, load }] of Object.entries(commands)) {
    const command = program.command(name).summary(summary).description(summary).helpOption('-h, --help', '显示帮助')
    if (!isWanted(name)) continue
    const module = await load()
    module.configure(command)
    command.action(async () => finish(await module.run(command.args, command.opts() as never)))
  }
  return program
}
