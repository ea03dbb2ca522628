import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planStudy } from '../../../domain/study-plan/plan-study.ts'
import { weeksInRuns } from '../../../domain/study-plan/runs.ts'
import { addDuration } from '../../../domain/text/duration.ts'

const part = (name: string, min: number, max = min) => ({ label: { en: name, es: name }, min, max })
const start = '2026-12-01'
const after = (days: number): string => addDuration(start, `P${days}D`)
const months = { min: 'P4M', max: 'P8M' }

describe('a study plan', () => {
  it('takes the longest stated time where there is no target, in weeks that begin on the chosen day', () => {
    const plan = planStudy({ start, hoursPerWeek: 8, target: null }, months, [part('A', 60), part('B', 40)])
    expect(plan).toMatchObject({ outcome: 'open', fromMiddles: false })
    expect(plan.weeks).toHaveLength(35)
    expect(plan.weeks.slice(0, 2).map(({ begins }) => begins)).toEqual(['2026-12-01', '2026-12-08'])
    expect(new Set(plan.weeks.map(({ kind }) => kind))).toEqual(new Set(['study', 'buffer', 'review']))
    expect(plan.weeks.at(-1)?.kind).toBe('review')
  })

  it('says so where the dates leave more than the longest time, just that, less or too little', () => {
    const outcome = (days: number) =>
      planStudy({ start, hoursPerWeek: 8, target: after(days) }, months, []).outcome
    const days = [7 * 36, 7 * 35, 7 * 34, 7 * 18, 7 * 17]
    expect(days.map(outcome)).toEqual(['spare', 'longest', 'within', 'within', 'short'])
  })

  it('plans the shortest stated time where not even that fits, and never less', () => {
    const plan = planStudy({ start, hoursPerWeek: 8, target: after(30) }, months, [])
    expect(plan.weeks).toHaveLength(18)
    expect(plan.done > after(30)).toBe(true)
  })

  it('tells with how many hours a week stated hours would fit', () => {
    const hours = { min: 'PT40H', max: 'PT40H' }
    const plan = planStudy({ start, hoursPerWeek: 4, target: after(21) }, hours, [])
    expect(plan).toMatchObject({ outcome: 'short', hoursNeeded: 14, hours: 40 })
    const enough = planStudy({ start, hoursPerWeek: 14, target: after(21) }, hours, [])
    expect(enough.outcome).toBe('longest')
  })

  it('names no more hours a week than can be planned with', () => {
    const needed = (hours: string) =>
      planStudy({ start, hoursPerWeek: 4, target: after(14) }, { min: hours, max: hours }, []).hoursNeeded
    expect(['PT120H', 'PT121H', 'PT300H'].map(needed)).toEqual([60, null, null])
  })

  it('only shares out the time that there is where nobody says how long it takes', () => {
    expect(planStudy({ start, hoursPerWeek: 5, target: after(28) }, undefined, [])).toMatchObject({
      outcome: 'unknown',
      stated: null,
    })
    expect(planStudy({ start, hoursPerWeek: 5, target: null }, undefined, []).weeks).toEqual([])
  })

  it('lays out no plan of more than ten years', () => {
    const plan = planStudy({ start, hoursPerWeek: 1, target: null }, { min: 'P9999Y', max: 'P9999Y' }, [])
    expect(plan).toMatchObject({ outcome: 'long', weeks: [] })
  })

  it('gives hours that add up, no week more than its own, and each part its share, whatever is asked for', () => {
    const asked = fc.record({
      hoursPerWeek: fc.integer({ min: 1, max: 60 }),
      days: fc.option(fc.integer({ min: 1, max: 900 }), { nil: null }),
      stated: fc.option(
        fc.oneof(
          fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(200)).map(([min, more]) => ({
            min: `PT${min}H`,
            max: `PT${min + more}H`,
          })),
          fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(60)).map(([min, more]) => ({
            min: `P${min}W`,
            max: `P${min + more}W`,
          })),
        ),
        { nil: undefined },
      ),
      shares: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }),
    })
    fc.assert(
      fc.property(asked, ({ hoursPerWeek, days, stated, shares }) => {
        const parts = shares.map((share, place) => part(String(place), share))
        const target = days === null ? null : after(days)
        const { weeks, hours, outcome } = planStudy({ start, hoursPerWeek, target }, stated, parts)
        expect(weeks.reduce((sum, week) => sum + week.hours, 0)).toBe(hours)
        for (const week of weeks) {
          expect(week.hours).toBeLessThanOrEqual(hoursPerWeek)
          expect(week.begins).toBe(after((week.number - 1) * 7))
          if (week.kind !== 'study') continue
          expect(week.tasks.reduce((sum, task) => sum + task.hours, 0)).toBe(week.hours)
        }
        const studied = weeks.flatMap(({ tasks }) => tasks)
        const all = studied.reduce((sum, task) => sum + task.hours, 0)
        const whole = shares.reduce((sum, share) => sum + share, 0)
        for (const [place, share] of shares.entries()) {
          const own = studied.filter(({ part: of }) => of?.en === String(place))
          const given = own.reduce((sum, task) => sum + task.hours, 0)
          if (whole > 0) expect(Math.abs(given - (all * share) / whole)).toBeLessThanOrEqual(0.5)
        }
        if (target !== null && outcome !== 'short' && outcome !== 'nothing') {
          expect(weeks.length * 7).toBeLessThanOrEqual(days ?? 0)
        }
        const runs = weeksInRuns(weeks)
        expect(runs.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(weeks.length)
      }),
    )
  })
})
