import { describe, expect, it } from 'vitest'
import { dimension, group, profile, usd } from '../sample.ts'
import { changedFacts } from '../../../domain/worksheet/changed.ts'
import { compareWorksheets } from '../../../domain/worksheet/compare-worksheets.ts'
import { duplicateOf } from '../../../domain/worksheet/begin.ts'
import { Worksheet } from '../../../domain/worksheet/model.ts'
import { MustHave } from '../../../domain/worksheet/must-have.ts'
import { prefill } from '../../../domain/worksheet/prefill.ts'
import { resultOf } from '../../../domain/worksheet/result.ts'
import { stampOf } from '../../../domain/worksheet/stamp.ts'
import * as sample from './samples.ts'

const { alpha, blank, catalog, credential, measured } = sample
const fee = measured('exam-fee-member')
const [a, b] = [credential('alpha'), credential('beta')]
const budget = MustHave.parse({
  id: 'budget',
  by: 'visitor',
  checks: [],
  kind: 'atMost',
  dimension: fee.kind === 'dimension' ? fee.dimension : '',
  most: 300,
})
const sheet: Worksheet = {
  ...prefill({ ...blank, options: [a, b], criteria: [fee] }, catalog(), 'all'),
  weights: { visitor: { tiers: [[fee.id]], exact: null, pairs: [], isDone: false }, counselor: null },
}
const cheaper = { ...catalog({ alpha: { ...alpha, 'exam-fee-member': usd(100) } }), edition: '2027-02-01' }

describe('a pack update under a worksheet', () => {
  it('says what has changed, and gives the result of then and of now', () => {
    const { changes, updated } = changedFacts(sheet, cheaper)
    expect(changes).toMatchObject([
      {
        kind: 'fact',
        option: 'alpha',
        criterion: fee.id,
        before: { figure: { value: { amount: 400 } }, edition: '2026-11-22' },
        now: { figure: { value: { amount: 100 } }, edition: '2027-02-01' },
      },
    ])
    expect(resultOf(sheet, 'visitor')).toMatchObject({ leaders: [1] })
    expect(resultOf(updated, 'visitor')).toMatchObject({ leaders: [0] })
    expect([sheet, updated].map((one) => stampOf(one).edition)).toEqual(['2026-11-22', '2027-02-01'])
    expect(Worksheet.safeParse(updated).error).toBeUndefined()
  })

  it('says nothing where only its edition is new, and nothing of what a person rated', () => {
    expect(changedFacts(sheet, { ...catalog(), edition: '2027-02-01' }).changes).toEqual([])
    const rating = { kind: 'own' as const, step: 1, reason: '', by: 'visitor' as const }
    const own = {
      ...sheet,
      ratings: [{ option: a.id, criterion: fee.id, rating }, ...sheet.ratings.slice(1)],
    }
    const { changes, updated } = changedFacts(own, cheaper)
    expect(changes).toEqual([])
    expect(updated.ratings[0]).toEqual(own.ratings[0])
  })

  it('says when a must-have is met or broken now', () => {
    const strict = prefill({ ...sheet, mustHaves: [budget] }, catalog(), 'all')
    expect(changedFacts(strict, cheaper).changes).toContainEqual({
      kind: 'mustHave',
      mustHave: 'budget',
      option: 'alpha',
      before: 'broken',
      now: 'met',
    })
  })

  it('says when the pack scores from other ends, and that a credential is gone', () => {
    const groups = [group(dimension('exam-fee-member', 'money', { worksheet: { anchors: [1000, 0] } }))]
    const rescaled = {
      edition: '2027-02-01',
      groups,
      profiles: [profile('beta', { 'exam-fee-member': usd(200) }, groups)],
    }
    const { changes, updated } = changedFacts(sheet, rescaled)
    expect(changes).toMatchObject([
      { kind: 'anchors', criterion: fee.id },
      { kind: 'fact', option: 'alpha', now: { kind: 'unknown', why: 'notInCatalog' } },
    ])
    expect(updated.criteria[0]).toMatchObject({
      anchors: [
        { at: 1000, value: 0 },
        { at: 0, value: 1 },
      ],
    })
  })
})

describe('a worksheet beside an earlier one', () => {
  it('shows what was added, taken away and rated otherwise, with both results', () => {
    const calm = sample.ownCriterion('calm')
    const later = {
      ...changedFacts(duplicateOf(sheet, 'Again', { id: sample.fresh.id, at: sample.fresh.at }), cheaper)
        .updated,
      criteria: [...sheet.criteria, calm],
      options: [a, b, sample.notNow],
    }
    const found = compareWorksheets(sheet, later, 'visitor')
    expect(found.options.map(({ earlier, later: now }) => [earlier?.id, now?.id])).toEqual([
      ['alpha', 'alpha'],
      ['beta', 'beta'],
      [undefined, 'not-now'],
    ])
    expect(found.criteria.map(({ earlier }) => earlier?.id)).toEqual([fee.id, undefined])
    expect(found.ratings.map(({ option }) => option.later?.id)).toEqual(['alpha'])
    expect(found.results).toMatchObject({ earlier: { leaders: [1] }, later: { leaders: [0] } })
  })

  it('finds no difference in a duplicate', () => {
    const copy = duplicateOf(sheet, 'Copy', sample.fresh)
    expect(copy.name).toBe('Copy')
    expect(compareWorksheets(sheet, copy, 'visitor').ratings).toEqual([])
  })
})
