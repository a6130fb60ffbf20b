import { type Command, CommanderError } from 'commander'
import { exitCodes } from './exit.ts'
import { tellFailure } from './failure.ts'
import { allWritten, tell } from './io.ts'
import { createProgram } from './program.ts'
import { usageMessage } from './usage.ts'

/** Runs the command line and returns the exit status, when all output is written. Never throws. */
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
  } finally {
    await allWritten()
  }
}

function explain(error: unknown, program: Command): number {
  if (!(error instanceof CommanderError)) return tellFailure(error)
  if (error.exitCode === 0) return exitCodes.clean
  tell(usageMessage(error, program))
  return exitCodes.failed
}
