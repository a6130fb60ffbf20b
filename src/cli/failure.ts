import { DataError } from '../config/data-error.ts'
import { exitCodes, UsageError } from './exit.ts'
import { tell } from './io.ts'

/** Tells what ended a run, and returns its exit status. */
export function tellFailure(error: unknown): number {
  if (error instanceof UsageError) {
    tell(error.message)
  } else if (error instanceof DataError) {
    tell(...error.lines)
  } else {
    tell(`内部错误：${error instanceof Error ? error.message : String(error)}`)
    if (process.env.XHB_DEBUG && error instanceof Error) tell(...(error.stack ?? '').split('\n'))
  }
  return exitCodes.failed
}
