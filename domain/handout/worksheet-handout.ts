import type { DimensionId } from '../catalog/ids.ts'
import type { PackSummary, Profile } from '../catalog/pack.ts'
import type { Option, Worksheet } from '../worksheet/model.ts'
import { OptionId } from '../worksheet/parts.ts'
import { findRating } from '../worksheet/values.ts'
import { commonOf, type Occasion } from './common.ts'
import { handoutCredential } from './handout-credential.ts'
import type { BlankWorksheetHandout, WorksheetHandout } from './model.ts'
import { numberSources, type Numbering } from './number-sources.ts'
import { profilesOf } from './option-profiles.ts'

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
  for (const criterion of worksheet.criteria) {
    if (criterion.kind === 'own') continue
    const stated = worksheet.options.filter(
      (option) => findRating(worksheet, option, criterion)?.kind === 'fact',
    )
    numberFacts(profiles, stated, criterion.dimension, footnotes)
  }
  for (const mustHave of worksheet.mustHaves) {
    if (mustHave.kind === 'own') continue
    const told = mustHave.checks.filter(({ by, verdict }) => by === null && verdict !== 'unknown')
    const checked = worksheet.options.filter(({ id }) => told.some(({ option }) => option === id))
    numberFacts(profiles, checked, mustHave.dimension, footnotes)
  }
  return {
    kind: 'worksheet',
    ...known(pack, profiles),
    worksheet,
    ...commonOf(pack, occasion, footnotes, profiles.map(handoutCredential)),
  }
}

/** What a blank one is begun with: what a worksheet has, or credentials as options. */
export type BlankContents = Pick<BlankWorksheetHandout, 'name' | 'options' | 'criteria'>

/** For a pen: what the catalog knows stands beside the boxes. */
export function blankWorksheetHandout(
  pack: PackSummary,
  profiles: readonly Profile[],
  { name, options, criteria }: BlankContents,
  occasion: Occasion,
): BlankWorksheetHandout {
  const footnotes = numberSources(pack.sources)
  for (const criterion of criteria) {
    if (criterion.kind === 'dimension') numberFacts(profiles, options, criterion.dimension, footnotes)
  }
  return {
    kind: 'worksheet-blank',
    ...known(pack, profiles),
    name,
    options,
    criteria,
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

function numberFacts(
  profiles: readonly Profile[],
  options: readonly Option[],
  dimension: DimensionId,
  footnotes: Numbering,
): void {
  for (const { facts } of options.flatMap((option) => profilesOf(option, profiles))) {
    const fact = facts[dimension]
    if (fact) footnotes.ofFact(fact)
  }
}

function known(
  { groups }: PackSummary,
  profiles: readonly Profile[],
): Pick<WorksheetHandout, 'groups' | 'profiles'> {
  return { groups: [...groups], profiles: [...profiles] }
}
