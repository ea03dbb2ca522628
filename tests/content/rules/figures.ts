import type { Pack } from '../../../domain/catalog/pack.ts'
import type { Value } from '../../../domain/catalog/value.ts'
import { durationMinutes } from '../../../domain/text/duration.ts'
import { readingsOf } from '../medical-coding.ts'
import { type Rule, set } from './rule.ts'

/** What a figure can be; outside it somebody mistook a unit or a place value. */
const money: Readonly<Record<string, readonly [period: string, min: number, max: number]>> = {
  'exam-fee-member': ['once', 100, 1_000],
  'exam-fee-non-member': ['once', 100, 1_000],
  'exam-fee-two-attempts': ['once', 100, 1_500],
  'membership-dues': ['year', 50, 500],
  'books-cost': ['once', 20, 1_500],
  'pay-survey': ['year', 25_000, 200_000],
  'renewal-fee-member': ['cycle', 20, 500],
  'renewal-fee-non-member': ['cycle', 20, 500],
  'renewal-fee-added': ['cycle', 10, 250],
}

const durations: Readonly<Record<string, readonly [min: string, max: string]>> = {
  'exam-time': ['PT1H', 'PT8H'],
  'study-time': ['P1D', 'P3Y'],
  'cycle-length': ['P1Y', 'P5Y'],
}

const counts: Readonly<Record<string, readonly [min: number, max: number]>> = {
  'exam-items': [20, 300],
  'ceu-units': [5, 100],
  'ceu-units-added': [1, 50],
  'pass-rate': [5, 99],
}

/** Undefined when nothing is known of how large figures in this dimension can be. */
function isPossible(dimension: string, value: Value): boolean | undefined {
  switch (value.kind) {
    case 'money':
    case 'moneyRange': {
      const [period, min, max] = money[dimension] ?? []
      if (min === undefined || max === undefined) return undefined
      const amounts = value.kind === 'money' ? [value.amount] : [value.min, value.max]
      return value.period === period && amounts.every((amount) => amount >= min && amount <= max)
    }
    case 'duration':
    case 'durationRange': {
      const bounds = durations[dimension]?.map(durationMinutes)
      const given = value.kind === 'duration' ? [value.duration] : [value.min, value.max]
      return bounds && given.map(durationMinutes).every((time) => isWithin(time, bounds))
    }
    case 'count':
      return counts[dimension] && isWithin(value.amount, counts[dimension])
    case 'percent':
      return counts[dimension] && isWithin(value.percent, counts[dimension])
    default:
      return true
  }
}

const isWithin = (figure: number, [min = Infinity, max = -Infinity]: readonly number[]): boolean =>
  figure >= min && figure <= max

const cpc = 'credentials/cpc/facts'

export const figures: readonly Rule[] = [
  {
    claim: 'gives every figure in the unit and the size that such a figure has',
    broken: (pack) =>
      readingsOf(pack)
        .filter(({ dimension, reading }) => isPossible(dimension, reading.value) !== true)
        .map(({ place, reading }) => `${place}: ${JSON.stringify(reading.value)}`),
    faults: {
      'cents for dollars': set(`${cpc}/exam-fee-member/value/amount`, 42_500),
      'dues for a cycle': set(`${cpc}/membership-dues/value/period`, 'cycle'),
      'minutes for months': set(`${cpc}/cycle-length/value/duration`, 'PT24M'),
      'minutes for hours': set(`${cpc}/exam-time/recommended/value/duration`, 'PT4M'),
      'a share for a percentage': set('credentials/ccs/facts/pass-rate/value/percent', 0.84),
      'a mistyped number of questions': set(`${cpc}/exam-items/value/amount`, 1_000),
    },
  },
  {
    claim: 'lists shares that can add up to the whole exam',
    broken: (pack) =>
      readingsOf(pack).flatMap(({ place, reading: { value } }) => {
        if (value.kind !== 'shareTable') return []
        const least = value.parts.reduce((sum, { min }) => sum + min, 0)
        const most = value.parts.reduce((sum, { max }) => sum + max, 0)
        return least <= 100 && most >= 100 ? [] : [`${place}: ${least} to ${most}`]
      }),
    faults: {
      'a part left out': (pack) => shares(pack).pop(),
      'a part counted twice': (pack) => shares(pack).push(...shares(pack).slice(0, 1)),
    },
  },
  {
    claim: 'has wages by state between the tenth and the ninetieth percentile of all',
    broken: ({ wages }) =>
      wages.flatMap(({ occupation, national, byState }) => {
        const { p10 = 0, p90 = Infinity } = national
        const beyond = Object.entries(byState).filter(([, { median }]) => median <= p10 || median >= p90)
        return beyond.map(([state]) => `${occupation} ${state}`)
      }),
    faults: {
      'a state with a digit too many': set('wages/29-2072/byState/OH/median', 490_000),
    },
  },
  {
    claim: 'knows the wages of coders in 50 states and the District of Columbia',
    broken: ({ wages }) => {
      const states = Object.keys(wages.find(({ occupation }) => occupation === '29-2072')?.byState ?? {})
      return states.length === 51 ? [] : [`${states.length} states`]
    },
    faults: { 'a state left out': set('wages/29-2072/byState/WY') },
  },
]

function shares({ credentials }: Pack): Extract<Value, { kind: 'shareTable' }>['parts'] {
  const fact = Object.entries(credentials.find(({ id }) => id === 'cpc')?.facts ?? {}).find(
    ([id]) => id === 'exam-content',
  )?.[1]
  if (fact?.state !== 'value' || fact.value.kind !== 'shareTable') throw new Error('CPC lists no shares')
  return fact.value.parts
}
