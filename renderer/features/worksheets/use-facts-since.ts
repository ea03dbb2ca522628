import { useMemo } from 'react'
import { type ChangedFacts, changedFacts } from '../../../domain/worksheet/changed.ts'
import type { StepProps } from './step.ts'

/** What has changed in the catalog since the worksheet took its facts; undefined while there is nothing to tell. */
export function useFactsSince({ sheet, view }: Pick<StepProps, 'sheet' | 'view'>): ChangedFacts | undefined {
  const { pack, catalog } = view
  return useMemo(() => {
    const found = hasProfiles(sheet, pack, catalog) ? changedFacts(sheet, catalog) : undefined
    return found && found.changes.length > 0 ? found : undefined
  }, [sheet, pack, catalog])
}

/** While profiles are on their way, facts that are not here yet have not changed. */
function hasProfiles(
  { options }: StepProps['sheet'],
  pack: StepProps['view']['pack'],
  catalog: StepProps['view']['catalog'],
): boolean {
  const named = new Set<string>(
    options.flatMap((option) => {
      if (option.kind === 'credential') return [option.credential]
      return option.kind === 'together' ? option.credentials : []
    }),
  )
  const here = new Set(catalog.profiles.map(({ id }) => id))
  return pack.credentials.every(({ id }) => !named.has(id) || here.has(id))
}
