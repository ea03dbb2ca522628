import { resolve } from 'node:path'
import { choiceOptions, readChoices } from './choices.ts'
import type { Asking } from './asking.ts'
import { type AskedHandout, isKind, kinds } from './kinds.ts'
import type { Options } from './options.ts'
import { UsageError } from './usage-error.ts'

/**
 * What the options ask for.
 * @throws UsageError when that cannot be told
 */
export function readRequest(options: Options, asking: Asking): AskedHandout {
  const kind = options.get('kind') ?? 'comparison'
  if (!isKind(kind)) {
    throw new UsageError(`Kind "${kind}" is not available. Choose ${Object.keys(kinds).join(', ')}.`)
  }
  const reader = kinds[kind]
  const astray = [...options.keys()].find(
    (option) => !reader.options.includes(option) && !choiceOptions.includes(option),
  )
  if (astray !== undefined) {
    throw new UsageError(`A handout of the kind ${kind} does not take ${asking.spell(astray)}.`)
  }
  // The table gives each kind its own subject, which a union of kinds no longer shows.
  return { kind, ...reader.read(options, asking), choices: readChoices(options) } as AskedHandout
}

/**
 * The whole path of the file.
 * @throws UsageError when it is not said, or is not that of a PDF
 */
export function readOut(options: Options, { folder, spell }: Pick<Asking, 'folder' | 'spell'>): string {
  const out = options.get('out')
  if (out === undefined) throw new UsageError(`Say where to save the handout, with ${spell('out')}.`)
  if (!out.toLowerCase().endsWith('.pdf')) {
    throw new UsageError(`The handout is a PDF: "${out}" must end in .pdf.`)
  }
  return resolve(folder, out)
}
