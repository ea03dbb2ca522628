import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { Goal, Start } from '../../../domain/catalog/pathways.ts'
import { mostCompared } from '../../../domain/compare/address.ts'
import type { CostAssumptions } from '../../../domain/compare/costs.ts'
import { mostTogether } from '../../../domain/compare/together.ts'
import { knownNames, readComparisonView, type ComparisonView } from '../../../domain/compare/view.ts'
import { defaultHoursAWeek, mostHoursAWeek } from '../../../domain/handout/choices.ts'
import type { HandoutKind } from '../../../domain/handout/model.ts'
import { readAssumptions } from '../../ui/assumptions/assumptions-address.ts'

/** How many credentials each kind takes, in the order in which the kinds are offered. */
export const credentialsOfKind = {
  comparison: { least: 2, most: mostCompared },
  profile: { least: 1, most: 1 },
  worksheet: { least: 0, most: 0 },
  'worksheet-blank': { least: 0, most: mostCompared },
  together: { least: 2, most: mostTogether },
  pathway: { least: 0, most: 0 },
  'study-plan': { least: 1, most: 1 },
  counselor: { least: 2, most: mostCompared },
  glossary: { least: 0, most: mostCompared },
} as const satisfies Record<HandoutKind, { readonly least: number; readonly most: number }>

export const kinds = Object.keys(credentialsOfKind) as HandoutKind[]

/** What a handout is to be about. It stands in the address, so that a link or another screen can ask for it. */
export interface Asked {
  readonly kind: HandoutKind
  readonly pack: PackSummary
  /** The credentials, as many as the kind takes, and for a comparison the rows in sight. */
  readonly view: ComparisonView
  readonly start: Start | undefined
  readonly goal: Goal | undefined
  readonly study: StudyDates
  /** For the sums of holding several. */
  readonly assumptions: CostAssumptions
  /** The worksheet that is named. */
  readonly worksheet: string | null
  /** The address named something else than that; this is the nearest to it. */
  readonly isGuess: boolean
}

export interface StudyDates {
  /** ISO date. */
  readonly start: string
  readonly hoursPerWeek: number
  readonly target: string | null
}

/** Undefined when no pack has the credentials that the kind needs; what is missing is filled from the home comparison. */
export function readAsked(
  search: URLSearchParams,
  packs: readonly PackSummary[],
  today: string,
): Asked | undefined {
  const named = search.get('kind')
  const { years: _, ...costs } = readAssumptions(search).assumptions
  const kind = kinds.find((one) => one === named) ?? 'comparison'
  const { least, most } = credentialsOfKind[kind]
  const known = knownNames(packs)
  const ids = search.get('ids')
  const { view, problems } = readComparisonView(ids ?? '', search, known)
  const pack = known.packOf(view.ids[0]) ?? packs[0]
  if (!pack) return undefined
  const own = pack.credentials.map(({ id }) => id)
  const filled = view.ids.length >= least ? view.ids : [...new Set([...view.ids, ...pack.home, ...own])]
  const nearest = filled.slice(0, Math.min(most, Math.max(least, view.ids.length)))
  if (nearest.length < least) return undefined
  const serious = problems.filter(
    (problem) => problem.kind !== 'tooFew' || (ids !== '' && view.ids.length < least),
  )
  return {
    kind,
    pack,
    view: { ...view, ids: nearest },
    ...ends(search, pack),
    study: studyDates(search, today),
    assumptions: costs,
    worksheet: search.get('worksheet'),
    isGuess: (named !== null && named !== kind) || (ids !== null && serious.length > 0),
  }
}

function ends(search: URLSearchParams, { pathways }: PackSummary): Pick<Asked, 'start' | 'goal'> {
  const find = <E extends { readonly id: string }>(
    all: readonly E[] = [],
    id: string | null,
  ): E | undefined => all.find((one) => one.id === id) ?? all[0]
  return {
    start: find(pathways?.starts, search.get('from')),
    goal: find(pathways?.goals, search.get('to')),
  }
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/

function studyDates(search: URLSearchParams, today: string): StudyDates {
  const [start, target] = ['start', 'target'].map((name) => {
    const date = search.get(name) ?? ''
    return isoDate.test(date) && !Number.isNaN(Date.parse(date)) ? date : undefined
  })
  const hours = Number(search.get('hours') ?? defaultHoursAWeek)
  const isHours = Number.isInteger(hours) && hours >= 1 && hours <= mostHoursAWeek
  return { start: start ?? today, hoursPerWeek: isHours ? hours : defaultHoursAWeek, target: target ?? null }
}

/** The address of the composer with this changed; what the other kinds know stays for when they are chosen again. */
export function changedAddress(
  search: URLSearchParams,
  change: Readonly<Record<string, string | null>>,
): string {
  const next = new URLSearchParams(search)
  for (const [name, value] of Object.entries(change)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return `/handouts?${next.toString().replaceAll('%2C', ',')}`
}
