import { doesNotApply, findFigureOf } from '../catalog/figures.ts'
import type { CredentialId, DimensionId, OrganizationId } from '../catalog/ids.ts'
import { known } from '../catalog/known-dimensions.ts'
import type { Profile } from '../catalog/pack.ts'
import { durationMinutes, formatDuration } from '../text/duration.ts'
import { formatNumber } from '../text/format-value.ts'
import type { Language, LocalizedText } from '../text/localized.ts'
import { byName, type Part, supersededAmong } from './standing.ts'

/** Continuing education that one issuer asks for, in its units: how long a unit takes is not stated. */
interface IssuerUpkeep {
  readonly issuer: OrganizationId
  /** Units a year, without what is not known. */
  readonly perYear: number
  /** The facts that were added up. */
  readonly parts: readonly Part[]
  readonly unknown: readonly Part[]
  /** "36 in 24 months + 4 in 24 months"; undefined where nothing is known. */
  readonly arithmetic: LocalizedText | undefined
}

export interface Upkeep {
  /** Units of one issuer may also count for another; nobody has said which, so they are not added up. */
  readonly issuers: readonly IssuerUpkeep[]
  /** The same for each credential by itself, in the order of the profiles. */
  readonly alone: readonly { readonly credential: CredentialId; readonly upkeep: IssuerUpkeep }[]
}

/**
 * Of each issuer, the credential that asks for most counts in full and every other one with what it adds.
 * One that another takes the place of asks for nothing, nor does the beginner form of another.
 */
export function combinedUpkeep(profiles: readonly Profile[]): Upkeep {
  const superseded = new Set(supersededAmong(profiles).map(({ credential }) => credential))
  const standing = profiles.filter((profile) => !superseded.has(profile))
  const ofIssuers = Map.groupBy(standing, ({ issuer }) => issuer.id)
  return {
    issuers: [...ofIssuers].map(([issuer, group]) => upkeepOf(issuer, group)),
    alone: profiles.map((profile) => ({
      credential: profile.id,
      upkeep: upkeepOf(profile.issuer.id, [profile]),
    })),
  }
}

interface Duty extends Part {
  readonly units: number | undefined
  /** ISO 8601 duration. */
  readonly cycle: string | undefined
}

function upkeepOf(issuer: OrganizationId, profiles: readonly Profile[]): IssuerUpkeep {
  const [first, ...others] = profiles.toSorted((a, b) => most(b) - most(a) || byName(a, b))
  const duties = [
    ...(first ? duty(first, known.units) : []),
    ...others.flatMap((profile) => duty(profile, known.addedUnits)),
  ]
  const stated = duties.filter(isStated)
  const inWords = (language: Language): string =>
    stated.map(({ units, cycle }) => dutyInWords(units, cycle, language)).join(' + ')
  return {
    issuer,
    perYear: stated.reduce((sum, { units, cycle }) => sum + units / yearsIn(cycle), 0),
    parts: stated.flatMap(({ credential, dimension }) => [
      { credential, dimension },
      { credential, dimension: known.cycle },
    ]),
    unknown: duties
      .filter((one) => !isStated(one))
      .map(({ credential, dimension, units }) => ({
        credential,
        dimension: units === undefined ? dimension : known.cycle,
      })),
    arithmetic: stated.length > 0 ? { en: inWords('en'), es: inWords('es') } : undefined,
  }
}

/** Units a year of it alone; what is not known comes last. */
function most({ facts }: Profile): number {
  const units = findFigureOf(facts, known.units, 'count')?.value.amount
  const cycle = cycleOf({ facts })
  return units === undefined || cycle === undefined ? -1 : units / yearsIn(cycle)
}

function duty(profile: Profile, dimension: DimensionId): Duty[] {
  const { id, facts } = profile
  if (doesNotApply(facts, dimension)) return []
  const units = findFigureOf(facts, dimension, 'count')?.value.amount
  return [{ credential: id, dimension, units, cycle: cycleOf(profile) }]
}

/** A cycle of no length is as good as unknown. */
function cycleOf({ facts }: Pick<Profile, 'facts'>): string | undefined {
  const cycle = findFigureOf(facts, known.cycle, 'duration')?.value.duration
  return cycle !== undefined && durationMinutes(cycle) > 0 ? cycle : undefined
}

function isStated(one: Duty): one is Duty & { readonly units: number; readonly cycle: string } {
  return one.units !== undefined && one.cycle !== undefined
}

const yearsIn = (cycle: string): number => durationMinutes(cycle) / durationMinutes('P1Y')

function dutyInWords(units: number, cycle: string, language: Language): string {
  const inWord: LocalizedText = { en: 'in', es: 'en' }
  return `${formatNumber(units, language)} ${inWord[language]} ${formatDuration(cycle, language)}`
}
