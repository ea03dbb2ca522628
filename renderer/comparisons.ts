import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import { comparisonAddress, type ComparisonView } from '../domain/compare/view.ts'
import type { SavedComparison } from '../preload/contract/comparisons.ts'
import type { Contract, Output } from '../preload/contract/index.ts'
import { ask } from './bridge.ts'
import { useHealth } from './queries.ts'

const key = ['comparisons']

/** Saved and recent ones; none are kept of a visitor at a kiosk. */
export function useComparisons(): UseQueryResult<Output<Contract['comparisons']['list']>> {
  const atHome = useHealth().data?.kiosk === false
  return useQuery({
    queryKey: key,
    queryFn: () => ask((app) => app.comparisons.list({})),
    enabled: atHome,
  })
}

/** Saves, renames or brings back; done when the list says so too. */
export function useSaveComparison(): UseMutationResult<null, Error, SavedComparison> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (comparison: SavedComparison) => ask((app) => app.comparisons.save(comparison)),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  })
}

export function useRemoveComparison(): UseMutationResult<null, Error, SavedComparison> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id }: SavedComparison) => ask((app) => app.comparisons.remove({ id })),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  })
}

/** Milliseconds; a view that is only passed through is not one that somebody looked at. */
const glance = 500

/** Makes this view one of the recent ones. Where that cannot be kept, nobody has asked for it. */
export function useVisited(view: ComparisonView): void {
  const client = useQueryClient()
  const atHome = useHealth().data?.kiosk === false
  const address = comparisonAddress(view)
  const { mutate } = useMutation({
    mutationFn: (visited: string) => ask((app) => app.comparisons.visit({ address: visited })),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  })
  useEffect(() => {
    const timer = setTimeout(() => atHome && mutate(address), glance)
    return () => clearTimeout(timer)
  }, [atHome, address, mutate])
}
