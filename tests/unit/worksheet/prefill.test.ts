import { describe, expect, it } from 'vitest'
import { Fact } from '../../../domain/catalog/fact.ts'
import type { CatalogView } from '../../../domain/worksheet/catalog-view.ts'
import { type Criterion, type Option, Worksheet } from '../../../domain/worksheet/model.ts'
import { criterionChoices, inNeutralOrder } from '../../../domain/worksheet/options.ts'
import { prefill } from '../../../domain/worksheet/prefill.ts'
import { findRating } from '../../../domain/worksheet/values.ts'
import { notApplicable, usd, value } from '../sample.ts'
import * as sample from './samples.ts'

const { alpha, beta, blank, both, catalog, credential, measured, notNow, ownOption } = sample

/** What stands in the cells of one criterion, after prefilling. */
function column(criterion: Criterion, options: readonly Option[], view: CatalogView = catalog()) {
  const filled = prefill({ ...blank, options: [...options], criteria: [criterion] }, view, 'all')
  expect(Worksheet.safeParse(filled).error).toBeUndefined()
  return options.map((option) => {
    const rating = findRating(filled, option, criterion)
    if (rating?.kind === 'fact') return rating.figure.value
    return rating?.kind === 'unknown' ? rating.why : undefined
  })
}

const [a, b] = [credential('alpha'), credential('beta')]

describe('a worksheet takes from the catalog', () => {
  it('money, yes and no, ranges of time and rows of levels', () => {
    expect(column(measured('exam-fee-member'), [a, b])).toMatchObject([{ amount: 400 }, { amount: 200 }])
    expect(column(measured('open-to-beginners'), [a, b])).toMatchObject([{ yes: true }, { yes: false }])
    expect(column(measured('fit:hospital'), [a, b])).toEqual([
      { kind: 'level', level: 1 },
      { kind: 'level', level: 4 },
    ])
    expect(column(measured('study-time'), [a, b])).toMatchObject([{ min: 'P4M', max: 'P8M' }, 'notPublished'])
  })

  it('nothing that measures something else than the others: pay surveys of two years', () => {
    const pay = measured('pay')
    expect(column(pay, [a, b])).toEqual(['notComparable', 'notComparable'])
    expect(column(pay, [a, b, credential('gamma')])).toMatchObject([
      { amount: 60_000 },
      'notComparable',
      { amount: 60_000 },
    ])
    expect(column(pay, [b])).toMatchObject([{ amount: 50_000 }])
  })

  it('no hours of work as if they were months', () => {
    const hours = value({ kind: 'durationRange', min: 'PT40H', max: 'PT80H' })
    const view = catalog({ beta: { ...beta, 'study-time': hours } })
    expect(column(measured('study-time'), [a, b], view)).toEqual(['notComparable', 'notComparable'])
  })

  it('the recommended reading of a dispute, marked as one; nothing that is only commonly said', () => {
    const reading = (amount: number) => {
      const { state: _, ...stated } = usd(amount) as Extract<Fact, { state: 'value' }>
      return stated
    }
    const disputed = Fact.parse({
      state: 'disputed',
      recommended: reading(300),
      others: [reading(350)],
      why: { en: 'Two pages.', es: 'Dos páginas.' },
    })
    const rumour = value(
      { kind: 'money', amount: 10, currency: 'USD', period: 'once', year: 2026 },
      { confidence: 'article' },
    )
    const view = catalog({
      alpha: { ...alpha, 'exam-fee-member': disputed },
      beta: { ...beta, 'exam-fee-member': rumour },
    })
    const criterion = measured('exam-fee-member')
    const filled = prefill({ ...blank, options: [a, b], criteria: [criterion] }, view, 'all')
    expect(filled.ratings.map(({ rating }) => rating)).toMatchObject([
      { kind: 'fact', figure: { value: { amount: 300 }, isDisputed: true }, edition: '2026-11-22' },
      { kind: 'unknown', why: 'unverified', by: null },
    ])
  })

  it('no figure for what does not apply, is not in the catalog, is put off or is an idea of one’s own', () => {
    const view = catalog({ beta: { ...beta, 'exam-fee-member': notApplicable } })
    const options = [b, credential('gone'), notNow, ownOption('A degree')]
    expect(column(measured('exam-fee-member'), options, view)).toEqual([
      'notApplicable',
      'notInCatalog',
      'noFacts',
      'noFacts',
    ])
  })

  it('nothing for an own criterion or one without a scale: people rate it', () => {
    expect(column(sample.ownCriterion('calm'), [a, b])).toEqual([undefined, undefined])
    expect(column(measured('remote'), [a, b])).toEqual([undefined, undefined])
  })
})

