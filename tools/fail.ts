import { oneLine } from '../domain/text/one-line.ts'

/** One plain line for the person at the keyboard, and the exit code for bad input. */
export function fail(line: string): never {
  process.stderr.write(`${oneLine(line)}\n`)
  process.exit(2)
}
