import { z } from 'zod'
import { EffectiveFact } from '../catalog/fact.ts'
import { CredentialId, DimensionId } from '../catalog/ids.ts'
import { Dimension, DimensionGroup, Organization, PackSummary, Profile, Source } from '../catalog/pack.ts'
import { bookHabits, mostAttempts, usualAssumptions } from '../compare/assumptions.ts'
import { Condition, Goal, PathwayEnd } from '../catalog/pathways.ts'
import { isPlace, type NotePlace } from '../notes/place.ts'
import { StudyPlan } from '../study-plan/model.ts'
import { commonUnits } from '../text/duration.ts'
import { Pathways } from '../pathways/model.ts'
import { LocalizedText } from '../text/localized.ts'
import { Criterion, Option, RatedCell, Worksheet } from '../worksheet/model.ts'
import { papers, printSizes, sidesToFit } from './choices.ts'

const Paper = z.enum(papers)

/** One, or English and Spanish side by side. */
export const HandoutLanguages = z.union([
  z.tuple([z.literal('en')]),
  z.tuple([z.literal('es')]),
  z.tuple([z.literal('en'), z.literal('es')]),
])
export type HandoutLanguages = z.infer<typeof HandoutLanguages>

/** What can be chosen for a handout of any kind. */
export const HandoutChoices = z.strictObject({
  languages: HandoutLanguages,
  paper: Paper.default('letter'),
  textSize: z.enum(printSizes).default('normal'),
  sides: z.literal(sidesToFit).default(2),
  /** Whether notes that a person wants on paper are printed. */
  notes: z.boolean().default(true),
})
export type HandoutChoices = z.infer<typeof HandoutChoices>

/** For the sums of holding several: see `CostAssumptions`. */
export const CostAssumptions = z.strictObject({
  member: z.boolean().default(usualAssumptions.member),
  attempts: z.int().min(1).max(mostAttempts).default(usualAssumptions.attempts),
  books: z.enum(bookHabits).default(usualAssumptions.books),
})

/** Who hands it out: top right on the first page. */
export const Center = z.strictObject({
  name: z.string().max(80),
  /** An address, a telephone number, opening hours: one line. */
  contact: z.string().max(160),
  /** A PNG or JPEG as a data address. */
  logo: z.string().startsWith('data:image/').nullable(),
})
export type Center = z.infer<typeof Center>

const NumberedSource = z.strictObject({ number: z.int().min(1), source: Source })
export type NumberedSource = z.infer<typeof NumberedSource>

const HandoutCredential = z.strictObject({
  id: CredentialId,
  abbreviation: z.string(),
  name: z.string(),
  gloss: LocalizedText,
  issuer: Organization,
  page: z.string().nullable(),
  status: Profile.shape.status,
  draft: Profile.shape.draft,
})
export type HandoutCredential = z.infer<typeof HandoutCredential>

/** How the text is set so that it fits; nothing is ever scaled. */
export const Fit = z.strictObject({
  spacing: z.enum(['roomy', 'tight']),
  /** Points of the text in tables; large print has its own size. */
  points: z.union([z.literal(12), z.literal(11)]),
  /** What is left out so that it fits: names of rows, and of groups that are gone whole. */
  dropped: z.array(LocalizedText),
})
export type Fit = z.infer<typeof Fit>

/** A person's own; `letter` also stands at the column, row or cell that it is about. */
const HandoutNote = z.strictObject({
  letter: z.string(),
  about: z.custom<NotePlace>(isPlace),
  column: z.string().nullable(),
  row: LocalizedText.nullable(),
  body: z.string(),
})
export type HandoutNote = z.infer<typeof HandoutNote>

/** What every handout says of itself. */
const common = {
  ...HandoutChoices.shape,
  paper: Paper,
  textSize: z.enum(printSizes),
  sides: z.literal(sidesToFit),
  notes: z.boolean(),
  center: Center.nullable(),
  sources: z.array(NumberedSource),
  /** The official page of each credential, or of its issuer where it has none; `of` are abbreviations. */
  pages: z.array(z.strictObject({ of: z.array(z.string()), issuer: z.string(), url: z.string() })),
  /** What somebody wants on paper of the credentials that it is about. */
  written: z.array(HandoutNote),
  edition: z.iso.date(),
  printedOn: z.iso.date(),
  fit: Fit,
}
const Common = z.strictObject(common)
/** What every handout says of itself, whatever its kind. */
export type Common = z.infer<typeof Common>

const HandoutRow = z.strictObject({
  dimension: Dimension,
  differs: z.boolean(),
  /** What differs is within the dimension's materiality, and counts as the same. */
  isWithin: z.boolean(),
  /** One of `needs`: it may be left out where it does not fit, the smaller the sooner. Absent where it must stay. */
  need: z.int().optional(),
  /** For durations that are stated in several units. */
  unit: z.enum(commonUnits).optional(),
  cells: z.array(EffectiveFact),
})
export type HandoutRow = z.infer<typeof HandoutRow>

