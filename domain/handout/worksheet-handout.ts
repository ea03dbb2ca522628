import type { PackSummary, Profile } from '../catalog/pack.ts'
import { newWorksheet } from '../worksheet/begin.ts'
import type { Criterion, Option, Worksheet } from '../worksheet/model.ts'
import { OptionId } from '../worksheet/parts.ts'
import { prefill } from '../worksheet/prefill.ts'
import { commonOf, type Occasion } from './common.ts'
import { handoutCredential } from './handout-credential.ts'
import type { BlankWorksheetHandout, WorksheetHandout } from './model.ts'
import { numberSources } from './number-sources.ts'
import { factsUnder } from './worksheet-facts.ts'

/**
 * A worksheet with its result, and the sources of every fact that it counts with.
 *
 * @param profiles of the credentials among its options that the catalog still has
 */
export function worksheetHandout(
  pack: PackSummary,
  profiles: readonly Profile[],
  worksheet: Worksheet,
  occasion: Occasion,
): WorksheetHandout {
  const footnotes = numberSources(pack.sources)
  for (const fact of factsUnder(worksheet, profiles)) footnotes.ofFact(fact)
  return {
    kind: 'worksheet',
    profiles: [...profiles],
    groups: [...pack.groups],
    worksheet,
    ...commonOf(pack, occasion, footnotes, profiles.map(handoutCredential)),
  }
}

interface BlankContents {
  /** Of the worksheet that it is the twin of. */
  readonly name: string
  readonly options: readonly Option[]
  readonly criteria: readonly Criterion[]
}

/** For a pen: the facts stand beside the boxes, as the catalog has them now. */
export function blankWorksheetHandout(
  pack: PackSummary,
  profiles: readonly Profile[],
  { name, options, criteria }: BlankContents,
  occasion: Occasion,
): BlankWorksheetHandout {
  const footnotes = numberSources(pack.sources)
  const { groups, edition } = pack
  const empty = newWorksheet(name, pack, { id: '', at: '' })
  const contents = { ...empty, options: [...options], criteria: [...criteria] }
  const known = prefill(contents, { groups, edition, profiles }, 'all')
  for (const fact of factsUnder(known, profiles)) footnotes.ofFact(fact)
  return {
    kind: 'worksheet-blank',
    profiles: [...profiles],
    groups: [...groups],
    name,
    options: known.options,
    criteria: known.criteria,
    facts: known.ratings.filter(({ rating }) => rating.kind === 'fact'),
    ...commonOf(pack, occasion, footnotes, profiles.map(handoutCredential)),
  }
}

/** Credentials as the options of a blank worksheet. */
export function optionsFrom(profiles: readonly Profile[]): Option[] {
  return profiles.map(({ id }) => ({
    kind: 'credential',
    id: OptionId.parse(id),
    by: 'visitor',
    credential: id,
  }))
}
