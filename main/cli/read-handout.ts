import { isAbsolute, resolve } from 'node:path'
import { choiceOptions, readChoices } from './choices.ts'
import { type AskedHandout, isKind, kinds } from './kinds.ts'
import { flagOf, type Options } from './options.ts'
import { UsageError } from './usage-error.ts'

/**
 * What the options ask for.
 * @param today an ISO date
 * @param folder where a relative path starts
 * @throws UsageError when that cannot be told
 */
export function readRequest(options: Options, today: string, folder: string): AskedHandout {
  const kind = options.get('kind') ?? 'comparison'
  if (!isKind(kind)) {
    throw new UsageError(`Kind "${kind}" is not available. Choose ${Object.keys(kinds).join(', ')}.`)
  }
  const reader = kinds[kind]
  const astray = [...options.keys()].find(
    (option) => !reader.options.includes(option) && !choiceOptions.includes(option),
  )
  if (astray !== undefined) {
    throw new UsageError(`Option ${flagOf(astray)} does not belong to a handout of the kind ${kind}.`)
  }
  // The table gives each kind its own subject, which a union of kinds no longer shows.
  return { kind, ...reader.read(options, today, folder), choices: readChoices(options) } as AskedHandout
}

/**
 * The whole path of the file.
 * @param folder where a relative path starts
 * @throws UsageError when it is not said, or is not that of a PDF
 */
export function readOut(options: Options, folder: string): string {
  const out = options.get('out')
  if (out === undefined) throw new UsageError('Say where to save the handout, for example --out handout.pdf.')
  if (!out.toLowerCase().endsWith('.pdf')) {
    throw new UsageError(`The handout is a PDF: "${out}" must end in .pdf.`)
  }
  return isAbsolute(out) ? out : resolve(folder, out)
}
