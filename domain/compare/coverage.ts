import { doesNotApply, findFigure, findFigureOf } from '../catalog/figures.ts'
import type { CredentialId, DimensionId } from '../catalog/ids.ts'
import type { Dimension, DimensionGroup, Profile } from '../catalog/pack.ts'
import type { LocalizedText } from '../text/localized.ts'

/** One thing that is covered, and by which; more than one where they overlap. */
interface CoveredEntry {
  readonly id: string
  readonly label: LocalizedText
  readonly by: readonly CredentialId[]
}

export interface Covered {
  readonly dimension: DimensionId
  /** In the order in which the profiles list them. */
  readonly entries: readonly CoveredEntry[]
  /** Nobody has said what these cover. */
  readonly unknown: readonly CredentialId[]
}

/** What several credentials cover together against each alone, in every list that says what is covered. */
export function coveredTogether(
  groups: readonly DimensionGroup[],
  profiles: readonly Profile[],
): readonly Covered[] {
  return listsOfCoverage(groups).map(({ id: dimension }) => {
    const entries = new Map<string, { label: LocalizedText; by: CredentialId[] }>()
    for (const { id, facts } of profiles) {
      for (const { id: entry, en, es } of findFigureOf(facts, dimension, 'list')?.value.items ?? []) {
        if (entry === undefined) continue
        const found = entries.get(entry) ?? { label: { en, es }, by: [] }
        found.by.push(id)
        entries.set(entry, found)
      }
    }
    return {
      dimension,
      entries: [...entries].map(([id, entry]) => ({ id, ...entry })),
      unknown: profiles
        .filter(({ facts }) => !findFigure(facts, dimension) && !doesNotApply(facts, dimension))
        .map(({ id }) => id),
    }
  })
}

export function listsOfCoverage(groups: readonly DimensionGroup[]): readonly Dimension[] {
  return groups.flatMap(({ dimensions }) => dimensions.filter(({ covers }) => covers))
}

/** A part of two exams or more that goes by the same name. */
export interface SharedTopic {
  readonly dimension: DimensionId
  readonly label: LocalizedText
  /** Percent of each exam. */
  readonly shares: readonly {
    readonly credential: CredentialId
    readonly min: number
    readonly max: number
  }[]
}

export function sharedTopics(
  groups: readonly DimensionGroup[],
  profiles: readonly Profile[],
): readonly SharedTopic[] {
  const tables = groups.flatMap(({ dimensions }) => dimensions.filter(({ kind }) => kind === 'shareTable'))
  return tables.flatMap(({ id: dimension }) => {
    const all = profiles.flatMap(({ id, facts }) =>
      (findFigureOf(facts, dimension, 'shareTable')?.value.parts ?? []).map((part) => ({
        credential: id,
        ...part,
      })),
    )
    const topics = Map.groupBy(all, ({ label }) => label.en.toLowerCase())
    return [...topics.values()].flatMap((parts) => {
      const [first] = parts
      if (!first || new Set(parts.map(({ credential }) => credential)).size < 2) return []
      const shares = parts.map(({ credential, min, max }) => ({ credential, min, max }))
      return [{ dimension, label: first.label, shares }]
    })
  })
}
