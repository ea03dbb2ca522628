import { assertNever } from '../../../domain/assert-never.ts'
import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { Goal, Start } from '../../../domain/catalog/pathways.ts'
import { mostCompared } from '../../../domain/compare/address.ts'
import type { CostAssumptions } from '../../../domain/compare/costs.ts'
import { mostTogether } from '../../../domain/compare/together.ts'
import {
  knownNames,
  readComparisonView,
  type ComparisonView,
  type ViewProblem,
} from '../../../domain/compare/view.ts'
import { defaultHoursAWeek, mostHoursAWeek } from '../../../domain/handout/choices.ts'
import type { HandoutKind } from '../../../domain/handout/model.ts'
import { isDay, usualStart } from '../../../domain/study-plan/dates.ts'
import { readJourney } from '../../journey.ts'
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

const usualKind: HandoutKind = 'comparison'

/** What a handout is to be about. It stands in the address, so that a link or another screen can ask for it. */
export interface Asked {
  readonly kind: HandoutKind
  readonly pack: PackSummary
  /** All that were asked for, and what is missing of those that the kind needs: another kind may take more of them. */
  readonly ids: readonly CredentialId[]
  /** The credentials, as many as the kind takes, and for a comparison the rows in sight. */
  readonly view: ComparisonView
  readonly start: Start | undefined
  readonly goal: Goal | undefined
  readonly study: StudyDates
  /** For the sums of holding several. */
  readonly assumptions: CostAssumptions
  /** The worksheet that is named. */
  readonly worksheet: string | null
  /** The address named something else than that, which this kind would have used; this is the nearest to it. */
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
  const [named, field] = [search.get('kind'), search.get('field')]
  const known = knownNames(packs)
  const stated = search.get('ids') ?? ''
  const { view, problems } = readComparisonView(stated, search, known)
  const own = known.packOf(view.ids[0]) ?? packs.find(({ id }) => id === field) ?? packs[0]
  if (!own) return undefined
  const journey = readJourney(search, [own, ...packs])
  const kind = kinds.find((one) => one === named && (one !== 'pathway' || journey)) ?? usualKind
  const { least, most } = credentialsOfKind[kind]
  const pack = (kind === 'pathway' && journey?.pack) || own
  const ids = view.ids.length < least ? filled(view.ids, pack).slice(0, least) : view.ids
  if (ids.length < least) return undefined
  const study = readStudy(search, today)
  const { assumptions, understood } = readAssumptions(search)
  const isElsewhere = field !== null && stated === '' && pack.id !== field
  const isAstray: Partial<Record<HandoutKind, boolean | undefined>> = {
    pathway: journey?.isGuess,
    'study-plan': study.isGuess,
    together: !understood,
  }
  return {
    kind,
    pack,
    ids,
    view: { ...view, ids: ids.slice(0, most) },
    start: journey?.start ?? pack.pathways?.starts[0],
    goal: journey?.goal ?? pack.pathways?.goals[0],
    study: study.dates,
    assumptions: { member: assumptions.member, attempts: assumptions.attempts, books: assumptions.books },
    worksheet: search.get('worksheet'),
    isGuess:
      (named !== null && named !== kind) ||
      isElsewhere ||
      (stated !== '' && problems.some((problem) => isTrouble(problem, kind))) ||
      isAstray[kind] === true,
  }
}

function filled(ids: readonly CredentialId[], { home, credentials }: PackSummary): CredentialId[] {
  return [...new Set([...ids, ...home, ...credentials.map(({ id }) => id)])]
}

/** Whether the address asks for something that this kind would have used. */
function isTrouble({ kind: problem }: ViewProblem, kind: HandoutKind): boolean {
  const { most } = credentialsOfKind[kind]
  switch (problem) {
    case 'unknown':
    case 'otherField':
    case 'malformed':
      return most > 0
    case 'repeated':
    case 'tooMany':
      return most > 1
    // What is missing was not asked for, and all that was is there.
    case 'tooFew':
      return false
    case 'lens':
    case 'baseline':
    case 'hidden':
    case 'find':
      return kind === 'comparison' || kind === 'counselor'
    default:
      return assertNever(problem)
  }
}

function readStudy(search: URLSearchParams, today: string): { dates: StudyDates; isGuess: boolean } {
  const [start, target] = [search.get('start'), search.get('target')]
  const hours = Number(search.get('hours') ?? defaultHoursAWeek)
  const isHours = Number.isInteger(hours) && hours >= 1 && hours <= mostHoursAWeek
  const isRead = (date: string | null): date is string => date !== null && isDay(date)
  return {
    dates: {
      start: isRead(start) ? start : usualStart(today),
      hoursPerWeek: isHours ? hours : defaultHoursAWeek,
      target: isRead(target) ? target : null,
    },
    isGuess: !isHours || [start, target].some((date) => date !== null && !isDay(date)),
  }
}

/** The same with this changed; null takes out what it asks for. */
export function changed(
  search: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** One that asked for nothing would ask for what was composed last. */
export function composerAddress(search: URLSearchParams): string {
  const asking = search.size > 0 ? search : new URLSearchParams({ kind: usualKind })
  return `/handouts?${asking.toString().replaceAll('%2C', ',')}`
}
