import { assertNever } from '../assert-never.ts'
import { shownReading } from '../catalog/evidence.ts'
import type { Credential, Organization, Pack } from '../catalog/pack.ts'
import { effectiveProfile } from '../catalog/profile.ts'
import { alignmentTo, isWords, type JsonLd, languageMap, shape, type Shape } from './shape.ts'
import { context, type Place, ruleOf } from './vocabulary.ts'

/**
 * The pack as CTDL in JSON-LD. What other programs read is derived from the facts as far as CTDL has
 * terms for them; `compass:record` beside it states every one to the letter, with its evidence, so that
 * `packOf` gives the same pack again. No CTID is made up: everything has a name within the file only.
 */
export function exportPack(pack: Pack): JsonLd {
  const { credentials, organizations, ...others } = pack
  return {
    '@context': contextOf(pack),
    '@graph': [
      {
        '@id': `_:pack-${pack.manifest.id}`,
        '@type': 'compass:Pack',
        'ceterms:name': pack.manifest.title,
        'compass:record': others,
      },
      ...organizations.map(organizationNode),
      ...credentials.flatMap((credential) => credentialNodes(credential, pack)),
    ],
  }
}

/** A pack may name CTDL terms that are not known here; they hold words, which must be said of them. */
function contextOf({ groups }: Pack): JsonLd {
  const terms = groups.flatMap(({ dimensions }) => dimensions.flatMap(({ ctdl }) => ctdl ?? []))
  const inWords = terms.flatMap((term) => {
    const { form, property = term } = ruleOf(term)
    return form === 'words' ? [{ [property]: { '@container': '@language' } }] : []
  })
  return Object.assign({}, ...inWords, context) as JsonLd
}

function organizationNode(organization: Organization): JsonLd {
  return {
    '@id': organizationId(organization.id),
    '@type': 'ceterms:CredentialOrganization',
    'ceterms:name': { en: organization.name },
    'ceterms:alternateName': { en: organization.shortName },
    'ceterms:subjectWebpage': organization.page,
    'compass:record': organization,
  }
}

function credentialNodes(credential: Credential, pack: Pack): JsonLd[] {
  const { id, abbreviation, name, page, issuer } = credential
  const { assessment, requires, renewal, credential: own } = tell(credential, pack)
  const owned = { 'ceterms:ownedBy': organizationId(issuer) }
  const examId = `_:assessment-${id}`
  const exam: JsonLd = {
    '@id': examId,
    '@type': 'ceterms:AssessmentProfile',
    'ceterms:name': { en: `${abbreviation} exam`, es: `Examen ${abbreviation}` },
    ...owned,
    ...assessment,
  }
  return [
    {
      '@id': credentialId(id),
      '@type': 'ceterms:Certification',
      'ceterms:name': { en: name },
      'ceterms:alternateName': { en: abbreviation },
      'ceterms:description': credential.gloss,
      'ceterms:inLanguage': 'en',
      ...(page && { 'ceterms:subjectWebpage': page }),
      ...owned,
      'ceterms:offeredBy': organizationId(issuer),
      ...own,
      ...((requires ?? assessment) && {
        'ceterms:requires': condition({
          ...requires,
          ...(assessment && { 'ceterms:targetAssessment': examId }),
        }),
      }),
      ...(renewal && { 'ceterms:renewal': condition(renewal) }),
      'compass:record': credential,
    },
    ...(assessment ? [exam] : []),
  ]
}

const credentialId = (id: string): string => `_:credential-${id}`
const organizationId = (id: string): string => `_:organization-${id}`
const condition = (properties: JsonLd): JsonLd => ({ '@type': 'ceterms:ConditionProfile', ...properties })

interface Statement {
  readonly on: Place
  readonly property: string
  readonly value: Shape
}

/** All that CTDL has terms for, by what it is told of. */
function tell(credential: Credential, pack: Pack): Partial<Record<Place, JsonLd>> {
  const statements = [...facts(credential, pack), ...relations(credential, pack), ...status(credential)]
  const places = Map.groupBy(statements, ({ on }) => on)
  return Object.fromEntries(
    [...places].map(([on, told]) => [
      on,
      Object.fromEntries(
        [...Map.groupBy(told, ({ property }) => property)].map(([property, same]) => [
          property,
          together(same.map(({ value }) => value)),
        ]),
      ),
    ]),
  )
}

function together(values: readonly Shape[]): unknown {
  const words = values.filter(isWords)
  return words.length > 0
    ? languageMap({ en: words.flatMap(({ en }) => en), es: words.flatMap(({ es }) => es) })
    : values.flat()
}

/** What nobody vouches for is left out: CTDL has no word for a doubt. */
function facts(credential: Credential, pack: Pack): Statement[] {
  const { groups, wages, organizations, manifest } = pack
  const issuer = organizations.find(({ id }) => id === credential.issuer)
  if (!issuer) throw new Error(`Organization ${credential.issuer} is not in the pack`)
  const profile = effectiveProfile({ pack: manifest.id, credential, issuer, groups, wages, edits: [] })
  return groups.flatMap(({ dimensions }) =>
    dimensions.flatMap((dimension): Statement[] => {
      const { id, ctdl } = dimension
      const effective = profile.facts[id]
      const reading = effective && shownReading(effective.fact)
      if (!ctdl || !reading || reading.confidence === 'article') return []
      const { on, property = ctdl } = ruleOf(ctdl)
      const value = shape(dimension, ctdl, reading)
      return value ? [{ on, property, value }] : []
    }),
  )
}

/** A relation to a credential that the file does not hold would lead nowhere; the record still states it. */
function relations(credential: Credential, { credentials }: Pack): Statement[] {
  return credential.relations
    .filter((relation) => credentials.some(({ id }) => id === relation.credential))
    .map(({ kind, credential: to, note }) => {
      const target = { '@id': credentialId(to) }
      const step = condition({ 'ceterms:description': note, 'ceterms:targetCredential': target['@id'] })
      switch (kind) {
        case 'beginnerFormOf':
          return { on: 'credential', property: 'ceterms:isPreparationFor', value: [step] }
        case 'buildsOn':
          return { on: 'credential', property: 'ceterms:preparationFrom', value: [step] }
        case 'counterpartOf':
          return { on: 'credential', property: 'compass:counterpartOf', value: [target] }
        case 'replaces':
          return { on: 'credential', property: 'compass:replaces', value: [target] }
        default:
          return assertNever(kind)
      }
    })
}

/** Nothing where it is not confirmed that it is offered. */
function status(credential: Credential): Statement[] {
  if (credential.status === 'unconfirmed') return []
  const concept = credential.status === 'active' ? 'credentialStat:Active' : 'credentialStat:Deprecated'
  return [{ on: 'credential', property: 'ceterms:credentialStatusType', value: [alignmentTo(concept)] }]
}
