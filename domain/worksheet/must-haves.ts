import { assertNever } from '../assert-never.ts'
import { shownReading } from '../catalog/evidence.ts'
import type { DimensionId } from '../catalog/ids.ts'
import { known } from '../catalog/known-dimensions.ts'
import type { DimensionGroup, Profile } from '../catalog/pack.ts'
import { scaleOfDimension } from '../catalog/scale.ts'
import type { LocalizedText } from '../text/localized.ts'
import { type CatalogView, findDimension, findProfiles } from './catalog-view.ts'
import { combinedFigure } from './combined-figure.ts'
import { rawSpan } from './raw-span.ts'
import type { Option, Worksheet } from './model.ts'
import type { Check, MustHave } from './must-have.ts'
import { isEffort, type Taken, takenFrom } from './taken.ts'

type Verdict = Check['verdict']

/**
 * Whether an option has what it must, as far as the catalog knows. Several credentials together have it where one of
 * them is enough (a code set, a setting), where each has it (no membership) or where their sum does (cost, time).
 */
export function checkMustHave(mustHave: MustHave, option: Option, catalog: CatalogView): Verdict {
  if (mustHave.kind === 'own' || option.kind === 'notNow' || option.kind === 'own') return 'unknown'
  const ids = option.kind === 'credential' ? [option.credential] : option.credentials
  const profiles = findProfiles(catalog, ids)
  const dimension = findDimension(catalog, mustHave.dimension)
  if (!profiles || !dimension) return 'unknown'
  switch (mustHave.kind) {
    case 'yesNo': {
      const { yes } = mustHave
      return ofAll(profiles.map((profile) => answerOf(takenFrom(profile, dimension), yes)))
    }
    case 'atLeast': {
      const { row, level } = mustHave
      return ofAny(profiles.map((profile) => reaches(takenFrom(profile, dimension, row), level)))
    }
    case 'lists':
      return ofAny(profiles.map((profile) => names(profile, dimension.id, mustHave.item)))
    case 'atMost': {
      const alone = profiles.map((profile) => staysWithin(takenFrom(profile, dimension), mustHave))
      if (profiles.length === 1) return ofAll(alone)
      // Together they cost and take at least as much as each of them.
      if (alone.includes('broken')) return 'broken'
      return staysWithin(combinedFigure(profiles, dimension), mustHave)
    }
    default:
      return assertNever(mustHave)
  }
}

const ofAll = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('broken') ? 'broken' : verdicts.includes('unknown') ? 'unknown' : 'met'

const ofAny = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('met') ? 'met' : verdicts.includes('unknown') ? 'unknown' : 'broken'

function answerOf(taken: Taken, wanted: boolean): Verdict {
  if (taken.kind === 'gap' || taken.figure.value.kind !== 'yesNo') return 'unknown'
  return taken.figure.value.yes === wanted ? 'met' : 'broken'
}

function reaches(taken: Taken, level: number): Verdict {
  const span = taken.kind === 'figure' ? rawSpan(taken.figure.value) : undefined
  if (!span) return 'unknown'
  return span.low >= level ? 'met' : 'broken'
}

/** A range that reaches beyond leaves it open: it depends on the person which end is theirs. */
function staysWithin(taken: Taken, { dimension, most }: Extract<MustHave, { kind: 'atMost' }>): Verdict {
  const span = taken.kind === 'figure' ? rawSpan(taken.figure.value) : undefined
  if (taken.kind === 'gap' || !span) return 'unknown'
  // Hours of study are no weeks of the calendar, in which the time that there is was given.
  if (dimension === known.studyTime && isEffort(taken.figure.value)) return 'unknown'
  if (span.high <= most) return 'met'
  return span.low > most ? 'broken' : 'unknown'
}

function names({ facts }: Profile, dimension: DimensionId, item: string): Verdict {
  const fact = facts[dimension]?.fact
  const reading = fact && shownReading(fact)
  if (reading?.value.kind !== 'list' || reading.confidence === 'article') return 'unknown'
  return reading.value.items.some(({ id }) => id === item) ? 'met' : 'broken'
}

/** A must-have that the pack has facts for; the figure, level or entry is for the person to choose. */
export interface MustHaveChoice {
  readonly kind: Exclude<MustHave['kind'], 'own'>
  readonly dimension: DimensionId
  readonly label: LocalizedText
  readonly rows?: readonly { readonly id: string; readonly label: LocalizedText }[]
  readonly levels?: readonly LocalizedText[]
}

/**
 * What the catalog can check: yes and no, figures of which less is better, levels and rows of levels that have a
 * scale, and lists of what is covered.
 */
export function mustHaveChoices(groups: readonly DimensionGroup[]): readonly MustHaveChoice[] {
  return groups.flatMap(({ dimensions }) =>
    dimensions.flatMap((dimension): MustHaveChoice[] => {
      const { id, kind, label, rows, levels, covers } = dimension
      const scale = scaleOfDimension(dimension)
      const choice = { dimension: id, label }
      if (kind === 'yesNo') return [{ ...choice, kind: 'yesNo' }]
      if (covers) return [{ ...choice, kind: 'lists' }]
      if (!scale) return []
      if (kind === 'matrix') return [{ ...choice, kind: 'atLeast', rows: rows ?? [], levels: levels ?? [] }]
      if (kind === 'level') return [{ ...choice, kind: 'atLeast', levels: levels ?? [] }]
      const isLessBetter = (scale[0]?.at ?? 0) > (scale.at(-1)?.at ?? 0)
      return isLessBetter ? [{ ...choice, kind: 'atMost' }] : []
    }),
  )
}

/** What must-haves do to the options, each told with its reason. */
export interface MustHaveEffect {
  readonly mustHave: MustHave
  readonly rulesOut: readonly Option[]
  /** Nobody has said: this never rules out. */
  readonly unknown: readonly Option[]
}

export function effectsOf({ mustHaves, options }: Worksheet): readonly MustHaveEffect[] {
  return mustHaves.map((mustHave) => {
    const verdict = ({ id }: Option): Verdict =>
      mustHave.checks.find(({ option }) => option === id)?.verdict ?? 'unknown'
    return {
      mustHave,
      rulesOut: options.filter((option) => verdict(option) === 'broken'),
      unknown: options.filter((option) => verdict(option) === 'unknown'),
    }
  })
}

/** The options that no must-have rules out, in their order. */
export function consideredOptions(worksheet: Worksheet): readonly Option[] {
  const ruledOut = new Set(effectsOf(worksheet).flatMap(({ rulesOut }) => rulesOut))
  return worksheet.options.filter((option) => !ruledOut.has(option))
}
