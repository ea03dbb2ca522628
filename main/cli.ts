import { isAbsolute, resolve } from 'node:path'
import type { z } from 'zod'
import { mostCompared } from '../domain/compare/address.ts'
import { oneLine } from '../domain/text/one-line.ts'
import { isState } from '../domain/text/states.ts'
import type { HandoutRequest } from '../preload/contract/handouts.ts'

/** What the words on the command line ask for; a refusal is one plain line. */
export type Plan =
  | { readonly kind: 'window'; readonly kiosk: boolean }
  | { readonly kind: 'handout'; readonly request: z.input<typeof HandoutRequest>; readonly out: string }
  | { readonly kind: 'refused'; readonly line: string }

/** Checked here without the schemas, which every start would have to load for it. */
const idForm = /^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$/

/** Own names throughout: Chromium reads `--lang` and its kind from the same command line. */
const handoutOptions = [
  'handout',
  'handout-kind',
  'handout-from',
  'handout-to',
  'handout-out',
  'handout-lang',
  'handout-paper',
  'handout-state',
] as const
type HandoutOption = (typeof handoutOptions)[number]

/**
 * Words → plan. Switches that are not the app's own belong to Chromium and are passed over; a
 * misspelt one of its own is refused.
 *
 * @param words the arguments after the program (and, in development, after the app's folder)
 * @param cwd the folder that relative paths start from
 */
export function parseCommandLine(words: readonly string[], cwd: string): Plan {
  const options = new Map<HandoutOption, string>()
  let kiosk = false
  for (const word of words) {
    const [name = '', ...rest] = word.replace(/^--/, '').split('=')
    if (/^--kiosk/i.test(word)) {
      // Never a window without the kiosk's limits because of a slip of the pen.
      if (word !== '--kiosk') return refused(`Unknown option ${word}. Did you mean --kiosk?`)
      kiosk = true
    }
    if (!word.startsWith('--handout')) continue
    if (!isHandoutOption(name)) return refused(`Unknown option --${name}.`)
    if (rest.length === 0 || rest.join('=') === '') return refused(`Option --${name} needs a value.`)
    options.set(name, rest.join('='))
  }
  return options.size === 0 ? { kind: 'window', kiosk } : planHandout(options, cwd)
}

function isHandoutOption(name: string): name is HandoutOption {
  return (handoutOptions as readonly string[]).includes(name)
}

function planHandout(options: ReadonlyMap<HandoutOption, string>, cwd: string): Plan {
  const subject = readSubject(options)
  if (typeof subject === 'string') return refused(subject)
  const language = options.get('handout-lang') ?? 'en'
  const paper = options.get('handout-paper') ?? 'letter'
  if (language !== 'en' && language !== 'es') {
    return refused(`Language "${language}" is not available. Choose en or es.`)
  }
  if (paper !== 'letter' && paper !== 'a4') {
    return refused(`Paper "${paper}" is not available. Choose letter or a4.`)
  }
  const out = options.get('handout-out')
  if (out === undefined) return refused('Say where to save the handout, for example --out handout.pdf.')
  if (!out.toLowerCase().endsWith('.pdf')) return refused(`The handout is a PDF: "${out}" must end in .pdf.`)
  const request = { ...subject, language, paper } as const
  return { kind: 'handout', request, out: isAbsolute(out) ? out : resolve(cwd, out) }
}

type Request = z.input<typeof HandoutRequest>
type Subject =
  | Pick<Extract<Request, { kind: 'comparison' }>, 'kind' | 'ids' | 'state'>
  | Pick<Extract<Request, { kind: 'pathway' }>, 'kind' | 'start' | 'goal'>

/** What the handout is about, or why that cannot be told. */
function readSubject(options: ReadonlyMap<HandoutOption, string>): Subject | string {
  const kind = options.get('handout-kind') ?? 'comparison'
  if (kind === 'pathway') return readPathway(options)
  if (kind !== 'comparison') return `Kind "${kind}" is not available. Choose comparison or pathway.`
  const astray = (['handout-from', 'handout-to'] as const).find((name) => options.has(name))
  if (astray) return `Option --${astray} belongs to --handout-kind=pathway.`
  const ids = (options.get('handout') ?? '').split(',').filter((id) => id !== '')
  const problem = problemWithIds(ids)
  if (problem !== undefined) return problem
  const state = options.get('handout-state')?.toUpperCase() ?? null
  if (state !== null && !isState(state)) {
    return `There is no state "${state}". Give its two letters, for example OH.`
  }
  return { kind, ids, state }
}

function readPathway(options: ReadonlyMap<HandoutOption, string>): Subject | string {
  const astray = (['handout', 'handout-state'] as const).find((name) => options.has(name))
  if (astray) return `Option --${astray} does not belong to a pathway, which goes from a start to a goal.`
  const [start = '', goal = ''] = [options.get('handout-from'), options.get('handout-to')]
  if (start === '' || goal === '') {
    return 'A pathway needs a start and a goal, for example from no-experience to hospital-inpatient.'
  }
  const malformed = [start, goal].find((id) => !idForm.test(id))
  if (malformed !== undefined) return `"${malformed}" is not the name of a start or goal.`
  return { kind: 'pathway', start, goal }
}

function problemWithIds(ids: readonly string[]): string | undefined {
  const twice = ids.find((id, place) => ids.indexOf(id) !== place)
  if (!ids.every((id) => idForm.test(id))) return `"${ids.join(',')}" is not a list of credentials.`
  if (twice !== undefined) return `Credential "${twice}" is named twice. Name two different ones.`
  if (ids.length < 2) return 'A comparison needs at least two credentials, for example cpc ccs.'
  if (ids.length > mostCompared)
    return `A comparison takes at most ${mostCompared} credentials; ${ids.length} were named.`
  return undefined
}

function refused(line: string): Plan {
  return { kind: 'refused', line: oneLine(line) }
}
