import {
  Credential,
  Dimension as DimensionSchema,
  PackSummary,
  type Dimension,
  type DimensionGroup,
  type OccupationWages,
  type Organization,
} from '../../domain/catalog/pack.ts'
import { Fact } from '../../domain/catalog/fact.ts'
import { effectiveProfile } from '../../domain/catalog/profile.ts'
import type { EditRecord, ProfileRecord } from '../../domain/catalog/profile-record.ts'
import { PackId, StateCode } from '../../domain/catalog/ids.ts'
import type { HandoutChoices } from '../../domain/handout/model.ts'

/** Small, valid pieces of a pack for tests of pure rules. */

const both = (text: string) => ({ en: text, es: `${text} (es)` })

const issuer: Organization = PackSummary.shape.credentials.element.shape.issuer.parse({
  id: 'board',
  name: 'Board of Examples',
  shortName: 'BOE',
  page: 'https://example.org/',
  certificationPage: 'https://example.org/cert',
})

export function value(shown: object, evidence: object = {}): Fact {
  return Fact.parse({
    state: 'value',
    value: shown,
    sources: ['board-page'],
    asOf: '2026-05',
    confidence: 'issuer',
    ...evidence,
  })
}

export const usd = (amount: number, period = 'once') =>
  value({ kind: 'money', amount, currency: 'USD', period, year: 2026 })

export const notPublished = Fact.parse({ state: 'notPublished', note: both('Not found.') })
export const notApplicable = Fact.parse({ state: 'notApplicable', note: both('Has none.') })

export function dimension(id: string, kind: string, more: object = {}): Dimension {
  return DimensionSchema.parse({
    id,
    kind,
    label: both(id),
    help: both('Help'),
    ...('derived' in more ? {} : { checkEvery: 'P12M' }),
    compare: true,
    handout: true,
    ...more,
  })
}

export function group(...dimensions: Dimension[]): DimensionGroup {
  return { id: 'g', label: both('Group'), dimensions }
}

function credential(id: string, facts: Record<string, Fact>): Credential {
  return Credential.parse({
    id,
    abbreviation: id.toUpperCase(),
    name: `Certified ${id}`,
    gloss: both(`certified ${id}`),
    issuer: 'board',
    type: 'certification',
    status: 'active',
    page: 'https://example.org/cert',
    occupations: ['29-2072'],
    relations: [],
    facts,
  })
}

export function profile(
  id: string,
  facts: Record<string, Fact>,
  groups: readonly DimensionGroup[],
  more: { edits?: readonly EditRecord[]; wages?: readonly OccupationWages[]; state?: string } = {},
) {
  const record: ProfileRecord = {
    pack: PackId.parse('sample'),
    credential: credential(id, facts),
    issuer,
    groups,
    wages: more.wages ?? [],
    edits: more.edits ?? [],
  }
  return effectiveProfile(record, more.state === undefined ? undefined : StateCode.parse(more.state))
}

export function summary(
  groups: readonly DimensionGroup[],
  sources: readonly string[] = ['board-page'],
): PackSummary {
  return PackSummary.parse({
    id: 'sample',
    title: both('Sample'),
    edition: '2026-11-22',
    languages: ['en', 'es'],
    home: ['aaa', 'bbb'],
    groups,
    sources: sources.map((id) => ({
      id,
      title: `Title of ${id}`,
      publisher: 'Board',
      url: 'https://example.org/',
      published: 'undated',
      checkedOn: '2026-11-22',
      kind: 'issuer',
    })),
    glossary: [],
    wages: [],
    credentials: [],
    alike: [],
  })
}

/** As the command line chooses, but for what is given. */
export function choicesOf(given: Partial<HandoutChoices>): HandoutChoices {
  return { languages: ['en'], paper: 'letter', textSize: 'normal', sides: 2, notes: true, ...given }
}
