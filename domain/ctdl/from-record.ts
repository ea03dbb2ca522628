import { z } from 'zod'
import { type Draft, suits, withDrafts } from '../catalog/drafts.ts'
import { type CredentialId, OrganizationId, SourceId } from '../catalog/ids.ts'
import { Credential, Organization, type Pack, Source } from '../catalog/pack.ts'
import type { Unmapped } from './leftovers.ts'
import { findPackProblems } from '../catalog/validate.ts'
import { recordOf, recordsOf } from './own.ts'
import type { Graph, Resource } from './reader.ts'

const WithSources = z.object({ sources: z.array(Source) })

export interface ReadRecord {
  readonly draft: Draft
  readonly unmapped: readonly Unmapped[]
}

/**
 * A credential that this app exported: its facts to the letter, with their own evidence. Undefined when the
 * file was written by another program, or changed since. Whatever has an id that means something else in the
 * pack gets one of the draft's.
 */
export function readRecord(
  graph: Graph,
  thing: Resource,
  pack: Pack,
  { id, ...mark }: { readonly id: CredentialId } & NonNullable<Credential['draft']>,
): ReadRecord | undefined {
  const [packRecord] = recordsOf(graph, 'compass:Pack').map((record) => WithSources.safeParse(record))
  const cited = packRecord?.data?.sources ?? []
  const renamed = new Map(
    cited
      .filter((source) => pack.sources.some((own) => own.id === source.id && !isSame(own, source)))
      .map((source, place) => [source.id, SourceId.parse(`${id}-${place + 1}`)]),
  )
  const parsed = Credential.safeParse(withSources(recordOf(graph, thing), renamed))
  const issuer = recordsOf(graph, 'ceterms:CredentialOrganization')
    .map((record) => Organization.safeParse(record).data)
    .find((organization) => organization?.id === parsed.data?.issuer)
  if (!parsed.success || !issuer) return undefined
  const organization =
    pack.organizations.find(({ name }) => name === issuer.name) ??
    (pack.organizations.some((own) => own.id === issuer.id)
      ? { ...issuer, id: OrganizationId.parse(`${id}-issuer`) }
      : issuer)

  const dimensions = pack.groups.flatMap((group) => group.dimensions)
  const unmapped = Object.entries(parsed.data.facts).flatMap(([name, fact]) => {
    const dimension = dimensions.find((each) => each.id === name)
    return dimension && suits(fact, dimension)
      ? []
      : [{ path: `compass:record.facts.${name}`, value: fact.state }]
  })
  const draft = {
    credential: { ...parsed.data, id, issuer: organization.id, status: 'unconfirmed' as const, draft: mark },
    organization,
    sources: cited.map((source) => ({ ...source, id: renamed.get(source.id) ?? source.id })),
  }
  return breaksRules(pack, draft) ? undefined : { draft, unmapped }
}

/** Somebody may have changed the record by hand. */
function breaksRules(pack: Pack, draft: Draft): boolean {
  const place = pack.credentials.length
  return findPackProblems(withDrafts(pack, [draft])).some(
    ({ path: [part, index, field] }) => part === 'credentials' && index === place && field !== 'id',
  )
}

/** Sources are named under this key and nowhere else. */
function withSources(record: unknown, renamed: ReadonlyMap<string, SourceId>): unknown {
  return JSON.parse(JSON.stringify(record ?? null), (key, value: unknown) =>
    key === 'sources' && Array.isArray(value)
      ? value.map((source: unknown) => renamed.get(String(source)) ?? source)
      : value,
  )
}

const isSame = (a: Source, b: Source): boolean =>
  a.title === b.title && a.publisher === b.publisher && a.url === b.url
