import type { Command, CommanderError, HelpConfiguration } from 'commander'
import { didYouMean } from '../config/suggest.ts'
import { show } from './io.ts'

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

const displayWidth = (text: string): number => text.replace(/[\u1100-\uffff]/g, '--').length

const help: HelpConfiguration = {
  displayWidth,
  boxWrap,
  styleTitle: (title) => titles[title] ?? title,
  styleUsage: (usage) => usage.replace('[options]', '[选项]').replace('[command]', '[命令]'),
  argumentDescription: ({ description }) => description,
  optionDescription: ({ description, defaultValue }) =>
    typeof defaultValue === 'string' ? `${description}（默认 ${defaultValue}）` : description,
}

/** Breaks lines as Chinese does: between any characters, but not before marks that may not begin a line. */
function boxWrap(text: string, width: number): string {
  const lines = ['']
  for (const [piece] of text.matchAll(/[!-~]+ *| +|[^ -~][，。；：、！？）》」』”’…]*/g)) {
    const line = lines[lines.length - 1] as string
    if (displayWidth(line + piece.trimEnd()) <= width) lines[lines.length - 1] = line + piece
    else lines.push(piece)
  }
  return lines.map((line) => line.trimEnd()).join('\n')
}

/** Chinese help with examples first, and errors that the caller words. Sub-commands made afterwards inherit it. */
export function applyHelpTexts(command: Command, examples: Examples): void {
  command
    .configureHelp(help)
    .configureOutput({ writeOut: show, outputError: () => {} })
    .showSuggestionAfterError(false)
    .exitOverride()
  addExamples(command, examples)
}

/** Command lines, with what they are for. */
type Examples = Readonly<Record<string, string>>

export function addExamples(command: Command, examples: Examples): void {
  command.addHelpText('before', () => {
    const width = Math.max(...Object.keys(examples).map(displayWidth))
    const lines = Object.entries(examples).map(([example, use]) => {
      const space = ' '.repeat(width - displayWidth(example))
      return use === '' ? `  ${example}` : `  ${example}${space}  # ${use}`
    })
    return `例：\n${lines.join('\n')}\n`
  })
}

/** Words an error of commander. The names that it quotes are the same in every language. */
export function usageMessage({ code, message }: CommanderError, program: Command): string {
  const [name = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted as string)
  switch (code) {
    case 'commander.unknownCommand':
      return noCommand(name, program)
    case 'commander.unknownOption':
      return `没有选项“${name}”${didYouMean(name, optionNames(program))}`
    case 'commander.optionMissingArgument':
      return `选项“${name}”后面要有值`
    case 'commander.missingArgument':
      return `缺少参数“${name}”`
    case 'commander.excessArguments':
      return '参数太多'
    case 'commander.conflictingOption':
      return `“${name}”不能与“${value}”同用`
    case 'commander.help':
      return program.args.length > 1 ? noCommand(String(program.args[1]), program) : '请给出命令'
    default:
      return message
  }
}

function noCommand(name: string, program: Command): string {
  const names = program.commands.map((command) => command.name())
  return `没有命令“${name}”${didYouMean(name, names)}`
}

function optionNames(program: Command): string[] {
  const used = program.commands.filter((command) => program.args.includes(command.name()))
  const all = [program, ...used].flatMap(({ options }) => options.flatMap(({ long }) => long ?? []))
  return [...all, '--help']
}
