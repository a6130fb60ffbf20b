import type { Command, CommanderError, HelpConfiguration } from 'commander'
import { didYouMean } from '../config/suggest.ts'

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

const help: HelpConfiguration = {
  displayWidth: (text) => text.replace(/[\u1100-\uffff]/g, '--').length,
  styleTitle: (title) => titles[title] ?? title,
  styleUsage: (usage) => usage.replace('[options]', '[选项]').replace('[command]', '[命令]'),
  argumentDescription: ({ description }) => description,
  optionDescription: ({ description, defaultValue }) =>
    typeof defaultValue === 'string' ? `${description}（默认 ${defaultValue}）` : description,
}

/** Chinese help with examples first, and errors that the caller words. Sub-commands made afterwards inherit it. */
export function applyHelpTexts(command: Command, examples: readonly string[]): void {
  command
    .configureHelp(help)
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError(false)
    .exitOverride()
  addExamples(command, examples)
}

export function addExamples(command: Command, examples: readonly string[]): void {
  command.addHelpText('before', `例：\n${examples.map((example) => `  ${example}`).join('\n')}\n`)
}

/** Words an error of commander. The names that it quotes are the same in every language. */
export function usageMessage({ code, message }: CommanderError, program: Command): string {
  const [name = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted as string)
  switch (code) {
    case 'commander.unknownCommand':
      return `没有命令“${name}”${didYouMean(name, commandNames(program))}`
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
      return '请给出命令'
    default:
      return message
  }
}

function commandNames(program: Command): string[] {
  return program.commands.map((command) => command.name())
}

function optionNames(program: Command): string[] {
  const used = program.commands.filter((command) => program.args.includes(command.name()))
  return [program, ...used].flatMap(({ options }) => options.flatMap(({ long }) => long ?? []))
}
