import type { CredentialId } from '../catalog/ids.ts'
import { known } from '../catalog/known-dimensions.ts'
import type { Profile } from '../catalog/pack.ts'
import type { LocalizedText } from '../text/localized.ts'
import {
  addRanges,
  type Charge,
  type CostAssumptions,
  type CostOverYears,
  costOverYears,
  isRenewal,
  type Range,
  renewalCharges,
  sumOf,
} from './costs.ts'
import { byName, type Part, supersededAmong, withoutBeginnerForms } from './standing.ts'

/** A price paid once for one credential or for several. */
interface SharedCharge extends Charge {
  /** The one whose fact states the price first. */
  readonly of: readonly [CredentialId, ...CredentialId[]]
}

export interface CombinedCost {
  readonly charges: readonly SharedCharge[]
  /** USD, without what is not known. */
  readonly total: Range
  readonly unknown: readonly Part[]
  readonly arithmetic: LocalizedText
  readonly notes: readonly LocalizedText[]
  /** The same span for each by itself, in the order of the profiles. */
  readonly alone: readonly { readonly credential: CredentialId; readonly cost: CostOverYears }[]
  /** USD: all of `alone` added up. */
  readonly apart: Range
}

/**
 * What several credentials cost together when all exams are taken in the first year. One membership of an
 * issuer serves for all of its credentials; the first of them renews at its own fee, each further one at
 * the fee for one more. An exam that has a beginner form is paid for once.
 */
export function combinedCost(
  profiles: readonly Profile[],
  years: number,
  assumptions: CostAssumptions,
): CombinedCost {
  const alone = profiles.map((profile) => ({
    credential: profile.id,
    cost: costOverYears(profile.facts, years, assumptions),
  }))
  const replaced = supersededAmong(profiles).filter(({ relation }) => relation.kind === 'replaces')
  const ofIssuers = Map.groupBy(withoutBeginnerForms(profiles), ({ issuer }) => issuer.id)
  const charges = [...ofIssuers.values()].flatMap((group) => ofOneIssuer(group))
  const { total, arithmetic } = sumOf(charges, years)
  return {
    charges,
    total,
    unknown: charges.flatMap(({ dimension, each, of }) => (each ? [] : [{ credential: of[0], dimension }])),
    arithmetic,
    notes: notes(),
    alone,
    apart: addRanges(alone.map(({ cost }) => cost.total)),
  }

  function ofOneIssuer(group: readonly Profile[]): SharedCharge[] {
    const joins = group.some(({ facts }) => costOverYears(facts, years, assumptions).asMember)
    const costs = group.map((profile) => {
      const cost = costOverYears(profile.facts, years, { ...assumptions, member: joins })
      return { profile, cost, renewals: cost.charges.filter(isForRenewal) }
    })
    // Whoever may stop renewing is not the one that the others are added to.
    const [first] = costs.toSorted(
      (a, b) =>
        Number(mayLapse(a.profile)) - Number(mayLapse(b.profile)) ||
        dearest(b.renewals) - dearest(a.renewals) ||
        byName(a.profile, b.profile),
    )
    const own = costs.flatMap(({ profile, cost, renewals }) => {
      const { id, facts } = profile
      const due = profile === first?.profile ? renewals : renewalCharges(facts, known.addedRenewal, years)
      const renewing = mayLapse(profile) ? due.map(fromNothing) : due
      const others = cost.charges.filter((charge) => !isForRenewal(charge) && charge.dimension !== known.dues)
      return [...others, ...renewing].map((charge): SharedCharge => ({ ...charge, of: [id] }))
    })
    const dues = costs.flatMap(({ profile: { id }, cost }) =>
      cost.charges.filter(({ dimension }) => dimension === known.dues).map((charge) => ({ ...charge, id })),
    )
    return [...own, ...onceForAll(dues)]
  }

  function mayLapse(profile: Profile): boolean {
    return replaced.some(({ credential }) => credential === profile)
  }

  function notes(): LocalizedText[] {
    const inAlone = alone.flatMap(({ cost }) => cost.note ?? [])
    const renewed = new Set(charges.filter(isForRenewal).map(({ of: [id] }) => id))
    const lapsing = replaced.filter(({ credential }) => renewed.has(credential.id))
    const mayLapseWords = lapsing.map(({ credential: { abbreviation: old }, by: { abbreviation: now } }) => ({
      en: `${old} may need no renewal, because ${now} takes its place.`,
      es: `Quizá no haga falta renovar ${old}, porque ${now} ocupa su lugar.`,
    }))
    const books = charges.filter(({ dimension }) => dimension === known.books)
    return [...inAlone.slice(0, 1), ...mayLapseWords, ...(books.length > 1 ? [booksForEach] : [])]
  }
}

const booksForEach: LocalizedText = {
  en: 'Books count for each exam; the same ones may serve for more than one.',
  es: 'Los libros se cuentan para cada examen; puede que los mismos sirvan para más de uno.',
}

/** An unknown cycle stands in for the renewals that fall due in it. */
const isForRenewal = ({ dimension }: Charge): boolean => isRenewal(dimension) || dimension === known.cycle

/** USD; unknown is dearer than any price. */
function dearest(charges: readonly Charge[]): number {
  return charges.reduce((sum, { each, due }) => sum + (each ? each.max * due.length : Infinity), 0)
}

const fromNothing = (charge: Charge): Charge =>
  charge.each ? { ...charge, each: { min: 0, max: charge.each.max } } : charge

/** The dearest known price, should the facts differ, and one of those that are unknown. */
function onceForAll(charges: readonly (Charge & { readonly id: CredentialId })[]): SharedCharge[] {
  const [price] = charges.filter(({ each }) => each).toSorted((a, b) => dearest([b]) - dearest([a]))
  const unknown = charges.find(({ each }) => !each)
  return [price, unknown].flatMap((charge) => {
    if (!charge) return []
    const { id, ...shared } = charge
    const others = charges.map((other) => other.id).filter((other) => other !== id)
    return [{ ...shared, of: [id, ...others] as const }]
  })
}
