import { describe, expect, it } from 'vitest'
import { weightedSum } from '../../../domain/decide/score.ts'
import type { Finding } from '../../../domain/worksheet/findings.ts'
import { Worksheet } from '../../../domain/worksheet/model.ts'
import { prefill } from '../../../domain/worksheet/prefill.ts'
import { type Result, resultOf } from '../../../domain/worksheet/result.ts'
import { withShare } from '../../../domain/worksheet/slide.ts'
import { staleFacts } from '../../../domain/worksheet/stale-facts.ts'
import { swingOf, swingPoints } from '../../../domain/worksheet/swing.ts'
import { barrierTo } from '../../../domain/worksheet/barrier.ts'
import { maySee, twoPeopleOf } from '../../../domain/worksheet/two-people.ts'
import { crossCheckOf } from '../../../domain/worksheet/cross-check.ts'
import { summary } from '../sample.ts'
import * as sample from './samples.ts'

const { blank, catalog, credential, criterionId, measured, rated, withExact } = sample

function result(worksheet: Worksheet): Result {
  const found = resultOf(worksheet, 'visitor')
  if (found.kind !== 'stated') throw new Error(found.kind)
  return found
}

const findings = (worksheet: Worksheet, kind: Finding['kind']) =>
  result(worksheet).findings.filter((finding) => finding.kind === kind)

/** Home leads by price; office by calm. */
const usual = rated({ home: [4, 1, 2], office: [1, 4, 2], school: [0, 1, 1] }, 'price', 'calm', 'pay')

describe('the result of a worksheet', () => {
  it('ranks by the order of importance alone, and tells scores, reasons and what would change it', () => {
    const found = result(usual)
    expect(found.points).toEqual([61, 28, 11])
    expect(found.ranks).toEqual([1, 2, 3])
    expect(found.scores.map((score) => Math.round(100 * score))).toEqual([74, 49, 10])
    expect(found.twoBest).toMatchObject({ leader: 0, runnerUp: 1, explanation: { kind: 'tradeOffs' } })
    expect(found.twoBest?.caseForRunnerUp.advantages.map(({ criterion }) => criterion)).toEqual([1])
    expect(found.dominance[0]).toEqual([false, false, true])
    expect(found.intervals[0]?.low).toMatchObject({ rival: 1 })
    expect(found.isFragile).toBe(false)
  })

  it('is the very same from a copy that went through a file', () => {
    const copy = Worksheet.parse(JSON.parse(JSON.stringify(usual)))
    expect(resultOf(copy, 'visitor')).toEqual(resultOf(usual, 'visitor'))
  })

  it('keeps what is unknown open: as a range, among the facts worth finding out, and never as zero', () => {
    const open = rated({ home: [4, null], office: [3, 3] }, 'price', 'calm')
    const found = result(open)
    expect(found.ranges).toEqual([
      { low: 0.75, high: 1 },
      { low: 0.75, high: 0.75 },
    ])
    expect(found.openFacts).toMatchObject([{ option: 0, criterion: 1 }])
    expect(found.twoBest?.isSure).toBe(false)
  })

  it('says whether the order of importance settles it already', () => {
    const open = rated({ home: [4, 1], office: [2, 4] }, 'price', 'calm')
    expect(result(open).twoBest?.isSureByOrder).toBe(false)
    expect(result(rated({ home: [4, 1], office: [1, 2] }, 'price', 'calm')).twoBest?.isSureByOrder).toBe(true)
  })

  it('is fragile where one rating moved by one step brings another level', () => {
    expect(result(rated({ home: [4, 1], office: [3, 2] }, 'price', 'calm')).isFragile).toBe(true)
  })

  it('looks for the smallest change that brings any option level, which need not be the second', () => {
    // School is second and nowhere better than home; office, the third, comes level with the least weight moved.
    const found = result(
      rated({ home: [4, 2, 1], school: [3, 2, 1], office: [1, 1, 4] }, 'price', 'calm', 'pay'),
    )
    expect(found.twoBest).toMatchObject({ leader: 0, runnerUp: 1 })
    expect(found.twoBest?.transfer).toMatchObject({ rival: 2, from: 0, to: 2 })
    const { amount = 0 } = found.twoBest?.transfer ?? {}
    const [price = 0, calm = 0, pay = 0] = found.problem.weights
    const moved = [price - amount, calm, pay + amount]
    const [home, , office] = found.values.map((row) => weightedSum(moved, row))
    expect(office).toBeCloseTo(home ?? 0, 12)
    expect(found.twoBest?.ratingChange).toMatchObject({ rival: 1, moved: 'rival', steps: 1 })
  })

  it('scores facts on the anchors of the pack, and tells which lie beyond', () => {
    const fee = measured('exam-fee-member')
    const narrow = { ...fee, anchors: [300, 0].map((at, value) => ({ at, value })) }
    const options = ['alpha', 'beta'].map(credential)
    const tiers = { ...blank.weights.visitor, tiers: [[fee.id]] }
    const sheet = { ...blank, options, criteria: [fee], weights: { visitor: tiers, counselor: null } }
    const [first, second] = result(prefill(sheet, catalog(), 'all')).scores
    expect(first).toBeCloseTo(0.2, 12)
    expect(second).toBeCloseTo(0.6, 12)
    const cut = prefill({ ...sheet, criteria: [narrow] }, catalog(), 'all')
    expect(result(cut).scores[0]).toBe(0)
    expect(findings(cut, 'beyondAnchors')).toEqual([
      { kind: 'beyondAnchors', option: 'alpha', criterion: 'exam-fee-member' },
    ])
  })
})

