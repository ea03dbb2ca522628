import type { Dimension, PackSummary, Profile } from '../catalog/pack.ts'
import { relationsOf } from '../catalog/relations.ts'
import { relationWords } from '../compare/suggested-order.ts'
import { commonOf, type Occasion } from './common.ts'
import type { ProfileHandout } from './model.ts'
import { needs } from './needs.ts'
import { numberSources } from './number-sources.ts'
import { tableOf } from './table.ts'

/** One credential whole; where it does not fit, what a comparison has on paper stays longest. */
export function profileHandout(pack: PackSummary, profile: Profile, occasion: Occasion): ProfileHandout {
  const footnotes = numberSources(pack.sources)
  const wanted = { row: () => true, hidden: [], notes: occasion.notes ?? [], readings: 'shown' as const }
  const { columns, groups, written } = tableOf(pack, [profile], footnotes, wanted)
  const relations = relationsOf(pack, profile.id).map(({ to, evidence }) => {
    footnotes.of(evidence.sources)
    const [from, other] = evidence.credential === profile.id ? [to, profile] : [profile, to]
    return { words: relationWords(from, other, evidence), note: evidence.note, evidence }
  })
  return {
    kind: 'profile',
    ...commonOf(pack, occasion, footnotes, columns),
    columns,
    written,
    relations,
    groups: groups.map(({ rows, ...group }) => ({
      ...group,
      rows: rows.map(({ need, ...row }) => ({
        ...row,
        // With nothing beside it, no row differs or is alike.
        differs: false,
        ...(need !== undefined && { need: needAlone(need, row.dimension) }),
      })),
    })),
  }
}

/** With nothing beside it, a row is as much needed as the pack wants it on paper. */
function needAlone(need: number, { handout }: Dimension): number {
  if (need === needs.unknown) return need
  return handout === true ? needs.telling : needs.optional
}
