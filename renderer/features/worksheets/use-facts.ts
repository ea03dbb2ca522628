import { useEffect, useMemo } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { CatalogView } from '../../../domain/worksheet/catalog-view.ts'
import type { Worksheet } from '../../../domain/worksheet/model.ts'
import { prefill } from '../../../domain/worksheet/prefill.ts'
import { useProfiles } from '../../queries.ts'
import type { SheetKeeper } from './sheet-keeper.ts'

interface Facts {
  readonly catalog: CatalogView
  readonly failed: { readonly error: Error; readonly retry: () => void } | undefined
}

/** The facts of the options; whatever the worksheet does not hold of them yet is taken into it. */
export function useFacts({ change }: SheetKeeper, worksheet: Worksheet, pack: PackSummary): Facts {
  const { options, criteria, mustHaves } = worksheet
  const named = new Set(
    options.flatMap((option) => {
      if (option.kind === 'credential') return [option.credential]
      return option.kind === 'together' ? option.credentials : []
    }),
  )
  // One that an imported worksheet names may not be in this catalog.
  const ids = pack.credentials.flatMap(({ id }) => (named.has(id) ? [id] : []))
  const { data, error, refetch } = useProfiles(ids)
  const { edition, groups } = pack
  const catalog = useMemo(() => ({ edition, groups, profiles: data ?? [] }), [edition, groups, data])
  const isWhole = ids.every((id) => catalog.profiles.some((profile) => profile.id === id))
  useEffect(() => {
    const takesAny = options.length > 0 && criteria.length + mustHaves.length > 0
    if (!isWhole || !takesAny) return
    change(
      (now) => {
        const filled = prefill(now, catalog, 'missing')
        return contentOf(filled) === contentOf(now) ? now : filled
      },
      { isQuiet: true },
    )
  }, [change, isWhole, catalog, options, criteria, mustHaves])
  return { catalog, failed: error ? { error, retry: () => void refetch() } : undefined }
}

const contentOf = ({ ratings, mustHaves }: Worksheet): string => JSON.stringify([ratings, mustHaves])
