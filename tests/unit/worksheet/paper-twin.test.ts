import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ranking } from '../../../domain/decide/score.ts'
import type { Worksheet } from '../../../domain/worksheet/model.ts'
import { fromPaper, type PaperEntry, paperScore, paperTwin } from '../../../domain/worksheet/paper-twin.ts'
import { resultOf } from '../../../domain/worksheet/result.ts'
import * as sample from './samples.ts'

const { blank, criterionId, optionId, rated } = sample

function entry(
  weights: Record<string, number>,
  boxes: Record<string, readonly (number | null)[]>,
): PaperEntry {
  const criteria = Object.keys(weights).map(criterionId)
  return {
    weights: criteria.map((criterion) => ({ criterion, weight: weights[criterion] ?? 0 })),
    ratings: Object.entries(boxes).flatMap(([option, steps]) =>
      criteria.map((criterion, place) => ({
        option: optionId(option),
        criterion,
        step: steps[place] ?? null,
      })),
    ),
  }
}

const stated = (worksheet: Worksheet) => {
  const found = resultOf(worksheet, 'visitor')
  if (found.kind !== 'stated') throw new Error(found.kind)
  return found
}

describe('the worksheet for a pen', () => {
  it('has a row of whole weights for every number of criteria, each of which sums to 100', () => {
    const { weightRows, ratings, highestScore } = paperTwin(blank)
    expect(weightRows.slice(0, 6)).toEqual([
      [100],
      [75, 25],
      [61, 28, 11],
      [52, 27, 15, 6],
      [46, 26, 15, 9, 4],
      [41, 24, 16, 10, 6, 3],
    ])
    expect(weightRows).toHaveLength(8)
    for (const row of weightRows) expect(row.reduce((sum, weight) => sum + weight, 0)).toBe(100)
    expect(ratings).toEqual([0, 1, 2, 3, 4])
    expect(highestScore).toBe(400)
  })

  it('names the options and criteria that were chosen, and leaves lines where none were', () => {
    expect(paperTwin(blank).options.every((option) => option === null)).toBe(true)
    const twin = paperTwin(rated({ home: [], office: [] }, ...Array.from({ length: 12 }, (_, n) => `c${n}`)))
    expect(twin.options.map((option) => option?.id)).toEqual(['home', 'office'])
    expect(twin.weightRows).toHaveLength(12)
  })

  it('gives, typed in again, the scores and ranking of the arithmetic on paper', () => {
    const sheet = rated({ home: [], office: [], school: [] }, 'price', 'calm', 'pay')
    const written = entry(
      { price: 61, calm: 28, pay: 11 },
      { home: [4, 1, 2], office: [1, 4, 2], school: [0, 1, 2] },
    )
    const { worksheet, findings } = fromPaper(sheet, written, 'visitor')
    expect(findings).toEqual([])
    const scores = ['home', 'office', 'school'].map((id) => paperScore(written, optionId(id)))
    expect(scores).toEqual([294, 195, 50])
    expect(stated(worksheet).scores.map((score) => Math.round(score * 400))).toEqual(scores)
    // The same as on screen from the order alone.
    const screen = rated({ home: [4, 1, 2], office: [1, 4, 2], school: [0, 1, 2] }, 'price', 'calm', 'pay')
    expect(stated(worksheet).ranks).toEqual(stated(screen).ranks)
    expect(stated(worksheet).points).toEqual(stated(screen).points)
  })

  it('keeps what was marked as not known open, and says when weights do not sum to 100', () => {
    const sheet = rated({ home: [], office: [] }, 'price', 'calm')
    const written = entry({ price: 70, calm: 25 }, { home: [4, null], office: [3, 3] })
    const { worksheet, findings } = fromPaper(sheet, written, 'visitor')
    expect(findings).toEqual([{ kind: 'otherSum', sum: 95 }])
    expect(paperScore(written, optionId('home'))).toBeUndefined()
    expect(stated(worksheet).ranges[0]?.high).toBeCloseTo(1, 12)
  })

  it('ranks like the paper whatever was written on it', () => {
    const ids = (prefix: string, length: number) => Array.from({ length }, (_, n) => `${prefix}${n}`)
    const size = fc.integer({ min: 1, max: 12 })
    const written = fc.tuple(size, size).chain(([options, criteria]) =>
      fc.record({
        weights: fc
          .array(fc.integer({ min: 0, max: 100 }), { minLength: criteria, maxLength: criteria })
          .filter((all) => all.some((weight) => weight > 0)),
        steps: fc.array(
          fc.array(fc.integer({ min: 0, max: 4 }), { minLength: criteria, maxLength: criteria }),
          { minLength: options, maxLength: options },
        ),
      }),
    )
    fc.assert(
      fc.property(written, ({ weights, steps }) => {
        const [options, criteria] = [ids('o', steps.length), ids('c', weights.length)]
        const sheet = rated(Object.fromEntries(options.map((id) => [id, []])), ...criteria)
        const paper = entry(
          Object.fromEntries(criteria.map((id, place) => [id, weights[place] ?? 0])),
          Object.fromEntries(options.map((id, place) => [id, steps[place] ?? []])),
        )
        const found = stated(fromPaper(sheet, paper, 'visitor').worksheet)
        expect(found.ranks).toEqual(ranking(options.map((id) => paperScore(paper, optionId(id)) ?? -1)))
      }),
      { numRuns: 100 },
    )
  })
})
