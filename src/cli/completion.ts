import type { Argument, Command, Option } from 'commander'
import { exitCodes, UsageError } from './exit.ts'
import { output } from './io.ts'
import { suggesting, unknownName } from './options.ts'
import { createProgram } from './program.ts'
import { addExamples } from './usage.ts'

const shells: Readonly<Record<string, (program: Command) => string[]>> = { bash, zsh, fish }

export function configure(command: Command): void {
  command.addArgument(
    suggesting(command.createArgument('<shell>', Object.keys(shells).join('、')), Object.keys(shells)),
  )
  addExamples(command, {
    'eval "$(xhb completion bash)"': '写进 ~/.bashrc',
    'eval "$(xhb completion zsh)"': '写进 ~/.zshrc，在 compinit 之后',
    'xhb completion fish > ~/.config/fish/completions/xhb.fish': '',
  })
}

export async function run([shell = '']: string[]): Promise<number> {
  const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined
  if (!script) throw new UsageError(unknownName('补全脚本', shell, Object.keys(shells)))
  const program = await createProgram(() => true)
  await output([`${script(program).join('\n')}\n`], undefined)
  return exitCodes.clean
}

/** Values that are offered; none where there are files. */
function valuesOf({ argChoices }: Option | Argument = {} as Option): readonly string[] {
  return argChoices ?? []
}

function flagsOf({ short, long }: Option): string[] {
  return [short, long].filter((flag) => flag !== undefined)
}

function optionsOf(command: Command): Option[] {
  return command.createHelp().visibleOptions(command)
}

/** The values of the first argument. `help` has the names of commands. */
function argumentValues(command: Command): readonly string[] {
  return valuesOf(command.registeredArguments[0])
}

/** Readline takes over with file names where nothing is offered. */
function bash(program: Command): string[] {
  const names = program.commands.map((command) => command.name())
  const cases: string[] = []
  for (const command of program.commands) {
    for (const option of optionsOf(command)) {
      if (!option.required) continue
      const patterns = flagsOf(option).map((flag) => quoted(`${command.name()} ${flag}`))
      cases.push(`    ${patterns.join('|')}) values=${quoted(valuesOf(option).join(' '))} ;;`)
    }
  }
  return [
    '_xhb() {',
    `  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command="" values="" word`,
    `  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
    `    case $word in ${names.join('|')}) command=$word; break ;; esac`,
    '  done',
    '  COMPREPLY=()',
    '  case "$command $previous" in',
    ...cases,
    '    *)',
    '      case "$command $current" in',
    `        ' '-*) values=${quoted(optionsOf(program).flatMap(flagsOf).join(' '))} ;;`,
    `        ' '*) values=${quoted([...names, 'help'].join(' '))} ;;`,
    ...program.commands.flatMap((command) => [
      `        ${quoted(`${command.name()} -`)}*) values=${quoted(optionsOf(command).flatMap(flagsOf).join(' '))} ;;`,
      `        ${quoted(`${command.name()} `)}*) values=${quoted(argumentValues(command).join(' '))} ;;`,
    ]),
    '      esac ;;',
    '  esac',
    '  COMPREPLY=($(compgen -W "$values" -- "$current"))',
    `  [[ \${COMPREPLY[0]} == *: ]] && compopt -o nospace`,
    '  return 0',
    '}',
    'complete -o bashdefault -o default -F _xhb xhb',
  ]
}

function zsh(program: Command): string[] {
  const spec = (option: Option): string[] => {
    const text = option.description.replace(/[[\]:\\]/g, '\\$&')
    return flagsOf(option).map((flag) => quoted(`*${flag}[${text}]${option.required ? action(valuesOf(option)) : ''}`))
  }
  const action = (values: readonly string[]): string =>
    values.length === 0 ? ':文件:_files' : `:值:(${values.join(' ').replaceAll(':', '\\:')})`
  const cases = program.commands.map((command) => {
    const specs = [...optionsOf(command).flatMap(spec), quoted(`*${action(argumentValues(command))}`)]
    return `        ${command.name()}) _arguments -S ${specs.join(' ')} ;;`
  })
  return [
    '#compdef xhb',
    '_xhb() {',
    '  local curcontext=$curcontext state line',
    '  typeset -A opt_args',
    `  local -a commands=(${program.commands.map((command) => quoted(`${command.name()}:${command.summary()}`)).join(' ')})`,
    `  _arguments -C ${optionsOf(program).flatMap(spec).join(' ')} '1:命令:->command' '*::参数:->rest'`,
    '  case $state in',
    "    command) _describe '命令' commands ;;",
    '    rest)',
    '      case $words[1] in',
    ...cases,
    '      esac ;;',
    '  esac',
    '}',
    'compdef _xhb xhb',
  ]
}

function fish(program: Command): string[] {
  const names = program.commands.map((command) => command.name())
  const line = (condition: string, ...rest: string[]): string =>
    ['complete -c xhb', '-n', quoted(condition), ...rest].join(' ')
  const optionLine = (condition: string, option: Option): string => {
    const { short, long, description, required } = option
    const values = valuesOf(option)
    return line(
      condition,
      ...(short ? ['-s', short.slice(1)] : []),
      ...(long ? ['-l', long.slice(2)] : []),
      ...(!required ? [] : values.length === 0 ? ['-r'] : ['-x', '-a', quoted(values.join(' '))]),
      '-d',
      quoted(description),
    )
  }
  const none = `not __fish_seen_subcommand_from ${names.join(' ')}`
  return [
    ...optionsOf(program).map((option) => optionLine(none, option)),
    ...program.commands.map((command) => line(none, '-f', '-a', command.name(), '-d', quoted(command.summary()))),
    ...program.commands.flatMap((command) => {
      const condition = `__fish_seen_subcommand_from ${command.name()}`
      const values = argumentValues(command)
      return [
        ...optionsOf(command).map((option) => optionLine(condition, option)),
        ...(values.length > 0 ? [line(condition, '-f', '-a', quoted(values.join(' ')))] : []),
      ]
    }),
  ]
}

/** A word in single quotation marks, for any of the shells. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
