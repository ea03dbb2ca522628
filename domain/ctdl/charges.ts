import type { Dimension } from '../catalog/pack.ts'
import { Value } from '../catalog/value.ts'
import { literalsOf } from './entries.ts'
import { type Graph, isResource, type Literal, type Resource } from './reader.ts'
import type { Found } from './values.ts'
import { chargeOf } from './vocabulary.ts'

interface Price {
  readonly amount: Literal
  readonly currency: Literal
  readonly type: Literal
  /** None: everybody pays it. */
  readonly audience: Literal | undefined
  readonly startDate: Literal | undefined
}

const periods: Readonly<Record<string, 'year' | 'cycle'>> = {
  'costType:EnrollmentFee': 'year',
  'costType:RenewalFee': 'cycle',
}

/**
 * What a dimension charges, out of all the charges of a file. Undefined unless exactly one is of its
 * kind and payer: among several, a file does not say which is meant. What everybody pays is what a
 * non-member pays; that a member pays it as well is not said.
 */
export function findCharge(
  graph: Graph,
  costs: readonly Resource[],
  dimension: Dimension,
  year: number,
): Found | undefined {
  const charge = chargeOf(dimension.id)
  if (!charge || (dimension.kind !== 'money' && dimension.kind !== 'moneyRange')) return undefined
  const [price, ...others] = costs
    .flatMap((cost) => pricesOf(graph, cost))
    .filter(({ type }) => type.text === charge.type)
    .filter(
      ({ audience }) =>
        (audience?.text ?? 'audience:NonMember') === (charge.audience ?? 'audience:NonMember'),
    )
  if (!price || others.length > 0) return undefined
  const money = {
    currency: price.currency.text,
    period: periods[charge.type] ?? 'once',
    year: price.startDate ? Number(price.startDate.text.slice(0, 4)) : year,
  }
  const amount = Number(price.amount.text)
  const value = Value.safeParse(
    dimension.kind === 'money'
      ? { kind: 'money', amount, ...money }
      : { kind: 'moneyRange', min: amount, max: amount, ...money },
  )
  if (!value.success) return undefined
  const { startDate, audience } = price
  const from = [price.amount, price.currency, price.type, audience, startDate].filter(
    (used) => used !== undefined,
  )
  return { value: value.data, from }
}

function pricesOf(graph: Graph, cost: Resource): readonly Price[] {
  const concept = (property: string): readonly Literal[] =>
    graph
      .valuesOf(cost, property)
      .flatMap((item) => (isResource(item) ? literalsOf(graph, item, 'ceterms:targetNode') : [item]))
  const [amount] = literalsOf(graph, cost, 'ceterms:price')
  const [currency] = literalsOf(graph, cost, 'ceterms:currency')
  const [type] = concept('ceterms:directCostType')
  const [startDate] = literalsOf(graph, cost, 'ceterms:startDate')
  const [audience] = concept('ceterms:audienceType')
  return amount && currency && type ? [{ amount, currency, type, audience, startDate }] : []
}
