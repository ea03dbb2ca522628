import { resolve } from 'node:path'
import { localDate } from '../domain/text/date.ts'
import { oneLine } from '../domain/text/one-line.ts'
import { helpText } from './cli/help.ts'
import type { AskedHandout } from './cli/kinds.ts'
import {
  flagOf,
  isHandoutOption,
  readOptions,
  type HandoutOption,
  type Options,
  type Spelling,
} from './cli/options.ts'
import { readOut, readRequest } from './cli/read-handout.ts'
import { UsageError } from './cli/usage-error.ts'

/** What the words on the command line ask for; a refusal is one plain line. */
export type Plan =
  | { readonly kind: 'window'; readonly kiosk: boolean; readonly printer?: string }
  | { readonly kind: 'handout'; readonly request: AskedHandout; readonly out: string }
  | {
      readonly kind: 'batch'
      /** Whole paths of the list and of the folder for what it asks for. */
      readonly list: string
      readonly folder: string
      /** What holds for each line that does not say otherwise. */
      readonly defaults: Options
    }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'refused'; readonly line: string }

/** What Electron has to start for. */
export type Work = Exclude<Plan, { kind: 'help' | 'refused' }>

/**
 * Words → plan. Switches that are not the app's own belong to Chromium and are passed over; a
 * misspelt one of its own is refused.
 *
 * @param words the arguments after the program (and, in development, after the app's folder)
 * @param cwd the folder that relative paths start from
 * @param now what a study plan without dates begins after
 * @param spell what the options are called where the words come from
 */
export function parseCommandLine(
  words: readonly string[],
  cwd: string,
  now: Date,
  spell: Spelling = flagOf,
): Plan {
  try {
    const window = readWindow(words)
    const options = readOptions(words, spell)
    if (options.size === 0) return window
    if (options.has('help')) return { kind: 'help', text: helpText(spell) }
    const [list, folder] = [options.get('batch'), options.get('out-dir')]
    const single = new Map(
      [...options].filter((entry): entry is [HandoutOption, string] => isHandoutOption(entry[0])),
    )
    if (list === undefined && folder === undefined) {
      const asking = { today: localDate(now), folder: cwd, spell }
      return { kind: 'handout', request: readRequest(single, asking), out: readOut(single, asking) }
    }
    if (list === undefined) throw new UsageError(`${spell('out-dir')} belongs to a list of handouts.`)
    if (folder === undefined) {
      throw new UsageError(`Say in which folder to save the handouts of the list, with ${spell('out-dir')}.`)
    }
    if (single.has('out')) throw new UsageError('A list makes many files: give a folder in place of a file.')
    // Beside a list, it was written where the command was; in the list, it is where the list is.
    const file = single.get('file')
    if (file !== undefined) single.set('file', resolve(cwd, file))
    return { kind: 'batch', list: resolve(cwd, list), folder: resolve(cwd, folder), defaults: single }
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'refused', line: oneLine(error.message) }
    throw error
  }
}

/** Never a window without the kiosk's limits because of a slip of the pen. */
function readWindow(words: readonly string[]): Extract<Plan, { kind: 'window' }> {
  const own = words.filter((word) => /^--kiosk/i.test(word))
  const printer = own.find((word) => /^--kiosk-printer=./.test(word))
  const odd = own.find((word) => word !== '--kiosk' && word !== printer)
  if (odd !== undefined) {
    throw new UsageError(`Unknown option ${odd}. Did you mean --kiosk, or --kiosk-printer=NAME?`)
  }
  if (printer === undefined) return { kind: 'window', kiosk: own.length > 0 }
  if (!own.includes('--kiosk')) throw new UsageError('Option --kiosk-printer belongs to --kiosk.')
  return { kind: 'window', kiosk: true, printer: printer.slice('--kiosk-printer='.length) }
}
