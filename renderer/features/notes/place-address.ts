import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { comparisonAddress, longestFind } from '../../../domain/compare/view.ts'
import { partsOf, type NotePlace } from '../../../domain/notes/place.ts'
import type { Language } from '../../../domain/text/localized.ts'

/**
 * Where a note can be seen in its place: a profile, or a comparison narrowed to its row. Undefined for what no
 * pack has.
 */
export function addressOf(
  place: NotePlace,
  packs: readonly PackSummary[],
  language: Language,
): string | undefined {
  const { credential, dimension } = partsOf(place)
  const pack = packs.find(
    ({ credentials, groups }) =>
      (credential === undefined || credentials.some(({ id }) => id === credential)) &&
      (dimension === undefined ||
        groups.some((group) => group.dimensions.some(({ id }) => id === dimension))),
  )
  if (!pack) return undefined
  const row = pack.groups.flatMap((group) => group.dimensions).find(({ id }) => id === dimension)
  if (!row?.compare) return credential && `/credentials/${credential}`
  const ids = credential
    ? [credential, ...pack.home.filter((id) => id !== credential)].slice(0, 2)
    : pack.home
  const everything = { lens: 'all', baseline: undefined, hiddenRows: [], hiddenGroups: [] } as const
  return comparisonAddress({ ...everything, ids, find: row.label[language].slice(0, longestFind) })
}
