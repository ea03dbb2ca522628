import type { DimensionId } from '../catalog/ids.ts'
import { known } from '../catalog/known-dimensions.ts'

/**
 * The part of CTDL that is written and read here (https://credreg.net/ctdl/terms), and the names of this
 * app's own for what CTDL has no term for. Everything is stated in the file, so that nothing has to be
 * fetched to understand it.
 */
export const namespaces = {
  ceterms: 'https://purl.org/ctdl/terms/',
  qdata: 'https://credreg.net/qdata/terms/',
  schema: 'https://schema.org/',
  audience: 'https://purl.org/ctdl/vocabs/audience/',
  costType: 'https://purl.org/ctdl/vocabs/costType/',
  credentialStat: 'https://purl.org/ctdl/vocabs/credentialStat/',
  compass: 'https://credential-compass.example/ns#',
} as const

const words = { '@container': '@language' }
const link = { '@type': '@id' }
const span = { '@type': 'schema:Duration' }

export const context = {
  '@version': 1.1,
  ...namespaces,
  'ceterms:name': words,
  'ceterms:alternateName': words,
  'ceterms:description': words,
  'ceterms:condition': words,
  'ceterms:paymentPattern': words,
  'ceterms:targetNodeName': words,
  'ceterms:assessmentMethodDescription': words,
  'ceterms:scoringMethodDescription': words,
  'ceterms:subjectWebpage': link,
  'ceterms:ownedBy': link,
  'ceterms:offeredBy': link,
  'ceterms:targetAssessment': link,
  'ceterms:targetCredential': link,
  'ceterms:targetNode': link,
  'ceterms:exactDuration': span,
  'ceterms:minimumDuration': span,
  'ceterms:maximumDuration': span,
  'ceterms:renewalFrequency': span,
  'compass:counterpartOf': link,
  'compass:replaces': link,
  /** What a record states, to the letter: what a reader of this app's own files goes by. */
  'compass:record': { '@type': '@json' },
} as const

/** Things that a credential's facts are told of in CTDL. */
export type Place = 'credential' | 'assessment' | 'requires' | 'renewal'

/** How a value is written: as words, as an ISO 8601 duration, or within a profile of its class. */
type Form =
  | 'words'
  | 'duration'
  /** Not by the fact, whose words say more than CTDL's list, but by the credential's own status. */
  | 'status'
  | 'AggregateDataProfile'
  | 'ConditionProfile'
  | 'CostProfile'
  | 'CredentialAlignmentObject'
  | 'DurationProfile'
  | 'FinancialAssistanceProfile'
  | 'LearningResource'
  | 'RevocationProfile'
  | 'ValueProfile'

/** Where a dimension's term stands, and in which form. */
interface TermRule {
  readonly on: Place
  readonly form: Form
  /** The property that holds it, where that is not the term itself. */
  readonly property?: string
  /** The ids of its list entries are codes of a public list. */
  readonly coded?: true
}

const ofCredential = (form: Form): TermRule => ({ on: 'credential', form })
const ofAssessment = (form: Form): TermRule => ({ on: 'assessment', form })
const code: TermRule = { ...ofCredential('CredentialAlignmentObject'), coded: true }

const rules: Readonly<Record<string, TermRule>> = {
  'ceterms:assesses': ofAssessment('CredentialAlignmentObject'),
  'ceterms:assessmentMethodType': ofAssessment('CredentialAlignmentObject'),
  'ceterms:assessmentMethodDescription': ofAssessment('words'),
  'ceterms:deliveryType': ofAssessment('CredentialAlignmentObject'),
  'ceterms:scoringMethodDescription': ofAssessment('words'),
  'ceterms:targetLearningResource': ofAssessment('LearningResource'),
  'ceterms:exactDuration': { ...ofAssessment('DurationProfile'), property: 'ceterms:estimatedDuration' },
  'ceterms:requires': { on: 'requires', form: 'words', property: 'ceterms:description' },
  'ceterms:alternativeCondition': { on: 'requires', form: 'ConditionProfile' },
  'ceterms:creditValue': { on: 'renewal', form: 'ValueProfile' },
  'ceterms:renewal': { on: 'renewal', form: 'CostProfile', property: 'ceterms:estimatedCost' },
  'ceterms:renewalFrequency': ofCredential('duration'),
  'ceterms:aggregateData': ofCredential('AggregateDataProfile'),
  'ceterms:medianEarnings': { ...ofCredential('AggregateDataProfile'), property: 'ceterms:aggregateData' },
  'ceterms:estimatedCost': ofCredential('CostProfile'),
  'ceterms:estimatedDuration': ofCredential('DurationProfile'),
  'ceterms:financialAssistance': ofCredential('FinancialAssistanceProfile'),
  'ceterms:revocation': ofCredential('RevocationProfile'),
  'ceterms:recommends': ofCredential('ConditionProfile'),
  'ceterms:preparationFrom': ofCredential('ConditionProfile'),
  'ceterms:isRecommendedFor': ofCredential('ConditionProfile'),
  'ceterms:audienceLevelType': ofCredential('CredentialAlignmentObject'),
  'ceterms:audienceType': ofCredential('CredentialAlignmentObject'),
  'ceterms:credentialStatusType': ofCredential('status'),
  'ceterms:subject': ofCredential('CredentialAlignmentObject'),
  'ceterms:industryType': code,
  'ceterms:instructionalProgramType': code,
  'ceterms:occupationType': code,
}

/** A term that is not listed is a plain property of the credential, in words. */
export const ruleOf = (term: string): TermRule => rules[term] ?? ofCredential('words')

/** What is paid, and by whom. */
interface Charge {
  readonly type: string
  readonly audience?: string
}

/** CTDL tells charges apart by kind and payer, not by the property they stand on. */
const charges: ReadonlyMap<DimensionId, Charge> = new Map([
  [known.memberFee, { type: 'costType:StandaloneAssessment', audience: 'audience:Member' }],
  [known.otherFee, { type: 'costType:StandaloneAssessment', audience: 'audience:NonMember' }],
  [known.dues, { type: 'costType:EnrollmentFee', audience: 'audience:Member' }],
  [known.books, { type: 'costType:LearningResource' }],
  [known.memberRenewal, { type: 'costType:RenewalFee', audience: 'audience:Member' }],
  [known.otherRenewal, { type: 'costType:RenewalFee', audience: 'audience:NonMember' }],
])

export const chargeOf = (dimension: DimensionId): Charge | undefined => charges.get(dimension)
