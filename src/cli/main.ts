import { type Command, CommanderError } from 'commander'
import { DataError } from '../config/data-error.ts'
import { exitCodes, UsageError } from './exit.ts'
import { tell } from './io.ts'
import { createProgram } from './program.ts'
import { usageMessage } from './usage.ts'

/** Runs the command line and returns the exit status. Never throws. */
export async function main(args: readonly string[]): Promise<number> {
  let status: number = exitCodes.clean
  const program = await createProgram(
    (name) => args.includes(name),
    (code) => {
      status = code
    },
  )
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    return explain(error, program)
  }
}

function explain(error: unknown, program: Command): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.clean
    tell(usageMessage(error, program))
  } else if (error instanceof UsageError) {
    tell(error.message)
  } else if (error instanceof DataError) {
    tell(...error.lines)
  } else {
    tell(`内部错误：${error instanceof Error ? error.message : String(error)}`)
    if (process.env.XHB_DEBUG && error instanceof Error) tell(...(error.stack ?? '').split('\n'))
  }
  return exitCodes.failed
}