describe('bad input has an answer of its own', () => {
  it('without options, criteria or any statement of what matters', () => {
    expect(resultOf(blank, 'visitor')).toEqual({ kind: 'noOptions' })
    expect(resultOf({ ...usual, criteria: [], ratings: [] }, 'visitor')).toEqual({ kind: 'noCriteria' })
    const { visitor } = usual.weights
    const silent = { ...usual, weights: { visitor: { ...visitor, tiers: [] }, counselor: null } }
    expect(resultOf(silent, 'visitor')).toEqual({ kind: 'notWeighed', person: 'visitor' })
    expect(resultOf(usual, 'counselor')).toEqual({ kind: 'notWeighed', person: 'counselor' })
  })

  it('all weights zero', () => {
    const zero = withExact(usual, { price: 0, calm: 0, pay: 0 })
    expect(resultOf(zero, 'visitor')).toEqual({ kind: 'allWeightsZero', person: 'visitor' })
  })

  it('one option: a score, and nothing to compare it with', () => {
    const alone = rated({ home: [4, 1, 2] }, 'price', 'calm', 'pay')
    expect(findings(alone, 'oneOption')).toEqual([{ kind: 'oneOption', option: 'home' }])
    expect(result(alone)).toMatchObject({ ranks: [1], twoBest: undefined, isFragile: false })
  })

  it('every rating unknown, or not given at all', () => {
    const unknown = rated({ home: [null, null], office: [null, null] }, 'price', 'calm')
    expect(findings(unknown, 'everyRatingUnknown')).toHaveLength(1)
    expect(findings(unknown, 'criterionUnknown')).toEqual([])
    expect(result(unknown).ranks).toEqual([1, 1])
    const empty = rated({ home: [], office: [] }, 'price', 'calm')
    expect(findings(empty, 'everyRatingUnknown')).toHaveLength(1)
    expect(findings(empty, 'notRated')).toEqual([{ kind: 'notRated', cells: 4 }])
  })

  it('identical options, a criterion unknown for all, and one on which all are alike', () => {
    const sheet = rated(
      { home: [3, null, 2], office: [3, null, 2], school: [3, null, 1] },
      'price',
      'calm',
      'pay',
    )
    expect(findings(sheet, 'criterionUnknown')).toEqual([{ kind: 'criterionUnknown', criterion: 'calm' }])
    expect(findings(sheet, 'noDifference')).toEqual([{ kind: 'noDifference', criterion: 'price' }])
    const twins = rated({ home: [3, 2], office: [3, 2], school: [0, 0] }, 'price', 'calm')
    expect(findings(twins, 'identicalOptions')).toEqual([
      { kind: 'identicalOptions', options: ['home', 'office'] },
    ])
    expect(result(twins).twoBest?.explanation.kind).toBe('equal')
  })

  it('twelve options by twelve criteria', () => {
    const criteria = Array.from({ length: 12 }, (_, n) => `c${n}`)
    const table = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`o${n}`, criteria.map((_c, k) => ((n + 1) * (k + 3)) % 5)]),
    )
    const found = result(rated(table, ...criteria))
    expect(found.ranks).toHaveLength(12)
    expect(found.points.reduce((sum, points) => sum + points, 0)).toBe(100)
    expect(found.findings).toContainEqual({ kind: 'manyCriteria', count: 12 })
  })

  it('criteria that were not put in order come last together, and are named', () => {
    const { visitor } = usual.weights
    const partly = {
      ...usual,
      weights: { visitor: { ...visitor, tiers: [[criterionId('calm')]] }, counselor: null },
    }
    expect(findings(partly, 'notPlaced')).toEqual([{ kind: 'notPlaced', criteria: ['price', 'pay'] }])
    expect(result(partly).problem.order).toEqual([[1], [0, 2]])
  })
})

