import type { PackSummary, Profile } from '../catalog/pack.ts'
import { compare } from '../compare/comparison.ts'
import type { Language } from '../text/localized.ts'
import { handoutCredential } from './handout-credential.ts'
import type { ComparisonHandout, Paper } from './model.ts'
import { numberSources } from './number-sources.ts'

export interface HandoutChoices {
  readonly language: Language
  readonly paper: Paper
  /** ISO date of the day of printing, where the printer stands. */
  readonly printedOn: string
}

/** The printed comparison: the rows the pack marks for paper, sources numbered as they first occur. */
export function comparisonHandout(
  pack: PackSummary,
  profiles: readonly Profile[],
  { language, paper, printedOn }: HandoutChoices,
): ComparisonHandout {
  const footnotes = numberSources(pack.sources)
  const groups = compare(pack.groups, profiles).groups.flatMap(({ label, rows }) => {
    const printed = rows.filter(({ dimension }) => dimension.handout)
    return printed.length === 0
      ? []
      : [
          {
            label,
            rows: printed.map(({ dimension, differs, cells }) => ({
              dimension,
              differs,
              cells: cells.map((fact) => ({ fact, sourceNumbers: footnotes.ofFact(fact) })),
            })),
          },
        ]
  })
  return {
    kind: 'comparison',
    language,
    paper,
    columns: profiles.map(handoutCredential),
    groups,
    sources: footnotes.all(),
    edition: pack.edition,
    printedOn,
  }
}
