import { type Argument, type Command, Option } from 'commander'
import { didYouMean, levelNames, type Preset, presetNames, type RuleSettings } from '../config/index.ts'
import { type Encoding, encodings } from '../source/index.ts'
import { UsageError } from './exit.ts'

const encodingAliases: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  utf16: 'utf-16le',
  'utf-16': 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  'big5-hkscs': 'big5',
}

/** Options of every command that reads texts. */
export interface InputOptions {
  encoding?: Encoding
  stdinFilename?: string
}

export function addInputOptions(command: Command): void {
  command
    .addOption(
      suggesting(new Option('--encoding <编码>', `不猜编码，按 ${encodings.join('、')} 读`), encodings).argParser(
        encodingNamed,
      ),
    )
    .option('--stdin-filename <文件名>', '标准输入当作这个文件')
}

function encodingNamed(name: string): Encoding {
  const plain = name.toLowerCase()
  const known: readonly string[] = encodings
  if (known.includes(plain)) return plain as Encoding
  const alias = encodingAliases[plain]
  if (alias) return alias
  throw new UsageError(unknownName('编码', plain, [...known, ...Object.keys(encodingAliases)]))
}

/** Whether a plug-in has the preset that is named after it is known once plug-ins are loaded. */
export function presetNamed(name: string): Preset {
  const known: readonly string[] = presetNames
  if (known.includes(name) || name.includes('/')) return name as Preset
  throw new UsageError(unknownName('预设', name, known))
}

/** `id:level`, added to the ones before it. */
export function ruleSetting(value: string, before: RuleSettings = {}): RuleSettings {
  const colon = value.lastIndexOf(':')
  const level = value.slice(colon + 1)
  const known: readonly string[] = levelNames
  if (colon < 1) throw new UsageError(`--rule 的写法是 规则:级别，例如 ${value || 'weekday-date-mismatch'}:error`)
  if (!known.includes(level)) throw new UsageError(unknownName('级别', level, known))
  return { ...before, [value.slice(0, colon)]: level as 'off' }
}

export function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new UsageError(`应为非负整数，不是“${value}”`)
}

/** Gives an option or argument the values that shells offer. Whether one is right is for its reader to say. */
export function suggesting<Value extends Option | Argument>(value: Value, known: readonly string[]): Value {
  value.argChoices = [...known]
  return value
}

/** Collects a repeatable option. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value]
}

/** The one line for a name that does not exist. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  return `没有${what}“${name}”${didYouMean(name, known) || `；可用：${known.join('、')}`}`
}
