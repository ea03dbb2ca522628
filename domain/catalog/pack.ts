import { z } from 'zod'
import { mostCompared } from '../compare/address.ts'
import { Language, LocalizedText } from '../text/localized.ts'
import { EffectiveFact, Fact, AsOf, Confidence } from './fact.ts'
import { CredentialId, DimensionId, OrganizationId, PackId, SourceId, StateCode } from './ids.ts'
import { PathwayRules } from './pathways.ts'
import { IsoDuration, ValueKind } from './value.ts'

const WebAddress = z.url({ protocol: /^https?$/ })
/** Words that are the same in every language; not blank. */
const Name = z.string().trim().min(1)
const Occupation = z.string().regex(/^\d{2}-\d{4}$/)

/** `pack.json` */
export const PackManifest = z.strictObject({
  id: PackId,
  title: LocalizedText,
  /** Date of this edition of the data. */
  edition: z.iso.date(),
  languages: z.array(Language).min(1),
  /** The comparison on the start screen. */
  home: z.array(CredentialId).min(2).max(mostCompared),
})
export type PackManifest = z.infer<typeof PackManifest>

/** One entry of `organizations.json`; CTDL: `ceterms:CredentialOrganization`. */
export const Organization = z.strictObject({
  id: OrganizationId,
  name: Name,
  shortName: Name,
  page: WebAddress,
  certificationPage: WebAddress,
})
export type Organization = z.infer<typeof Organization>

/** One entry of `sources.json`. */
export const Source = z.strictObject({
  id: SourceId,
  title: Name,
  publisher: Name,
  /** Null where the address was not kept. */
  url: WebAddress.nullable(),
  published: AsOf,
  checkedOn: z.iso.date(),
  kind: z.enum(['issuer', 'government', 'survey', 'employer', 'publication', 'relay', 'article']),
  note: LocalizedText.optional(),
})
export type Source = z.infer<typeof Source>

const derivedRules = [
  'minutesPerItem',
  'firstYearCost',
  'fiveYearCost',
  'occupationMedian',
  'occupationStateMedian',
  'occupationRange',
] as const

/** A figure in the units of the dimension; a duration is written as one. */
const ScaleFigure = z.union([z.number(), IsoDuration])

/** One thing that can be said of every credential. */
export const Dimension = z.strictObject({
  id: DimensionId,
  label: LocalizedText,
  help: LocalizedText,
  kind: ValueKind,
  /** For counts: the plural unit, as in "100 questions". */
  unit: LocalizedText.optional(),
  /** For levels and matrices: the words for 0 to 4. */
  levels: z.array(LocalizedText).length(5).optional(),
  /** For matrices: the rows, in order. */
  rows: z.array(z.strictObject({ id: Name, label: LocalizedText })).optional(),
  /** Computed by the app; no credential states it. */
  derived: z.enum(derivedRules).optional(),
  compare: z.boolean(),
  /** `optional`: printed where there is room on the sides that are asked for; `always`: never left out for room. */
  handout: z.union([z.boolean(), z.enum(['optional', 'always'])]),
  /** One of the four rows of the start screen. */
  headline: z.boolean().optional(),
  /**
   * Present where the worksheet can score it. The anchors are figures worth 0 and 100 points: 0 and 1 for no and
   * yes, 0 to 4 for levels. `between` are further ones with their points, where those in between do not lie evenly.
   */
  worksheet: z
    .strictObject({
      anchors: z.tuple([ScaleFigure, ScaleFigure]),
      between: z
        .array(z.tuple([ScaleFigure, z.number().min(0).max(100)]))
        .min(1)
        .max(6)
        .optional(),
    })
    .optional(),
  ctdl: z.string().startsWith('ceterms:').optional(),
  /** A search ranks a hit in it above one in the rest of the profile. */
  search: z.literal(true).optional(),
  /** Results can be narrowed by it: a list whose entries have ids, a matrix, or yes and no. */
  filter: z.literal(true).optional(),
  /** Credentials with the very same entries in it are related. */
  relates: z.literal(true).optional(),
  /** A list of what the credential is good for: two credentials together cover what either lists. */
  covers: z.literal(true).optional(),
  /** Percent by which figures may differ and still count as the same in a comparison. */
  materiality: z.number().positive().max(50).optional(),
  /** How long a fact of this kind may stand before somebody looks again; absent where it is computed. */
  checkEvery: IsoDuration.optional(),
})
export type Dimension = z.infer<typeof Dimension>

/** One entry of `dimensions.json`. */
export const DimensionGroup = z.strictObject({
  id: Name,
  label: LocalizedText,
  /** Its rows speak for and against: where paper is short they stay or go together. */
  balanced: z.literal(true).optional(),
  dimensions: z.array(Dimension).min(1),
})
export type DimensionGroup = z.infer<typeof DimensionGroup>

/**
 * What one credential has to do with another, stated on one side only: `relations.ts` reads it from the
 * other. Which of them test the same code sets is computed.
 */
