import { z } from 'zod'
import { readingsOf } from './evidence.ts'
import type { Fact } from './fact.ts'
import { Credential, type Dimension, Organization, type Pack, Source } from './pack.ts'

/** A credential read from a file on this machine, with what it refers to. It belongs to the pack it was read for. */
export const Draft = z.strictObject({
  credential: Credential,
  organization: Organization,
  sources: z.array(Source),
})
export type Draft = z.infer<typeof Draft>

export const notInFile: Fact = {
  state: 'notPublished',
  note: { en: 'Not in the imported file.', es: 'No figura en el archivo importado.' },
}

/** The pack as it is shown on this machine: with its drafts, each fitted to what the pack says now. */
export function withDrafts(pack: Pack, drafts: readonly Draft[]): Pack {
  const own = new Set<string>(pack.credentials.map(({ id }) => id))
  const added = drafts.filter(({ credential }) => !own.has(credential.id))
  return {
    ...pack,
    organizations: byId([...pack.organizations, ...added.map(({ organization }) => organization)]),
    sources: byId([...pack.sources, ...added.flatMap(({ sources }) => sources)]),
    credentials: [...pack.credentials, ...added.map(({ credential }) => fit(credential, pack))],
  }
}

/** The first of several with the same id. */
function byId<T extends { readonly id: string }>(things: readonly T[]): T[] {
  return things.filter(({ id }, place) => things.findIndex((other) => other.id === id) === place)
}

/** An update of the pack may bring dimensions that the draft does not state, and take others away. */
function fit(credential: Credential, { groups, credentials, wages }: Pack): Credential {
  const facts: Credential['facts'] = {}
  for (const dimension of groups.flatMap(({ dimensions }) => dimensions)) {
    if (dimension.derived) continue
    const fact = credential.facts[dimension.id]
    facts[dimension.id] = fact && suits(fact, dimension) ? fact : notInFile
  }
  return {
    ...credential,
    facts,
    relations: credential.relations.filter((relation) =>
      credentials.some(({ id }) => id === relation.credential),
    ),
    occupations: credential.occupations.filter((code) => wages.some(({ occupation }) => occupation === code)),
  }
}

/** Whether the dimension can show what the fact says. */
export function suits(fact: Fact, { kind, rows }: Dimension): boolean {
  return readingsOf(fact).every(({ value }) => {
    if (value.kind !== kind) return false
    return value.kind !== 'matrix' || rows?.every(({ id }) => Object.hasOwn(value.levels, id))
  })
}
