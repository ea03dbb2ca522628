import { resolve } from 'node:path'
import { isState } from '../../domain/text/states.ts'
import type { Asking } from './asking.ts'
import type { Options } from './options.ts'
import { UsageError } from './usage-error.ts'

/** Checked here without the schemas, which every start would have to load for it. */
const idForm = /^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$/

const counted = ['none', 'one', 'two', 'three', 'four', 'five']

/** @throws UsageError when they are too few or too many, malformed, or the same */
export function readIds(options: Options, what: string, fewest: number, most: number): string[] {
  // A list of comma-separated values has the comma for itself, and a space is typed more easily.
  const named = (options.get('credentials') ?? '').split(/[,; ]/).filter((id) => id !== '')
  // Ids are the abbreviations in small letters; people type these as they are printed.
  const ids = named.map((id) => id.toLowerCase())
  const twice = ids.find((id, place) => ids.indexOf(id) !== place)
  if (!ids.every((id) => idForm.test(id)))
    throw new UsageError(`"${ids.join(',')}" is not a list of credentials.`)
  if (twice !== undefined)
    throw new UsageError(`Credential "${twice}" is named twice. Name two different ones.`)
  if (ids.length < fewest) {
    throw new UsageError(`${what} needs at least ${counted[fewest]} credentials, for example cpc ccs.`)
  }
  if (ids.length > most) {
    throw new UsageError(`${what} takes at most ${most} credentials; ${ids.length} were named.`)
  }
  return ids
}

/** @throws UsageError as `readIds` does */
export function readOneId(options: Options, what: string): string {
  const [id, ...others] = readIds(options, what, 0, Infinity)
  if (id === undefined || others.length > 0)
    throw new UsageError(`${what} is about one credential, for example cpc.`)
  return id
}

/** @throws UsageError when it is no state */
export function readState(options: Options): string | null {
  const state = options.get('state')?.toUpperCase() ?? null
  if (state !== null && !isState(state)) {
    throw new UsageError(`There is no state "${state}". Give its two letters, for example OH.`)
  }
  return state
}

/** @throws UsageError when one is missing or malformed */
export function readEnds(
  options: Options,
  { spell }: Asking,
): { readonly start: string; readonly goal: string } {
  const [start, goal] = [options.get('from'), options.get('to')]
  if (start === undefined || goal === undefined) {
    throw new UsageError(
      `A pathway needs a start and a goal: say ${spell('from')} and ${spell('to')}, for example no-experience and hospital-inpatient.`,
    )
  }
  const malformed = [start, goal].find((id) => !idForm.test(id))
  if (malformed !== undefined) throw new UsageError(`"${malformed}" is not the name of a start or goal.`)
  return { start, goal }
}

/**
 * The whole path of a worksheet that was saved as a file.
 * @throws UsageError when none is named, or credentials are named besides
 */
export function readFile(options: Options, { folder, spell }: Asking): string {
  const file = options.get('file')
  if (file === undefined) {
    throw new UsageError(
      `A worksheet comes from a file that was saved from the app: name it with ${spell('file')}.`,
    )
  }
  if (options.has('credentials') && options.get('credentials') !== '') {
    throw new UsageError('The file says which credentials the worksheet is about: name none besides.')
  }
  return resolve(folder, file)
}
