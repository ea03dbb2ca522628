import { doesNotApply, type Facts, findFigure, findFigureOf } from '../catalog/figures.ts'
import type { DimensionId } from '../catalog/ids.ts'
import { known } from '../catalog/known-dimensions.ts'
import { durationMinutes } from '../text/duration.ts'
import type { Language, LocalizedText } from '../text/localized.ts'
import { formatRange } from '../text/money.ts'

/** Both ends included. */
export interface Range {
  readonly min: number
  readonly max: number
}

export interface CostAssumptions {
  /** Joins where that is a choice. */
  readonly member: boolean
  /** Of the exam: 1 or more, all in the first year. */
  readonly attempts: number
  readonly books: 'none' | 'once' | 'yearly'
}

/** One price, and when it is paid. */
export interface Charge {
  readonly dimension: DimensionId
  /** USD; undefined where it is not known, which is never zero. */
  readonly each: Range | undefined
  /** The years in which it is paid, from 1; a year occurs once for each payment in it. */
  readonly due: readonly number[]
}

interface Payment {
  readonly dimension: DimensionId
  /** USD in this year; undefined where it is not known. */
  readonly amount: Range | undefined
}

interface CostYear {
  /** From 1. */
  readonly year: number
  readonly payments: readonly Payment[]
  /** USD paid by the end of this year, without what is not known. */
  readonly total: Range
}

export interface CostOverYears {
  /** As a member, because of the assumption or because there is no other way. */
  readonly asMember: boolean
  readonly charges: readonly Charge[]
  readonly years: readonly CostYear[]
  /** Of the last year. */
  readonly total: Range
  /** What is in no total because it is not known. */
  readonly unknown: readonly DimensionId[]
  /** The facts that were used, known or not. */
  readonly restsOn: readonly DimensionId[]
  /** "$425 + 5 × $229". */
  readonly arithmetic: LocalizedText
  /** What a reader of the arithmetic could not tell from it. */
  readonly note: LocalizedText | undefined
}

const minutesInYear = durationMinutes('P1Y')
const minutesInMonth = durationMinutes('P1M')

/**
 * What the exam, membership, books and renewals cost over some years (whole, 1 to 10) from the day of the
 * exam. Figures that are only commonly said count as unknown; what does not apply is not paid.
 */
export function costOverYears(facts: Facts, years: number, assumptions: CostAssumptions): CostOverYears {
  const asMember = paysAsMember(facts, assumptions.member)
  const charges = [
    ...examCharges(facts, asMember, assumptions.attempts),
    ...membershipCharges(facts, asMember, years),
    ...renewalCharges(facts, asMember ? known.memberRenewal : known.otherRenewal, years),
    ...bookCharges(facts, assumptions.books, years),
  ]
  const dimensions = charges.map(({ dimension }) => dimension)
  const isRenewed = charges.some(({ dimension, each }) => each && isRenewal(dimension))
  const singly = assumptions.attempts > 1 && !dimensions.includes(known.twoAttempts)
  return {
    asMember,
    charges,
    ...sumOf(charges, years),
    restsOn: [...new Set([known.required, ...dimensions, ...(isRenewed ? [known.cycle] : [])])],
    note: singly ? eachAtThePriceOfOne : undefined,
  }
}

const eachAtThePriceOfOne: LocalizedText = {
  en: 'Each attempt counts at the price of one: we have no price for two together.',
  es: 'Cada intento cuenta al precio de uno: no tenemos un precio de dos juntos.',
}

/** Totals by year, unknown parts and arithmetic of any charges. */
export function sumOf(
  charges: readonly Charge[],
  years: number,
): Pick<CostOverYears, 'years' | 'total' | 'unknown' | 'arithmetic'> {
  let total: Range = { min: 0, max: 0 }
  const perYear = Array.from({ length: years }, (_, index): CostYear => {
    const year = index + 1
    const payments = charges.flatMap(({ dimension, each, due }): Payment[] => {
      const times = due.filter((dueIn) => dueIn === year).length
      return times === 0 ? [] : [{ dimension, amount: each && multiply(each, times) }]
    })
    total = addRanges([total, ...payments.flatMap(({ amount }) => amount ?? [])])
    return { year, payments, total }
  })
  const unknown = charges.flatMap(({ dimension, each }) => (each ? [] : [dimension]))
  const arithmetic = { en: inWords(charges, 'en'), es: inWords(charges, 'es') }
  return { years: perYear, total, unknown: [...new Set(unknown)], arithmetic }
}

