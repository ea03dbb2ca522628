import type { CredentialId, DimensionId } from '../catalog/ids.ts'
import type { PackSummary } from '../catalog/pack.ts'
import { type AddressProblem, readComparisonAddress } from './address.ts'
import { lenses, type Lens } from './comparison.ts'

/** Everything that decides how a comparison is shown: it stands in the address, and prints as it is seen. */
export interface ComparisonView {
  /** None to five, in the order of the columns. */
  readonly ids: readonly CredentialId[]
  readonly lens: Lens
  /** The column that the others are measured against. */
  readonly baseline: CredentialId | undefined
  /** Rows that were put away, and whole groups of them. */
  readonly hiddenRows: readonly DimensionId[]
  readonly hiddenGroups: readonly string[]
  /** What is looked for in the table. */
  readonly find: string
}

/** What a view can name. */
export interface KnownNames {
  readonly credentials: ReadonlyMap<string, CredentialId>
  readonly rows: ReadonlyMap<string, DimensionId>
  readonly groups: ReadonlySet<string>
  /** Tells packs apart, where there may be several. */
  readonly packOf?: (id: CredentialId) => unknown
}

/** All that these packs have names for. */
export function knownNames(packs: readonly PackSummary[]): KnownNames & {
  readonly packOf: (id: CredentialId | undefined) => PackSummary | undefined
} {
  const groups = packs.flatMap((pack) => pack.groups)
  const ids = packs.flatMap((pack) => pack.credentials.map((credential) => credential.id))
  const rows = groups.flatMap(({ dimensions }) => dimensions.map(({ id }) => id))
  return {
    credentials: new Map(ids.map((id) => [id, id])),
    rows: new Map(rows.map((id) => [id, id])),
    groups: new Set(groups.map(({ id }) => id)),
    packOf: (id) => packs.find(({ credentials }) => credentials.some((credential) => credential.id === id)),
  }
}

export type ViewProblem =
  | AddressProblem
  /** The baseline is not among the columns. */
  | { readonly kind: 'baseline' }
  /** Rows or groups that are hidden, by the address, and that the comparison does not have. */
  | { readonly kind: 'hidden'; readonly names: readonly string[] }
  | { readonly kind: 'lens' }
  /** More is looked for than there is room for; its beginning is. */
  | { readonly kind: 'find' }

export const longestFind = 60
const longestHidden = 4000

/** The second half of an address. */
interface Search {
  get(key: string): string | null
}

/** Reads a view from the two halves of an address; whatever they say, the nearest sensible view results. */
export function readComparisonView(
  ids: string,
  search: Search,
  known: KnownNames,
): { readonly view: ComparisonView; readonly problems: readonly ViewProblem[] } {
  const address = readComparisonAddress(ids, known.credentials, known.packOf)
  const problems: ViewProblem[] = [...address.problems]

  const wanted = search.get('show') ?? 'all'
  const lens = lenses.find((candidate) => candidate === wanted)
  if (!lens) problems.push({ kind: 'lens' })

  const pinned = search.get('base')?.toLowerCase()
  const baseline = address.ids.find((id) => id === pinned)
  if (pinned !== undefined && !baseline) problems.push({ kind: 'baseline' })

  const rows = names(search, 'hide')
  const groups = names(search, 'hideGroups')
  const strangers = [
    ...rows.filter((name) => !known.rows.has(name)),
    ...groups.filter((name) => !known.groups.has(name)),
  ]
  if (strangers.length > 0) problems.push({ kind: 'hidden', names: strangers.slice(0, 5) })

  const find = search.get('find') ?? ''
  if (find.length > longestFind) problems.push({ kind: 'find' })

  const view: ComparisonView = {
    ids: address.ids,
    lens: lens ?? 'all',
    baseline,
    hiddenRows: rows.flatMap((name) => known.rows.get(name) ?? []),
    hiddenGroups: groups.filter((name) => known.groups.has(name)),
    find: find.slice(0, longestFind).toWellFormed(),
  }
  return { view, problems }
}

/** `/compare/cpc,ccs?show=different&base=cpc`: what is as usual is left out. */
export function comparisonAddress(view: ComparisonView): string {
  const path = `/compare/${view.ids.join(',')}`
  const search = viewSearch(view)
  return search === '' ? path : `${path}?${search}`
}

/** `show=different&base=cpc`: a view without its columns, for another screen that shows the same. */
export function viewSearch(view: ComparisonView): string {
  const stated = [
    ['show', view.lens === 'all' ? '' : view.lens],
    ['base', view.baseline ?? ''],
    ['hide', view.hiddenRows.join(',')],
    ['hideGroups', view.hiddenGroups.join(',')],
    ['find', view.find.toWellFormed()],
  ] as const
  return stated
    .filter(([, words]) => words !== '')
    .map(([key, words]) => `${key}=${encodeURIComponent(words)}`)
    .join('&')
}

/** The view with every row in sight. */
export function withAllRows(view: ComparisonView): ComparisonView {
  return { ...view, lens: 'all', hiddenRows: [], hiddenGroups: [], find: '' }
}

/** The view without one column; a baseline that goes takes its pin along. */
export function withoutColumn(view: ComparisonView, id: CredentialId): ComparisonView {
  const ids = view.ids.filter((other) => other !== id)
  return { ...view, ids, baseline: view.baseline === id ? undefined : view.baseline }
}

/** The view with one column moved to another place, counted from 0. */
export function withColumnAt(view: ComparisonView, id: CredentialId, place: number): ComparisonView {
  return { ...view, ids: view.ids.filter((other) => other !== id).toSpliced(place, 0, id) }
}

function names(search: Search, key: string): readonly string[] {
  const stated = (search.get(key) ?? '').slice(0, longestHidden).split(',')
  return [...new Set(stated.filter((name) => name !== ''))]
}
