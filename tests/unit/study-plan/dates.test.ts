import { describe, expect, it } from 'vitest'
import { isDay, problemOfDates, usualStart } from '../../../domain/study-plan/dates.ts'

const today = '2026-11-22'

describe('the dates of a study plan', () => {
  it('are days of the calendar, never a day that would silently become another', () => {
    expect(['2027-01-04', '2028-02-29'].filter(isDay)).toHaveLength(2)
    const none = ['2027-02-29', '2027-02-30', '2027-13-01', '2027-1-4', 'tomorrow', '', '+010000-01-01']
    expect(none.filter(isDay)).toEqual([])
  })

  it('begin on the Monday that comes, also when today is one', () => {
    expect(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'].map(usualStart)).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-30',
      '2026-11-30',
    ])
  })

  it.each([
    ['a target of today, after a start in the past', { start: '2026-11-02', target: today }, undefined],
    ['no target', { start: '2026-11-23', target: null }, undefined],
    ['a start ten years away', { start: '2036-11-22', target: null }, undefined],
    ['a start of ten years and a day', { start: '2036-11-23', target: null }, 'start-far'],
    ['a target of yesterday', { start: '2026-11-02', target: '2026-11-21' }, 'target-past'],
    ['a target on the start', { start: '2026-11-23', target: '2026-11-23' }, 'target-before-start'],
    ['a plan that ended yesterday', { start: '2026-11-01', target: null, done: today }, 'plan-past'],
    ['a plan that ends today', { start: '2026-11-01', target: null, done: '2026-11-23' }, undefined],
    ['a plan without weeks', { start: '2026-11-01', target: null, done: '2026-11-01' }, undefined],
  ])('judge %s alike for everybody', (_, dates, problem) => {
    expect(problemOfDates(dates, today)).toBe(problem)
  })
})