/** Of money: to the cent, so that a sum of prices reads as one. */
export function addRanges(ranges: readonly Range[]): Range {
  return {
    min: toCents(ranges.reduce((sum, { min }) => sum + min, 0)),
    max: toCents(ranges.reduce((sum, { max }) => sum + max, 0)),
  }
}

const toCents = (amount: number): number => Math.round(amount * 100) / 100

const multiply = ({ min, max }: Range, times: number): Range => ({ min: min * times, max: max * times })

const renewals: ReadonlySet<DimensionId> = new Set([
  known.memberRenewal,
  known.otherRenewal,
  known.addedRenewal,
])

export const isRenewal = (dimension: DimensionId): boolean => renewals.has(dimension)

function paysAsMember(facts: Facts, wanted: boolean): boolean {
  if (findFigureOf(facts, known.required, 'yesNo')?.value.yes) return true
  if (doesNotApply(facts, known.memberFee)) return false
  return wanted || doesNotApply(facts, known.otherFee)
}

function examCharges(facts: Facts, asMember: boolean, attempts: number): Charge[] {
  const fee = asMember ? known.memberFee : known.otherFee
  // Where members pay less, the price of two attempts is theirs.
  const mayBuyTwo = attempts > 1 && (asMember || doesNotApply(facts, known.memberFee))
  const two = mayBuyTwo ? chargeOf(facts, known.twoAttempts, 'once', [1]) : undefined
  const singly = two?.each ? attempts - 2 : attempts
  return [
    ...(two?.each ? [two] : []),
    ...unlessAbsent(facts, fee, () => chargeOf(facts, fee, 'once', Array<number>(singly).fill(1))),
  ]
}

function membershipCharges(facts: Facts, asMember: boolean, years: number): Charge[] {
  if (asMember) {
    return unlessAbsent(facts, known.dues, () => chargeOf(facts, known.dues, 'year', everyYear(years)))
  }
  // It may have to be paid for after all.
  const unknown = !findFigureOf(facts, known.required, 'yesNo') && !doesNotApply(facts, known.memberFee)
  return unknown ? [{ dimension: known.required, each: undefined, due: [1] }] : []
}

/** Of a fee due at the end of each cycle but the last, which ends with the span. */
export function renewalCharges(facts: Facts, fee: DimensionId, years: number): Charge[] {
  return unlessAbsent(facts, fee, () => {
    const cycle = findFigureOf(facts, known.cycle, 'duration')
    const length = cycle ? durationMinutes(cycle.value.duration) : 0
    // Nobody renews more than once a month.
    if (length < minutesInMonth) return { dimension: known.cycle, each: undefined, due: [1] }
    const count = Math.ceil((years * minutesInYear) / length) - 1
    const due = Array.from({ length: count }, (_, i) => Math.floor(((i + 1) * length) / minutesInYear) + 1)
    return chargeOf(facts, fee, 'cycle', due)
  })
}

function bookCharges(facts: Facts, books: CostAssumptions['books'], years: number): Charge[] {
  if (books === 'none') return []
  const due = books === 'once' ? [1] : everyYear(years)
  return unlessAbsent(facts, known.books, () => chargeOf(facts, known.books, 'once', due))
}

const everyYear = (years: number): number[] => Array.from({ length: years }, (_, i) => i + 1)

function unlessAbsent(facts: Facts, dimension: DimensionId, charge: () => Charge): Charge[] {
  if (doesNotApply(facts, dimension)) return []
  const found = charge()
  return found.due.length === 0 ? [] : [found]
}

/** A price that buys another span than it is counted for is as good as unknown. */
function chargeOf(
  facts: Facts,
  dimension: DimensionId,
  period: 'once' | 'year' | 'cycle',
  due: readonly number[],
): Charge {
  const value = findFigure(facts, dimension)?.value
  if (value?.kind === 'money' && value.period === period) {
    return { dimension, each: { min: value.amount, max: value.amount }, due }
  }
  if (value?.kind === 'moneyRange' && value.period === period) {
    return { dimension, each: { min: value.min, max: value.max }, due }
  }
  return { dimension, each: undefined, due }
}

const unknownAmount: LocalizedText = { en: 'an unknown amount', es: 'un importe desconocido' }

function inWords(charges: readonly Charge[], language: Language): string {
  if (charges.length === 0) return formatRange({ min: 0, max: 0 }, language)
  return charges
    .map(({ each, due }) => {
      const amount = each ? formatRange(each, language) : unknownAmount[language]
      const grouped = each && each.min < each.max ? `(${amount})` : amount
      return due.length === 1 ? grouped : `${due.length} × ${grouped}`
    })
    .join(' + ')
}