describe('points for a swing', () => {
  const fee = measured('exam-fee-member')
  const calm = sample.ownCriterion('calm')
  const options = ['alpha', 'beta'].map(credential)
  const base = prefill({ ...blank, options, criteria: [fee, calm] }, catalog(), 'all')
  const steps = [1, 3].map((step, place) => ({
    option: options[place]!.id,
    criterion: calm.id,
    rating: { kind: 'own' as const, step, reason: '', by: 'visitor' as const },
  }))
  const filled = { ...base, ratings: [...base.ratings, ...steps] }
  const swings = [
    swingPoints(fee, swingOf(filled, options, fee), 100),
    swingPoints(calm, swingOf(filled, options, calm), 50),
  ]
  const weighed: Worksheet = {
    ...filled,
    weights: { visitor: { ...filled.weights.visitor, exact: { kind: 'swing', swings } }, counselor: null },
  }

  it('are about the swing that the options show, in its own figures', () => {
    expect(swingOf(filled, options, fee)).toMatchObject({
      worst: { figure: 400, option: 'alpha' },
      best: { figure: 200, option: 'beta' },
    })
    expect(swingOf(filled, options, calm)).toMatchObject({ worst: { figure: undefined, value: 0.25 } })
    expect(swingOf({ ratings: [] }, options, fee)).toBeUndefined()
  })

  it('count exactly for that swing: half the points, half the difference in score', () => {
    const { weights } = result(weighed).problem
    expect((weights[0] ?? 0) * 0.4).toBeCloseTo(2 * (weights[1] ?? 0) * 0.5, 12)
    expect(result(weighed).twoBest?.explanation).toMatchObject({ kind: 'dominance' })
  })

  it('are called outdated once the options or facts show another swing', () => {
    expect(findings(weighed, 'outdatedSwing')).toEqual([])
    const more = prefill(
      { ...weighed, options: [...options, sample.both('alpha', 'beta')] },
      catalog(),
      'missing',
    )
    expect(findings(more, 'outdatedSwing')).toEqual([
      { kind: 'outdatedSwing', criteria: ['exam-fee-member'] },
    ])
  })
})

