import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { CredentialId } from '../domain/catalog/ids.ts'
import type { FactChange } from '../preload/contract/changes.ts'
import { ask } from './bridge.ts'

const key = ['changes']

/** Published facts of these credentials that say something else than they did when the person last looked. */
export function useChanges(ids: readonly CredentialId[]): UseQueryResult<readonly FactChange[]> {
  return useQuery<readonly FactChange[]>({
    queryKey: [...key, ids],
    queryFn: () => ask((app) => app.changes.list({ ids: [...ids] })),
  })
}

/** From then on these are not marked any more. */
export function useSee(): UseMutationResult<null, Error, readonly string[]> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (ids: readonly string[]) => ask((app) => app.changes.see({ ids: [...ids] })),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  })
}
