import { describe, expect, it } from 'vitest'
import { profilesOf } from '../../domain/catalog/pack-profiles.ts'
import { StateCode } from '../../domain/catalog/ids.ts'
import { scaleOfDimension } from '../../domain/catalog/scale.ts'
import { combinedFigure } from '../../domain/worksheet/combined-figure.ts'
import { Criterion } from '../../domain/worksheet/model.ts'
import { criterionChoices, criterionFrom } from '../../domain/worksheet/options.ts'
import { CriterionId } from '../../domain/worksheet/parts.ts'
import { takenFrom } from '../../domain/worksheet/taken.ts'
import { isCut } from '../../domain/worksheet/values.ts'
import { dimensionsOf, pack } from './medical-coding.ts'

/** Beyond the anchors on purpose: `credential dimension`. */
const cutKnowingly: readonly string[] = []

const profiles = profilesOf(pack, StateCode.parse('OH'))
const measured = dimensionsOf(pack).filter((dimension) => scaleOfDimension(dimension))

describe('what a worksheet can score', () => {
  it('covers cost, time, pay, odds, entry, upkeep and settings', () => {
    const ids: readonly string[] = measured.map(({ id }) => id)
    expect(ids).toEqual(
      expect.arrayContaining([
        'first-year-cost',
        'study-time',
        'exam-time',
        'occupation-median',
        'pass-rate',
        'open-to-beginners',
        'membership-required',
        'ceu-units',
        'fit-by-setting',
      ]),
    )
  })

  it('lies between the anchors for every credential, or is cut knowingly', () => {
    const cut = criterionChoices(pack.groups).flatMap((choice) => {
      const dimension = measured.find(({ id }) => id === choice.dimension)
      if (!dimension) return []
      const criterion = criterionFrom(choice, CriterionId.parse('any'), 'visitor')
      return profiles.flatMap((profile) => {
        const taken = takenFrom(profile, dimension, choice.row)
        if (taken.kind === 'gap') return []
        const rating = { kind: 'fact' as const, figure: taken.figure, edition: pack.manifest.edition }
        return isCut(rating, criterion) ? [`${profile.id} ${dimension.id}`] : []
      })
    })
    expect([...new Set(cut)]).toEqual(cutKnowingly)
  })

  it('lies between the anchors for any two or three credentials together whose cost is known, too', () => {
    const scored = criterionChoices(pack.groups).flatMap((choice) => {
      const dimension = measured.find(({ id, kind }) => id === choice.dimension && kind !== 'matrix')
      return dimension
        ? [{ dimension, criterion: criterionFrom(choice, CriterionId.parse('any'), 'visitor') }]
        : []
    })
    const priced = profiles.filter(({ facts }) => {
      const [, cost] = Object.entries(facts).find(([id]) => id === 'first-year-cost') ?? []
      return cost?.fact.state === 'value'
    })
    expect(priced.length).toBeGreaterThan(5)
    const later = (n: number) => priced.slice(n + 1)
    const together = priced.flatMap((one, n) =>
      later(n).flatMap((two, m) => [[one, two], ...later(n + 1 + m).map((three) => [one, two, three])]),
    )
    const cut = scored.flatMap(({ dimension, criterion }) =>
      together.flatMap((several) => {
        const taken = combinedFigure(several, dimension)
        if (taken.kind === 'gap') return []
        const rating = { kind: 'fact' as const, figure: taken.figure, edition: pack.manifest.edition }
        return isCut(rating, criterion) ? [`${several.map(({ id }) => id).join(' ')} ${dimension.id}`] : []
      }),
    )
    expect(cut).toEqual([])
  })

  it('has for every dimension with anchors a figure of at least one credential, so that none is an idle promise', () => {
    const idle = measured.filter((dimension) => {
      const rows = dimension.kind === 'matrix' ? (dimension.rows ?? []).map(({ id }) => id) : [undefined]
      return !profiles.some((profile) =>
        rows.some((row) => takenFrom(profile, dimension, row).kind === 'figure'),
      )
    })
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  it('is a sound criterion in every case, and so is what only people can rate', () => {
    const choices = criterionChoices(pack.groups)
    const criteria = choices.map((choice, n) => criterionFrom(choice, CriterionId.parse(`c${n}`), 'visitor'))
    expect(criteria.flatMap((criterion) => Criterion.safeParse(criterion).error?.issues ?? [])).toEqual([])
    expect(criteria.length).toBeGreaterThan(measured.length)
  })
})
