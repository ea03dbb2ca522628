import { oneLine } from '../../../domain/text/one-line.ts'

/** A place in a pack's files and the rule that it breaks, in plain words. */
export interface FileProblem {
  /** Relative to the pack's folder, with forward slashes. */
  readonly file: string
  /** Keys and indexes joined by dots; empty for the file as a whole. */
  readonly path: string
  readonly rule: string
}

/** A pack that cannot be used. The message is one line: the first problem, and how many more there are. */
export class PackError extends Error implements FileProblem {
  override readonly name = 'PackError'
  readonly folder: string
  readonly file: string
  readonly path: string
  readonly rule: string
  /** All of them, one line each: file, path and rule. */
  readonly problems: readonly string[]

  constructor(folder: string, problems: readonly FileProblem[]) {
    const [first = { file: 'pack.json', path: '', rule: 'cannot be used' }] = problems
    const lines = problems.map(lineOf)
    super(`${lineOf(first)}${lines.length > 1 ? ` (and ${lines.length - 1} more)` : ''}`)
    this.problems = lines
    this.folder = folder
    this.file = first.file
    this.path = first.path
    this.rule = first.rule
  }
}

function lineOf({ file, path, rule }: FileProblem): string {
  return oneLine([file, path, rule].filter(Boolean).join(': '))
}