describe('both credentials together', () => {
  const pair = both('alpha', 'beta')

  it('pay two fees, are as open as the stricter one and fit wherever one fits', () => {
    expect(column(measured('exam-fee-member'), [pair])).toMatchObject([{ amount: 600 }])
    expect(column(measured('open-to-beginners'), [pair])).toMatchObject([{ yes: false }])
    expect(column(measured('fit:hospital'), [pair])).toMatchObject([{ level: 4 }])
    expect(column(measured('fit:office'), [pair])).toMatchObject([{ level: 4 }])
  })

  it('study one after the other', () => {
    const view = catalog({ beta: { ...beta, 'study-time': alpha['study-time'] } })
    expect(column(measured('study-time'), [pair], view)).toMatchObject([{ min: 'P8M', max: 'P16M' }])
  })

  it('have no figure where one part is not known or the sum would mean nothing', () => {
    expect(column(measured('study-time'), [pair])).toEqual(['partUnknown'])
    expect(column(measured('pay'), [pair])).toEqual(['notCombined'])
    expect(column(measured('exam-fee-member'), [both('alpha', 'gone')])).toEqual(['notInCatalog'])
  })
})

describe('prefilling again', () => {
  const criterion = measured('exam-fee-member')
  const first = prefill({ ...blank, options: [a, b], criteria: [criterion] }, catalog(), 'all')
  const dearer = { ...catalog({ alpha: { ...alpha, 'exam-fee-member': usd(450) } }), edition: '2027-01-01' }

  it('leaves what a person rated, or said not to know', () => {
    const rating = { kind: 'own', step: 3, reason: 'I get a discount', by: 'counselor' } as const
    const unsure = { kind: 'unknown', why: 'notSure', by: 'visitor' } as const
    const own = [
      { option: a.id, criterion: criterion.id, rating },
      { option: b.id, criterion: criterion.id, rating: unsure },
    ]
    expect(prefill({ ...first, ratings: own }, dearer, 'all').ratings).toEqual(own)
  })

  it('to fill up takes only what is missing; else everything as it is now', () => {
    const more = { ...first, options: [...first.options, credential('gamma')] }
    const filled = prefill(more, dearer, 'missing')
    expect(filled.ratings.map(({ rating }) => rating)).toMatchObject([
      { figure: { value: { amount: 400 } }, edition: '2026-11-22' },
      { figure: { value: { amount: 200 } }, edition: '2026-11-22' },
      { figure: { value: { amount: 400 } }, edition: '2027-01-01' },
    ])
    expect(filled.edition).toBe('2026-11-22')
    expect(prefill(more, dearer, 'all')).toMatchObject({
      edition: '2027-01-01',
      ratings: [{ rating: { figure: { value: { amount: 450 } } } }, {}, {}],
    })
  })
})

it('takes nothing over by itself that a new edition says of a cell it held as not known', () => {
  const criterion = measured('study-time')
  const first = prefill({ ...blank, options: [a, b], criteria: [criterion] }, catalog(), 'all')
  const known = {
    ...catalog({ beta: { ...beta, 'study-time': alpha['study-time'] } }),
    edition: '2027-01-01',
  }
  const ofBeta = (sheet: Worksheet) => findRating(sheet, b, criterion)
  expect(ofBeta(prefill(first, known, 'missing'))).toEqual({ kind: 'unknown', why: 'notPublished', by: null })
  expect(ofBeta(prefill(first, known, 'all'))).toMatchObject({ kind: 'fact' })
})

it('scores a figure again once enough options share what it measures', () => {
  const pay = measured('pay')
  const two = prefill({ ...blank, options: [a, b], criteria: [pay] }, catalog(), 'all')
  expect(two.ratings.map(({ rating }) => rating.kind)).toEqual(['unknown', 'unknown'])
  const three = prefill({ ...two, options: [a, b, credential('gamma')] }, catalog(), 'missing')
  expect(three.ratings.map(({ rating }) => rating.kind)).toEqual(['fact', 'unknown', 'fact'])
  const again = prefill({ ...three, options: [a, b] }, catalog(), 'missing')
  expect(again.ratings.map(({ rating }) => rating.kind)).toEqual(['unknown', 'unknown'])
})

it('offers every dimension as a criterion, each row of a matrix by itself, with a scale where there is one', () => {
  const choices = criterionChoices(sample.groups)
  expect(choices.map(({ dimension, row }) => [dimension, row].filter(Boolean).join(':'))).toEqual([
    'exam-fee-member',
    'pay',
    'open-to-beginners',
    'study-time',
    'fit:hospital',
    'fit:office',
    'code-sets',
    'remote',
  ])
  expect(choices.filter(({ anchors }) => !anchors).map(({ dimension }) => dimension)).toEqual([
    'code-sets',
    'remote',
  ])
})

it('puts options by name, whatever order they came in, and "not now" last', () => {
  const names: Record<string, string> = { alpha: 'Zeta', beta: 'Álamo', own: 'alto' }
  const nameOf = (option: Option) => names[option.id] ?? ''
  const ordered = [notNow, a, ownOption('x'), b]
  expect(inNeutralOrder(ordered, nameOf, 'es').map(({ id }) => id)).toEqual([
    'beta',
    'own',
    'alpha',
    'not-now',
  ])
  expect(inNeutralOrder(ordered.toReversed(), nameOf, 'es')).toEqual(inNeutralOrder(ordered, nameOf, 'es'))
})
