import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { exitCodes, UsageError } from './exit.ts'
import { tell, writeTo } from './io.ts'
import { addExamples } from './usage.ts'

const fileName = 'xhb.config.yml'

const content = `# xhb 的配置。规则见：xhb rules；说明一条规则：xhb rules <规则>

# 预设：recommended（经真实报纸验证）、strict（体例统一）、review（须人工判断）、nursery（待验证）、all
extends: recommended

# 规则的级别：error、warning、info、off；有选项的写作 [级别, {选项: 值}]
rules:
  # weekday-date-mismatch: error
  # book-title-nesting: off

# 不检查的文件，写法与 .gitignore 相同
ignores:
  # - 归档/

# 某些文件另有的级别
overrides:
  # - files: ['副刊/**']
  #   rules:
  #     adjacent-dup-char: info

# 插件：相对于本文件的路径，或 npm 包名；其规则写作 插件/规则
plugins:
  # - ./xhb-rules.js
`

export function configure(command: Command): void {
  command.option('--force', '已有配置文件也覆盖')
  addExamples(command, ['xhb init'])
}

export async function run(_names: string[], { force = false }: { force?: boolean }): Promise<number> {
  if (!force && existsSync(resolve(fileName))) throw new UsageError(`${fileName}：已经有了；要覆盖请加 --force`)
  await writeTo(fileName, [content], { overwrite: force })
  tell(`已写好 ${fileName}`)
  return exitCodes.clean
}
