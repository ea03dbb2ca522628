import type { Fact } from '../../../domain/catalog/fact.ts'
import type { CatalogView } from '../../../domain/worksheet/catalog-view.ts'
import { newWorksheet } from '../../../domain/worksheet/begin.ts'
import { Criterion, Option, RatedCell, Worksheet } from '../../../domain/worksheet/model.ts'
import { PackId } from '../../../domain/catalog/ids.ts'
import { criterionChoices, criterionFrom } from '../../../domain/worksheet/options.ts'
import { CriterionId, OptionId } from '../../../domain/worksheet/parts.ts'
import { dimension, group, notPublished, profile, usd, value } from '../sample.ts'

/** A small catalog, and worksheets over it. */

const words = (text: string) => ({ en: text, es: text })
const levels = ['none', 'little', 'some', 'much', 'most'].map(words)

export const groups = [
  group(
    dimension('exam-fee-member', 'money', { worksheet: { anchors: [500, 0] } }),
    dimension('pay', 'money', { worksheet: { anchors: [30_000, 80_000] } }),
    dimension('open-to-beginners', 'yesNo', { worksheet: { anchors: [0, 1] } }),
    dimension('study-time', 'durationRange', { worksheet: { anchors: ['P2Y', 'P0D'] } }),
    dimension('fit', 'matrix', {
      levels,
      rows: [
        { id: 'hospital', label: words('Hospital') },
        { id: 'office', label: words('Office') },
      ],
      worksheet: { anchors: [0, 4] },
    }),
    dimension('code-sets', 'list', { covers: true }),
    dimension('remote', 'text'),
  ),
]

const list = (...ids: string[]) => value({ kind: 'list', items: ids.map((id) => ({ id, en: id, es: id })) })
const surveyed = (amount: number, year: number) =>
  value(
    { kind: 'money', amount, currency: 'USD', period: 'year', year },
    { counts: words(`members who answered in ${year}`) },
  )
const yesNo = (yes: boolean) => value({ kind: 'yesNo', yes })
const months = (min: number, max: number) =>
  value({ kind: 'durationRange', min: `P${min}M`, max: `P${max}M` })
const fit = (hospital: number | null, office: number | null) =>
  value({ kind: 'matrix', levels: { hospital, office } })
const said = value({ kind: 'text', text: words('Often') })

export const alpha = {
  'exam-fee-member': usd(400),
  pay: surveyed(60_000, 2025),
  'open-to-beginners': yesNo(true),
  'study-time': months(4, 8),
  fit: fit(1, 4),
  'code-sets': list('icd', 'cpt'),
  remote: said,
}
export const beta = {
  'exam-fee-member': usd(200),
  pay: surveyed(50_000, 2021),
  'open-to-beginners': yesNo(false),
  'study-time': notPublished,
  fit: fit(4, null),
  'code-sets': list('icd', 'pcs'),
  remote: said,
}

export function catalog(facts: Record<string, Record<string, Fact>> = {}): CatalogView {
  const all: Record<string, Record<string, Fact>> = { alpha, beta, gamma: alpha, ...facts }
  return {
    edition: '2026-11-22',
    groups,
    profiles: Object.entries(all).map(([id, own]) => profile(id, own, groups)),
  }
}

export const optionId = (id: string) => OptionId.parse(id)
export const criterionId = (id: string) => CriterionId.parse(id)

/** An option of this credential, under the id of it. */
export const credential = (id: string): Option =>
  Option.parse({ kind: 'credential', id, by: 'visitor', credential: id })
export const both = (...ids: string[]): Option =>
  Option.parse({ kind: 'together', id: ids.join('-'), by: 'visitor', credentials: ids })
export const notNow = Option.parse({ kind: 'notNow', id: 'not-now', by: 'visitor' })
export const ownOption = (name: string): Option =>
  Option.parse({ kind: 'own', id: 'own', by: 'visitor', name })

/** A criterion from the pack: `fit:hospital` is a row of it. */
export function measured(key: string): Criterion {
  const [id, row] = key.split(':')
  const choice = criterionChoices(groups).find((one) => one.dimension === id && one.row === row)
  if (!choice) throw new Error(`No dimension ${key}`)
  return criterionFrom(choice, criterionId(key.replace(':', '-')), 'visitor')
}

export const ownCriterion = (id: string): Criterion =>
  Criterion.parse({ kind: 'own', id, by: 'visitor', name: id, worst: 'bad', best: 'good' })

export const fresh = {
  id: '3c4f0bb6-2f0b-4a07-9f6f-6d3c2b6a2a10',
  at: '2026-11-22T12:00:00.000Z',
}

export const blank = newWorksheet(
  'For my sister',
  { id: PackId.parse('sample'), edition: '2026-11-22' },
  fresh,
)

/** Rated by hand, every step of an option in the order of the criteria; null is not known. */
export function rated(table: Record<string, readonly (number | null)[]>, ...criteria: string[]): Worksheet {
  const options = Object.keys(table)
  return Worksheet.parse({
    ...blank,
    options: options.map((id) => ({ kind: 'own', id, by: 'visitor', name: id })),
    criteria: criteria.map(ownCriterion),
    ratings: options.flatMap((option) =>
      criteria.flatMap((criterion, place): RatedCell[] => {
        const step = table[option]?.[place]
        if (step === undefined) return []
        return [
          RatedCell.parse({
            option,
            criterion,
            rating:
              step === null
                ? { kind: 'unknown', why: 'notSure', by: 'visitor' }
                : { kind: 'own', step, reason: '', by: 'visitor' },
          }),
        ]
      }),
    ),
    weights: {
      visitor: { tiers: criteria.map((id) => [id]), exact: null, pairs: [], isDone: false },
      counselor: null,
    },
  })
}

export function withExact(worksheet: Worksheet, shares: Record<string, number>): Worksheet {
  const exact = {
    kind: 'shares' as const,
    shares: Object.entries(shares).map(([criterion, share]) => ({
      criterion: criterionId(criterion),
      share,
    })),
  }
  return { ...worksheet, weights: { ...worksheet.weights, visitor: { ...worksheet.weights.visitor, exact } } }
}
