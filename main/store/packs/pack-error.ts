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

  constructor(folder: string, problems: readonly FileProblem[]) {
    const [first = { file: 'pack.json', path: '', rule: 'cannot be used' }, ...others] = problems
    const place = first.path ? `${first.file}: ${first.path}` : first.file
    super(`${place}: ${first.rule}${others.length > 0 ? ` (and ${others.length} more)` : ''}`)
    this.folder = folder
    this.file = first.file
    this.path = first.path
    this.rule = first.rule
  }
}
