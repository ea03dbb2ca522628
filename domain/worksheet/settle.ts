import type { ExactWeights, Weights, Worksheet } from './model.ts'

/**
 * Without whatever is named twice (the later one goes) or names what is not there: the worksheet after an option,
 * a criterion or a must-have was taken out of it.
 */
export function settled(worksheet: Worksheet): Worksheet {
  const { weights, firstLeaning, finalLeaning } = worksheet
  const options = once(worksheet.options, ({ id }) => id)
  const criteria = once(worksheet.criteria, ({ id }) => id)
  const optionIds = new Set<string>(options.map(({ id }) => id))
  const criterionIds = new Set<string>(criteria.map(({ id }) => id))
  const ratings = worksheet.ratings.filter(
    ({ option, criterion }) => optionIds.has(option) && criterionIds.has(criterion),
  )
  const leaningOf = <L extends { option: Worksheet['options'][number]['id'] | null }>(leaning: L | null) =>
    leaning?.option && !optionIds.has(leaning.option) ? { ...leaning, option: null } : leaning
  return {
    ...worksheet,
    options,
    criteria,
    firstLeaning: leaningOf(firstLeaning),
    finalLeaning: leaningOf(finalLeaning),
    mustHaves: once(worksheet.mustHaves, ({ id }) => id).map((mustHave) => ({
      ...mustHave,
      checks: once(
        mustHave.checks.filter(({ option }) => optionIds.has(option)),
        ({ option }) => option,
      ),
    })),
    ratings: once(ratings, ({ option, criterion }) => `${option} ${criterion}`),
    weights: {
      visitor: settledWeights(weights.visitor, criterionIds),
      counselor: weights.counselor && settledWeights(weights.counselor, criterionIds),
    },
  }
}

function settledWeights({ tiers, exact, pairs, isDone }: Weights, known: ReadonlySet<string>): Weights {
  const placed = new Set<string>()
  const isNew = (id: string): boolean => known.has(id) && !placed.has(id) && Boolean(placed.add(id))
  const sound = pairs.filter(({ first, second }) => first !== second && known.has(first) && known.has(second))
  return {
    tiers: tiers.map((tier) => tier.filter(isNew)).filter((tier) => tier.length > 0),
    exact: exact && settledExact(exact, known),
    pairs: once(sound, ({ first, second }) => [first, second].toSorted().join(' ')),
    isDone,
  }
}

function settledExact(exact: ExactWeights, known: ReadonlySet<string>): ExactWeights {
  const keep = <T extends { readonly criterion: string }>(all: readonly T[]): T[] =>
    once(
      all.filter(({ criterion }) => known.has(criterion)),
      ({ criterion }) => criterion,
    )
  return exact.kind === 'swing'
    ? { kind: 'swing', swings: keep(exact.swings) }
    : { kind: 'shares', shares: keep(exact.shares) }
}

function once<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const keys = all.map(keyOf)
  return all.filter((_, place) => keys.indexOf(keys[place] ?? '') === place)
}
