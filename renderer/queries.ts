import {
  keepPreviousData,
  QueryClient,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query'
import type { CredentialId, PackId, PathwayEndId, StateCode } from '../domain/catalog/ids.ts'
import type { PackSummary, Profile } from '../domain/catalog/pack.ts'
import type { SourceUse } from '../domain/catalog/source-use.ts'
import type { Pathways } from '../domain/pathways/model.ts'
import type { Asked, SearchPage, Tally } from '../domain/search/model.ts'
import { defaultChoices } from '../domain/settings/choices.ts'
import type { Output, Contract } from '../preload/contract/index.ts'
import type { Settings } from '../preload/contract/settings.ts'
import { ask } from './bridge.ts'
import { useLanguage } from './i18n/language.ts'

/** Main is always there and tells of its own changes: nothing pauses, goes stale or is asked twice. */
export function createQueryClient(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const
  return new QueryClient({
    defaultOptions: {
      queries: { ...always, staleTime: Infinity, gcTime: Infinity, refetchOnWindowFocus: false },
      mutations: always,
    },
  })
}

const packs = queryOptions<readonly PackSummary[]>({
  queryKey: ['packs'],
  queryFn: () => ask((app) => app.catalog.packs({})),
})

export function usePacks(): UseQueryResult<readonly PackSummary[]> {
  return useQuery(packs)
}

/** To be called when credentials were added or taken away: everything that lists or shows them is asked for anew. */
export function useRefreshCatalog(): () => Promise<unknown> {
  const client = useQueryClient()
  return () =>
    Promise.all(
      ['packs', 'profiles', 'paths', 'search', 'tally', 'sources'].map((area) =>
        client.invalidateQueries({ queryKey: [area] }),
      ),
    )
}

const profile = (id: CredentialId, state: StateCode | null) =>
  queryOptions<Profile>({
    queryKey: ['profiles', 'one', id, state],
    queryFn: async () => {
      const [found] = await ask((app) => app.catalog.profiles({ ids: [id], state }))
      if (!found) throw new Error(`No profile came for ${id}`)
      return found
    },
  })

/** Each is kept by itself: one more column asks for no other, and leaves the others as they are. */
const profiles = (client: QueryClient, ids: readonly CredentialId[], state: StateCode | null) =>
  queryOptions<readonly Profile[]>({
    queryKey: ['profiles', 'all', ids, state],
    queryFn: () => Promise.all(ids.map((id) => client.fetchQuery(profile(id, state)))),
    initialData: () => {
      const known = ids.flatMap((id) => {
        const kept = client.getQueryState(profile(id, state).queryKey)
        return kept?.data && !kept.isInvalidated ? [kept.data] : []
      })
      return known.length === ids.length ? known : undefined
    },
  })

/** Asks for a profile before it is shown, so that it comes to the others in one drawing. */
export function useAskAhead(): (id: CredentialId) => Promise<unknown> {
  const client = useQueryClient()
  const state = useSettings().data?.state ?? null
  return (id) => client.prefetchQuery(profile(id, state))
}

/** One to five profiles, in the order asked for, with pay in the chosen state; idle without ids. */
export function useProfiles(ids: readonly CredentialId[]): UseQueryResult<readonly Profile[]> {
  const client = useQueryClient()
  const state = useSettings().data?.state ?? null
  return useQuery({ ...profiles(client, ids, state), enabled: ids.length > 0, placeholderData: alreadyShown })

  /**
   * Another state changes figures, and another choice some columns, not the screen: what was shown of those
   * asked for stays until the rest is here.
   */
  function alreadyShown(shown: readonly Profile[] | undefined): readonly Profile[] | undefined {
    const kept = ids.flatMap((id) => shown?.find((one) => one.id === id) ?? [])
    if (kept.length < Math.min(2, ids.length)) return undefined
    return kept.every((one, place) => one === shown?.[place]) && kept.length === shown?.length ? shown : kept
  }
}

/** Pages of what was asked for; what was found before stays until the new answer is here. */
export function useFound({ query, filters }: Asked): UseInfiniteQueryResult<InfiniteData<SearchPage>> {
  const { language } = useLanguage()
  return useInfiniteQuery({
    queryKey: ['search', query, filters, language],
    queryFn: ({ pageParam }) =>
      ask((app) => app.catalog.search({ query, filters, language, from: pageParam })),
    initialPageParam: 0,
    getNextPageParam: ({ more }, pages) => (more ? pages.flatMap(({ hits }) => hits).length : undefined),
    placeholderData: keepPreviousData,
    // Every letter typed asks anew: only what is on screen is worth keeping.
    gcTime: 0,
  })
}

/** How many there are, and how many each option of each filter would leave. */
export function useTally({ query, filters }: Asked): UseQueryResult<Tally> {
  return useQuery({
    queryKey: ['tally', query, filters],
    queryFn: () => ask((app) => app.catalog.tally({ query, filters })),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}

interface Confirming {
  /** Takes the name of whoever has checked. */
  readonly confirm: UseMutationResult<null, Error, string>
  readonly unconfirm: UseMutationResult<null, Error, void>
}

/** Whether somebody here has checked that a credential is offered; every screen then says so. */
export function useConfirmation(credential: CredentialId): Confirming {
  const client = useQueryClient()
  const onSuccess = (): Promise<unknown> =>
    Promise.all(
      [packs, { queryKey: ['profiles'] }, { queryKey: ['paths'] }].map(({ queryKey }) =>
        client.invalidateQueries({ queryKey }),
      ),
    )
  return {
    confirm: useMutation({
      mutationFn: (by: string) => ask((app) => app.catalog.confirm({ credential, by })),
      onSuccess,
    }),
    unconfirm: useMutation({
      mutationFn: () => ask((app) => app.catalog.unconfirm({ credential })),
      onSuccess,
    }),
  }
}

/** The ways from a start to a goal of the pack. */
export function usePaths(pack: PackId, start: PathwayEndId, goal: PathwayEndId): UseQueryResult<Pathways> {
  return useQuery<Pathways>({
    queryKey: ['paths', pack, start, goal],
    queryFn: () => ask((app) => app.catalog.paths({ pack, start, goal })),
  })
}

/** How much of a pack rests on each of its sources. */
export function useSourceUses(pack: PackId): UseQueryResult<readonly SourceUse[]> {
  return useQuery<readonly SourceUse[]>({
    queryKey: ['sources', pack],
    queryFn: () => ask((app) => app.catalog.sources({ pack })),
  })
}

const health = queryOptions<Output<Contract['health']['status']>>({
  queryKey: ['health'],
  queryFn: () => ask((app) => app.health.status({})),
})

export function useHealth(): UseQueryResult<Output<Contract['health']['status']>> {
  return useQuery(health)
}

const settingsKey = ['settings']

const settings = queryOptions<Settings>({
  queryKey: settingsKey,
  queryFn: () => ask((app) => app.settings.get({})),
})

export function useSettings(): UseQueryResult<Settings> {
  return useQuery(settings)
}

/** Begins to ask for what every screen needs, before any is drawn. */
export function warmUp(client: QueryClient): void {
  const stored = client.prefetchQuery(settings)
  void client.prefetchQuery(health)
  // What fails here is asked for again, and told of, by the screen that needs it.
  void Promise.all([client.prefetchQuery(packs), stored]).then(() => {
    const [first] = client.getQueryData(packs.queryKey) ?? []
    const { state = null } = client.getQueryData(settings.queryKey) ?? {}
    return first && client.prefetchQuery(profiles(client, first.home, state))
  })
}

/** Shows a change at once and keeps it for this visit even when it could not be stored. */
export function useChangeSettings(): (change: Partial<Settings>) => void {
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: (change: Partial<Settings>) => ask((app) => app.settings.change(change)),
  })
  return (change) => {
    client.setQueryData<Settings>(settingsKey, (now) => ({ ...defaultSettings(), ...now, ...change }))
    mutate(change)
  }
}

/** What holds until the stored settings are known, and in their place when they cannot be read. */
export function defaultSettings(): Settings {
  const language = document.documentElement.lang === 'es' ? 'es' : 'en'
  return { language, ...defaultChoices }
}
