import { describe, expect, it } from 'vitest'
import { scaleOfDimension, scaleProblems } from '../../../domain/catalog/scale.ts'
import { valueOf } from '../../../domain/decide/value-function.ts'
import { dimension } from '../sample.ts'

const scored = (kind: string, anchors: readonly unknown[], between?: readonly unknown[]) =>
  dimension('x', kind, { worksheet: between ? { anchors, between } : { anchors } })

const valueAt = (one: ReturnType<typeof scored>, figure: number) =>
  valueOf(scaleOfDimension(one) ?? [], figure)

describe('the scale of a dimension', () => {
  it('runs from what is worth nothing to what is worth everything, in either direction', () => {
    expect(valueAt(scored('money', [800, 0]), 200)).toBe(0.75)
    expect(valueAt(scored('count', [0, 10]), 4)).toBe(0.4)
    expect(valueAt(scored('yesNo', [1, 0]), 1)).toBe(0)
    expect(scaleOfDimension(dimension('x', 'text'))).toBeUndefined()
  })

  it('is told in durations where it is about time', () => {
    const study = scored('durationRange', ['P2Y', 'P0D'])
    expect(scaleOfDimension(study)?.map(({ at }) => at)).toEqual([1_051_920, 0])
    expect(valueAt(study, 1_051_920 / 2)).toBe(0.5)
  })

  it('may bend in between', () => {
    const pay = scored('money', [30_000, 100_000], [[60_000, 80]])
    expect(valueAt(pay, 45_000)).toBeCloseTo(0.4, 12)
    expect(valueAt(pay, 80_000)).toBeCloseTo(0.9, 12)
    expect([...scaleProblems(pay)]).toEqual([])
  })

  it.each([
    ['two anchors that are one', 'money', [5, 5], undefined, 'the two anchors must differ'],
    ['a bend that lies outside', 'money', [0, 100], [[120, 50]], 'must go on'],
    [
      'points that fall',
      'money',
      [0, 100],
      [
        [20, 60],
        [40, 50],
      ],
      'must go on',
    ],
    ['numbers for time', 'duration', [24, 0], undefined, 'must be durations'],
    ['durations for money', 'money', ['P1M', 'P2M'], undefined, 'must be numbers'],
    ['a sixth level', 'level', [0, 5], undefined, 'must be levels'],
    ['more than yes', 'yesNo', [0, 2], undefined, 'must be 0 for no'],
    ['words', 'text', [0, 1], undefined, 'a text cannot be scored'],
  ])('cannot be of %s', (_, kind, anchors, between, rule) => {
    const problems = [...scaleProblems(scored(kind, anchors, between))]
    expect(problems.map((problem) => problem.rule).join()).toContain(rule)
  })
})
