import { assertNever } from '../assert-never.ts'
import { type CatalogView, findDimension, findProfiles } from './catalog-view.ts'
import { combinedFigure } from './combined-figure.ts'
import type { Criterion, Option, RatedCell, Rating, Worksheet } from './model.ts'
import type { Check } from './must-have.ts'
import { checkMustHave } from './must-haves.ts'
import { gap, scoredMeasure, type Taken, takenFrom } from './taken.ts'

type Measured = Extract<Criterion, { kind: 'dimension' }>

/** Of one option alone, whatever the others state. */
function takenForOption(
  option: Option,
  { dimension: id, row }: Pick<Measured, 'dimension' | 'row'>,
  catalog: CatalogView,
): Taken {
  const dimension = findDimension(catalog, id)
  switch (option.kind) {
    case 'credential': {
      const [profile] = findProfiles(catalog, [option.credential]) ?? []
      return dimension && profile ? takenFrom(profile, dimension, row) : gap('notInCatalog')
    }
    case 'together': {
      const profiles = findProfiles(catalog, option.credentials)
      return dimension && profiles ? combinedFigure(profiles, dimension, row) : gap('notInCatalog')
    }
    case 'notNow':
    case 'own':
      return gap('noFacts')
    default:
      return assertNever(option)
  }
}

/**
 * What can be scored of every option on one criterion, in their order. Figures that measure different things are not
 * scored together: the measure that most options share counts, and none where two are equally common.
 */
function comparable(taken: readonly Taken[]): readonly Taken[] {
  const measures = taken.flatMap((one) => (one.kind === 'figure' ? [scoredMeasure(one.figure)] : []))
  const counts = [...Map.groupBy(measures, (measure) => measure).values()].map((all) => all.length)
  const most = Math.max(...counts)
  const isCommon = (measure: string): boolean => measures.filter((other) => other === measure).length === most
  const hasTie = counts.filter((count) => count === most).length > 1
  return taken.map((one) => {
    if (one.kind === 'gap' || (!hasTie && isCommon(scoredMeasure(one.figure)))) return one
    return gap('notComparable')
  })
}

/**
 * The worksheet with every fact and every must-have as the catalog has them now, or, to fill it up, with those that it
 * does not hold yet. What a person rated or judged stays, and so does what they do not know. Own criteria, and
 * dimensions without a scale, are left for people to rate.
 */
export function prefill(worksheet: Worksheet, catalog: CatalogView, mode: 'missing' | 'all'): Worksheet {
  const { options, criteria, mustHaves } = worksheet
  const held = new Map(worksheet.ratings.map((cell) => [cellKey(cell), cell.rating]))
  const own = worksheet.ratings.filter(({ rating }) => isPersonal(rating))
  const measured = criteria.filter((one) => one.kind === 'dimension' && one.anchors !== null) as Measured[]
  const filled = measured.flatMap((criterion) => {
    const ratings = options.map((option) => {
      const rating = held.get(cellKey({ option: option.id, criterion: criterion.id }))
      const stays = mode === 'missing' && rating && !dependsOnOthers(rating, worksheet, catalog)
      return (
        (stays && heldBy(rating, worksheet.edition)) || {
          taken: takenForOption(option, criterion, catalog),
          edition: catalog.edition,
        }
      )
    })
    const scored = comparable(ratings.map(({ taken }) => taken))
    return options.map(({ id: option }, place): RatedCell => {
      const edition = ratings[place]?.edition ?? catalog.edition
      return { option, criterion: criterion.id, rating: asRating(scored[place] ?? gap('noFacts'), edition) }
    })
  })
  const isOwn = new Set(own.map(cellKey))
  return {
    ...worksheet,
    edition: mode === 'all' ? catalog.edition : worksheet.edition,
    ratings: [...own, ...filled.filter((cell) => !isOwn.has(cellKey(cell)))],
    mustHaves: mustHaves.map((mustHave) => ({
      ...mustHave,
      checks: options.map((option): Check => {
        const before = mustHave.checks.find((check) => check.option === option.id)
        if (before && (mode === 'missing' || before.by !== null)) return before
        return { option: option.id, verdict: checkMustHave(mustHave, option, catalog), by: null }
      }),
    })),
  }
}

/**
 * Figures are not comparable because of the other options, which may be others now. Under another edition it stays all
 * the same: what changes with the edition is for the person to take over (`changed.ts`).
 */
const dependsOnOthers = (rating: Rating, { edition }: Worksheet, catalog: CatalogView): boolean =>
  rating.kind === 'unknown' && rating.why === 'notComparable' && edition === catalog.edition

/** As the catalog gave it before; undefined for what a person gave. */
function heldBy(rating: Rating, edition: string): { taken: Taken; edition: string } | undefined {
  if (rating.kind === 'fact') {
    return { taken: { kind: 'figure', figure: rating.figure }, edition: rating.edition }
  }
  return rating.kind === 'unknown' && rating.why !== 'notSure'
    ? { taken: gap(rating.why), edition }
    : undefined
}

function asRating(taken: Taken, edition: string): Rating {
  return taken.kind === 'figure'
    ? { kind: 'fact', figure: taken.figure, edition }
    : { kind: 'unknown', why: taken.why, by: null }
}

/** A person gave it, rather than the catalog. */
export const isPersonal = (rating: Rating): boolean =>
  rating.kind === 'own' || (rating.kind === 'unknown' && rating.why === 'notSure')

/** One cell of the table, as a key. */
export const cellKey = ({ option, criterion }: Pick<RatedCell, 'option' | 'criterion'>): string =>
  `${option} ${criterion}`
