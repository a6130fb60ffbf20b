import type { Command } from 'commander'
import { frontEndFor, parse } from '../parse/index.ts'
import { createPathMatcher, createSource, readIgnoreFile, type Source } from '../source/index.ts'
import { applyEdits } from '../text/index.ts'
import { fullWidthEdits } from '../text/normalize.ts'
import { exitCodes, UsageError } from './exit.ts'
import { printDiff, writeFixed } from './fix.ts'
import { Inputs, inputNames } from './input.ts'
import { asShown, print, tell } from './io.ts'
import { addInputOptions, type InputOptions } from './options.ts'
import { addExamples } from './usage.ts'

interface NormalizeOptions extends InputOptions {
  write?: boolean
  diff?: boolean
}

export function configure(command: Command): void {
  command
    .argument('[文件...]', '文件、文件夹或通配符；“-”或不写是标准输入')
    .option('--write', '写回文件')
    .option('--diff', '只显示会怎样改（unified diff）')
  addInputOptions(command)
  addExamples(command, {
    'xhb normalize 报纸.txt > 全角.txt': '',
    'xhb normalize 报纸.txt --diff': '只看会怎样改',
    'xhb normalize 2023/ --write': '写回文件',
  })
}

/** Gives texts that went through NFKC their full-width marks back. Texts that did not stay as they are. */
export async function run(names: string[], options: NormalizeOptions): Promise<number> {
  const cwd = process.cwd()
  const isIgnored = await createPathMatcher(readIgnoreFile(cwd), cwd)
  const inputs = Inputs.find(names, isIgnored, options)
  const toStdout = !options.write && !options.diff
  if (options.write && inputNames(names).includes('-'))
    throw new UsageError('标准输入不能写回；不用 --write，结果就写到标准输出')
  if (toStdout && (await inputs.areSeveral()))
    throw new UsageError('一次只能把一个文件写到标准输出；请用 --write 或 --diff')
  for await (const input of inputs.read()) {
    await inputs.attempt(input.source.path, async () => {
      const { source, count } = await normalize(input.source)
      if (toStdout) await print(asShown(source.text))
      else if (options.diff) await printDiff(input.source, source)
      else if (count > 0) await writeFixed(input, source)
      tell(count === 0 ? `${source.path}：没有经过归一化，原样不动` : `${source.path}：${count} 处标点转回全角`)
    })
  }
  return inputs.failed ? exitCodes.failed : exitCodes.clean
}

async function normalize(source: Source): Promise<{ source: Source; count: number }> {
  const root = parse(source, await frontEndFor(source.syntax))
  const edits = root.children.flatMap((issue) => (issue.normalization === 'nfkc' ? fullWidthEdits(issue) : []))
  return { source: createSource(applyEdits(source.text, edits), source), count: edits.length }
}
