import { assertNever } from '../assert-never.ts'
import { findFigureOf } from '../catalog/figures.ts'
import type { CredentialId } from '../catalog/ids.ts'
import { known } from '../catalog/known-dimensions.ts'
import type { Profile, Relation } from '../catalog/pack.ts'
import type { LocalizedText } from '../text/localized.ts'
import { formatRange } from '../text/money.ts'
import { type CostAssumptions, costOverYears, type Range } from './costs.ts'
import { byName, type RelationBetween, relationsAmong } from './standing.ts'

/** Why one credential comes before the next. */
type OrderReason =
  | { readonly kind: 'relation'; readonly from: CredentialId; readonly relation: Relation }
  | { readonly kind: 'openToBeginners' | 'cost' | 'name' }

export interface OrderStep {
  readonly credential: CredentialId
  /** Why before the next one; undefined for the last. */
  readonly reason: (OrderReason & { readonly words: LocalizedText }) | undefined
}

/**
 * An order to take credentials in: as the relations of the pack have it, then first what is open to
 * beginners, then what costs less in the first year where that is known of all, then by name.
 */
export function suggestedOrder(
  profiles: readonly Profile[],
  assumptions: CostAssumptions,
): readonly OrderStep[] {
  const steps = relationsAmong(profiles).map((between) => ({ ...between, ...ends(between) }))
  const costs = new Map(profiles.map((profile) => [profile, firstYear(profile, assumptions)]))
  const comparable = [...costs.values()].every((cost) => cost !== undefined)
  const sequence: Profile[] = []
  const waiting = profiles.toSorted(
    (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || costOf(a) - costOf(b) || byName(a, b),
  )
  while (waiting.length > 0) {
    // Relations that lead in a circle hold nothing back.
    const free = waiting.findIndex((one) => !waiting.some((other) => stepFrom(other, one)))
    sequence.push(...waiting.splice(Math.max(free, 0), 1))
  }
  return sequence.map((credential, place) => {
    const next = sequence[place + 1]
    return { credential: credential.id, reason: next && reasonFor(credential, next) }
  })

  function stepFrom(earlier: Profile, later: Profile): RelationBetween | undefined {
    return steps.find((step) => step.earlier === earlier && step.later === later)
  }

  function costOf(profile: Profile): number {
    return comparable ? (costs.get(profile)?.max ?? 0) : 0
  }

  function reasonFor(first: Profile, next: Profile): OrderStep['reason'] {
    const step = stepFrom(first, next)
    if (step) {
      const { from, to, relation } = step
      return { kind: 'relation', from: from.id, relation, words: relationWords(from, to, relation) }
    }
    const [a, b] = [first.abbreviation, next.abbreviation]
    if (isOpen(first) && !isOpen(next)) {
      return {
        kind: 'openToBeginners',
        words: {
          en: `${a} is open to beginners; ${b} is not, or nobody says so.`,
          es: `${a} está abierta a principiantes; ${b} no lo está, o nadie lo dice.`,
        },
      }
    }
    const [cost, nextCost] = [costs.get(first), costs.get(next)]
    if (comparable && cost && nextCost && cost.max < nextCost.max) {
      return { kind: 'cost', words: costWords(a, cost, b, nextCost) }
    }
    return { kind: 'name', words: either }
  }
}

const either: LocalizedText = {
  en: 'Nothing that we know puts one before the other, so they stand by name.',
  es: 'Nada de lo que sabemos pone una antes que la otra; van por orden de nombre.',
}

function costWords(a: string, cost: Range, b: string, nextCost: Range): LocalizedText {
  return {
    en: `${a} costs less in the first year: ${formatRange(cost, 'en')}; ${b}: ${formatRange(nextCost, 'en')}.`,
    es: `${a} cuesta menos el primer año: ${formatRange(cost, 'es')}; ${b}: ${formatRange(nextCost, 'es')}.`,
  }
}

function firstYear({ facts }: Profile, assumptions: CostAssumptions): Range | undefined {
  const { total, unknown } = costOverYears(facts, 1, assumptions)
  return unknown.length === 0 ? total : undefined
}

function isOpen({ facts }: Profile): boolean {
  return findFigureOf(facts, known.openToBeginners, 'yesNo')?.value.yes === true
}

function ends({ from, to, relation }: RelationBetween): { earlier?: Profile; later?: Profile } {
  switch (relation.kind) {
    case 'buildsOn':
    case 'replaces':
      return { earlier: to, later: from }
    case 'beginnerFormOf':
      return { earlier: from, later: to }
    case 'counterpartOf':
      return {}
    default:
      return assertNever(relation.kind)
  }
}

/** A relation between two credentials in words, without what it consists of. */
export function relationWords(
  { abbreviation: from }: Pick<Profile, 'abbreviation'>,
  { abbreviation: to }: Pick<Profile, 'abbreviation'>,
  { kind }: Pick<Relation, 'kind'>,
): LocalizedText {
  switch (kind) {
    case 'buildsOn':
      return { en: `${from} builds on ${to}.`, es: `${from} se basa en ${to}.` }
    case 'beginnerFormOf':
      return { en: `${from} is the beginner form of ${to}.`, es: `${from} es la forma inicial de ${to}.` }
    case 'replaces':
      return { en: `${from} takes the place of ${to}.`, es: `${from} ocupa el lugar de ${to}.` }
    case 'counterpartOf':
      return { en: `${from} is a counterpart of ${to}.`, es: `${from} es equivalente a ${to}.` }
    default:
      return assertNever(kind)
  }
}
