import { useMemo } from 'react'
import type { DimensionId } from '../../../domain/catalog/ids.ts'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { compare } from '../../../domain/compare/comparison.ts'
import { shownRows } from '../../../domain/compare/shown-rows.ts'
import type { ComparisonView } from '../../../domain/compare/view.ts'
import { useLanguage } from '../../i18n/language.ts'

/** The rows that a view of the comparison leaves out, as the screen's language finds them. */
export function useHiddenRows(
  pack: PackSummary,
  profiles: readonly Profile[] | undefined,
  view: ComparisonView,
): DimensionId[] {
  const { language } = useLanguage()
  return useMemo(() => {
    if (!profiles) return []
    const comparison = compare(pack.groups, profiles)
    const shown = shownRows(comparison, view, language)
    const rows = comparison.groups.flatMap((group) => group.rows.map(({ dimension }) => dimension.id))
    return rows.filter((id) => !shown.has(id))
  }, [pack, profiles, view, language])
}