describe('a slider', () => {
  it('moves one weight and keeps the others in proportion', () => {
    const moved = withShare(usual, 'visitor', criterionId('price'), 20)
    if ('kind' in moved) throw new Error(moved.kind)
    expect(Worksheet.safeParse(moved).error).toBeUndefined()
    const [price, calm, pay] = result(moved).problem.weights
    expect(price).toBeCloseTo(0.2, 12)
    expect((calm ?? 0) / (pay ?? 1)).toBeCloseTo(5 / 2, 12)
    expect(result(moved).leaders).toEqual([1])
  })

  it('can go to all or nothing and back', () => {
    const all = withShare(usual, 'visitor', criterionId('pay'), 100)
    if ('kind' in all) throw new Error(all.kind)
    expect(result(all).problem.weights).toEqual([0, 0, 1])
    const back = withShare(all, 'visitor', criterionId('pay'), 50)
    if ('kind' in back) throw new Error(back.kind)
    expect(result(back).problem.weights).toEqual([0.25, 0.25, 0.5])
  })
})

describe('visitor and counselor', () => {
  const tiers = [['calm'], ['pay'], ['price']].map((tier) => tier.map(criterionId))
  const counselor = { tiers, exact: null, pairs: [], isDone: false }
  const two = { ...usual, weights: { ...usual.weights, counselor } }

  it('see neither the other’s weights nor a comparison before both are done', () => {
    expect(twoPeopleOf(usual)).toBeUndefined()
    expect(twoPeopleOf(two)).toEqual({ kind: 'waiting', for: ['visitor', 'counselor'] })
    expect(maySee(two, 'counselor', 'visitor')).toBe(false)
    expect(maySee(two, 'counselor', 'counselor')).toBe(true)
  })

  it('then see both rankings, what both put first or second, and where they differ most', () => {
    const visitor = { ...two.weights.visitor, isDone: true }
    const done = { ...two, weights: { visitor, counselor: { ...counselor, isDone: true } } }
    expect(twoPeopleOf(done)).toMatchObject({
      kind: 'both',
      visitor: { leaders: [0] },
      counselor: { leaders: [1] },
      together: { common: [0, 1], largestGap: { criterion: 0 } },
    })
    expect(maySee(done, 'visitor', 'counselor')).toBe(true)
    expect(barrierTo(two)).toBe('waiting')
    expect(barrierTo({ ...done, firstLeaning: null })).toBe('leaning')
    expect(
      barrierTo({ ...done, firstLeaning: { option: null, sure: null, at: done.createdAt } }),
    ).toBeUndefined()
  })
})

it('holds weights from comparing in pairs against the others, once the answers connect all criteria', () => {
  const pair = (first: string, second: string, times: number) => ({
    first: criterionId(first),
    second: criterionId(second),
    times,
  })
  const withPairs = (...pairs: ReturnType<typeof pair>[]) => ({
    ...usual,
    weights: { ...usual.weights, visitor: { ...usual.weights.visitor, pairs } },
  })
  const some = withPairs(pair('price', 'calm', 3))
  expect(crossCheckOf(some, 'visitor', result(some)).pairwise).toBeUndefined()
  const all = withPairs(pair('price', 'calm', 3), pair('calm', 'pay', 2), pair('price', 'pay', 6))
  const check = crossCheckOf(all, 'visitor', result(all))
  expect(check.pairwise?.weights[0]).toBeCloseTo(2 / 3, 9)
  expect(check.pairwise?.consistency?.ratio).toBeCloseTo(0, 9)
  expect(check.otherMethods.map(({ method }) => method)).toEqual(['minMax', 'topsis'])
  expect(check.lines).toHaveLength(3)
})

it('names the facts that are past their check date, and whether they could change who leads', () => {
  const fee = measured('exam-fee-member')
  const options = ['alpha', 'beta'].map(credential)
  const tiers = { ...blank.weights.visitor, tiers: [[fee.id]] }
  const sheet = prefill(
    { ...blank, options, criteria: [fee], weights: { visitor: tiers, counselor: null } },
    catalog(),
    'all',
  )
  const view = { ...summary(sample.groups), profiles: catalog().profiles }
  expect(staleFacts(sheet, result(sheet), view, '2026-12-01')).toEqual([])
  expect(staleFacts(sheet, result(sheet), view, '2028-01-01')).toMatchObject([
    { option: 0, criterion: 0, couldChangeLeader: true },
    { option: 1, criterion: 0, couldChangeLeader: true },
  ])
})
