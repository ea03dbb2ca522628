import { shownReading } from '../../catalog/evidence.ts'
import type { DimensionId } from '../../catalog/ids.ts'
import type { PackSummary, Profile, Source } from '../../catalog/pack.ts'

/** The sources of what a chart shows, each once, in the order in which they are first needed. */
export function sourcesOf(
  { sources }: Pick<PackSummary, 'sources'>,
  profiles: readonly Profile[],
  dimensions: readonly DimensionId[],
): readonly Source[] {
  const used = profiles.flatMap(({ facts }) =>
    dimensions.flatMap((id) => {
      const effective = facts[id]
      return (effective && shownReading(effective.fact)?.sources) ?? []
    }),
  )
  return [...new Set(used)].flatMap((id) => sources.find((source) => source.id === id) ?? [])
}