const HandoutGroup = z.strictObject({
  ...DimensionGroup.pick({ label: true, balanced: true }).shape,
  rows: z.array(HandoutRow).min(1),
})
export type HandoutGroup = z.infer<typeof HandoutGroup>

const table = {
  columns: z.array(HandoutCredential).min(1),
  groups: z.array(HandoutGroup),
}

/** The column that the others are measured against, in words. */
const baseline = CredentialId.nullable()

const ComparisonHandout = z.strictObject({ kind: z.literal('comparison'), ...common, ...table, baseline })
export type ComparisonHandout = z.infer<typeof ComparisonHandout>

/** The comparison for whoever advises: every row, all readings, where from and how sure. */
const CounselorHandout = z.strictObject({ kind: z.literal('counselor'), ...common, ...table, baseline })
export type CounselorHandout = z.infer<typeof CounselorHandout>

/** One credential whole. */
const ProfileHandout = z.strictObject({
  kind: z.literal('profile'),
  ...common,
  ...table,
  /** In words, with the numbers of its sources. */
  relations: z.array(
    z.strictObject({ words: LocalizedText, note: LocalizedText, evidence: Profile.shape.relations.element }),
  ),
})
export type ProfileHandout = z.infer<typeof ProfileHandout>

/** Holding several: the sheet works the sums out from these with `holdTogether`, as the screen does. */
const TogetherHandout = z.strictObject({
  kind: z.literal('together'),
  ...common,
  profiles: z.array(Profile).min(2),
  groups: z.array(DimensionGroup),
  assumptions: CostAssumptions,
})
export type TogetherHandout = z.infer<typeof TogetherHandout>

/** The paths from a start to a goal, as a plan to take home. */
const PathwayHandout = z.strictObject({
  kind: z.literal('pathway'),
  ...common,
  start: PathwayEnd,
  goal: Goal,
  pathways: Pathways,
  /** Those that the paths name, with the facts that times and costs rest on. */
  credentials: z.array(HandoutCredential.extend({ facts: z.record(DimensionId, EffectiveFact) })),
  conditions: z.array(Condition),
  /** Names of the dimensions among those facts. */
  dimensions: z.array(Dimension.pick({ id: true, label: true })),
})
export type PathwayHandout = z.infer<typeof PathwayHandout>

const StudyPlanHandout = z.strictObject({
  kind: z.literal('study-plan'),
  ...common,
  credential: HandoutCredential,
  plan: StudyPlan,
  /** What the plan and the way to the exam rest on, where it is known. */
  facts: z.array(z.strictObject({ dimension: Dimension, fact: EffectiveFact })),
})
export type StudyPlanHandout = z.infer<typeof StudyPlanHandout>

const GlossaryHandout = z.strictObject({
  kind: z.literal('glossary'),
  ...common,
  /** Whose words they are; empty for those of the whole field. */
  credentials: z.array(HandoutCredential),
  field: LocalizedText,
  entries: PackSummary.shape.glossary,
})
export type GlossaryHandout = z.infer<typeof GlossaryHandout>

/** What is known of the options of a decision, and the names of the dimensions. */
const known = { profiles: z.array(Profile), groups: z.array(DimensionGroup) }

/** A decision with its result, which the sheet works out as the screen does. */
const WorksheetHandout = z.strictObject({
  kind: z.literal('worksheet'),
  ...common,
  ...known,
  worksheet: Worksheet,
})
export type WorksheetHandout = z.infer<typeof WorksheetHandout>

/** The same to be filled in with a pen; without options or criteria there are lines for them. */
const BlankWorksheetHandout = z.strictObject({
  kind: z.literal('worksheet-blank'),
  ...common,
  ...known,
  /** Empty for one that belongs to no worksheet. */
  name: z.string(),
  options: z.array(Option),
  criteria: z.array(Criterion),
  /** What the catalog says, to stand beside the boxes. */
  facts: z.array(RatedCell),
})
export type BlankWorksheetHandout = z.infer<typeof BlankWorksheetHandout>

/** What a handout contains, whole; the print window adds markup and words, no facts. */
export const Handout = z.discriminatedUnion('kind', [
  ComparisonHandout,
  CounselorHandout,
  ProfileHandout,
  TogetherHandout,
  PathwayHandout,
  StudyPlanHandout,
  GlossaryHandout,
  WorksheetHandout,
  BlankWorksheetHandout,
])
export type Handout = z.infer<typeof Handout>
export type HandoutKind = Handout['kind']