export const Relation = z.strictObject({
  /**
   * `beginnerFormOf`: the same exam; its holder becomes a holder of the other. `replaces`: who holds this
   * one need no longer keep up the other.
   */
  kind: z.enum(['buildsOn', 'beginnerFormOf', 'counterpartOf', 'replaces']),
  credential: CredentialId,
  /** What the relation consists of, in one sentence. */
  note: LocalizedText,
  sources: z.array(SourceId).min(1),
  asOf: AsOf,
  confidence: Confidence,
})
export type Relation = z.infer<typeof Relation>

const identity = {
  id: CredentialId,
  abbreviation: Name.max(12),
  /** The official name; never translated. */
  name: Name,
  /** What the name means, for readers who do not read English. */
  gloss: LocalizedText,
  type: z.enum(['certification', 'designation']),
  /** `unconfirmed`: that it is offered rests on weak sources alone. */
  status: z.enum(['active', 'unconfirmed', 'retired']),
  /** Its official page; null where none was found. */
  page: WebAddress.nullable(),
  /** SOC codes of the occupations it prepares for. */
  occupations: z.array(Occupation),
  relations: z.array(Relation),
  /** Set by the app where it was read from a file on this machine; no pack states it. */
  draft: z.strictObject({ file: z.string(), importedOn: z.iso.date() }).optional(),
}

/** `credentials/<id>.json`; CTDL: `ceterms:Certification`. */
export const Credential = z.strictObject({
  ...identity,
  issuer: OrganizationId,
  facts: z.record(DimensionId, Fact),
})
export type Credential = z.infer<typeof Credential>

const Words = z.array(z.string().trim().min(2))

/** One entry of `glossary.json`. */
const GlossaryEntry = z.strictObject({
  /** The word itself; an acronym is the same in every language. */
  term: LocalizedText,
  /** What an acronym stands for, in English. */
  expansion: Name.optional(),
  /** One plain sentence. */
  meaning: LocalizedText,
  /** Other forms of the term in running text: its plural, an inflection. */
  forms: z.strictObject({ en: Words, es: Words }).optional(),
  /** What people type when they look for it, in any language: synonyms and common misspellings. */
  also: Words.optional(),
})
export type GlossaryEntry = z.infer<typeof GlossaryEntry>

/** Of a wage; only the middle one is known of every occupation. */
const Percentiles = z.strictObject({
  p10: z.number().optional(),
  p25: z.number().optional(),
  p50: z.number(),
  p75: z.number().optional(),
  p90: z.number().optional(),
})

/** One entry of `wages.json`: BLS OEWS, USD per year, of one occupation as a whole. */
export const OccupationWages = z.strictObject({
  occupation: Occupation,
  title: LocalizedText,
  /** Reference month of the survey. */
  vintage: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  national: Percentiles,
  /** Median wage and number of jobs; a count that BLS withholds is absent. */
  byState: z.record(StateCode, z.strictObject({ median: z.number(), jobs: z.int().optional() })),
  /** Of the national figures, and of those by state. */
  sources: z.array(SourceId).min(1),
  stateSources: z.array(SourceId),
  confidence: Confidence,
})
export type OccupationWages = z.infer<typeof OccupationWages>

/** A pack as its files state it. */
export const Pack = z.strictObject({
  manifest: PackManifest,
  organizations: z.array(Organization).min(1),
  sources: z.array(Source).min(1),
  groups: z.array(DimensionGroup).min(1),
  credentials: z.array(Credential).min(1),
  glossary: z.array(GlossaryEntry),
  wages: z.array(OccupationWages),
  pathways: PathwayRules.optional(),
})
export type Pack = z.infer<typeof Pack>

/** That somebody here has checked with the issuer that an unconfirmed credential is offered. */
export const Confirmation = z.strictObject({ by: z.string(), at: z.iso.datetime() })
export type Confirmation = z.infer<typeof Confirmation>

/** An identity as it is to be shown. With a confirmation, its status is `active`. */
const shownIdentity = { ...identity, issuer: Organization, confirmed: Confirmation.optional() }

/** What every screen needs to know of a pack besides the profiles. */
export const PackSummary = z.strictObject({
  ...PackManifest.shape,
  ...Pack.pick({ sources: true, groups: true, glossary: true, wages: true, pathways: true }).shape,
  credentials: z.array(z.strictObject(shownIdentity)),
  /** Credentials that say exactly the same in a dimension that relates them. */
  alike: z.array(z.strictObject({ dimension: DimensionId, credentials: z.array(CredentialId).min(2) })),
})
export type PackSummary = z.infer<typeof PackSummary>

/** A credential with every fact as it is to be shown, local corrections and computed facts included. */
export const Profile = z.strictObject({
  pack: PackId,
  ...shownIdentity,
  facts: z.record(DimensionId, EffectiveFact),
})
export type Profile = z.infer<typeof Profile>
