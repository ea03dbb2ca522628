import { findFigure } from '../catalog/figures.ts'
import type { CredentialId } from '../catalog/ids.ts'
import { known } from '../catalog/known-dimensions.ts'
import type { Profile } from '../catalog/pack.ts'
import type { Value } from '../catalog/value.ts'
import { durationMinutes, formatDurationRange } from '../text/duration.ts'
import { formatEffort, formatElapsed } from '../text/elapsed.ts'
import type { Language, LocalizedText } from '../text/localized.ts'
import type { Range } from './costs.ts'
import { type Part, withoutBeginnerForms } from './standing.ts'

/** ISO 8601 durations. */
export interface StatedSpan {
  readonly min: string
  readonly max: string
}

/** Times in a row. Hours of study are not weeks of a calendar, so the two are never added up. */
export interface Times {
  /** Minutes on the calendar; undefined where nothing is stated so. */
  readonly elapsed?: Range | undefined
  /** Minutes of study. */
  readonly effort?: Range | undefined
}

export function spanOf(value: Value | undefined): StatedSpan | undefined {
  if (value?.kind === 'duration') return { min: value.duration, max: value.duration }
  return value?.kind === 'durationRange' ? value : undefined
}

/** In hours and minutes alone it is effort; a time in days or longer is read off the calendar. */
export function timesOf({ min, max }: StatedSpan): Times {
  const range = { min: durationMinutes(min), max: durationMinutes(max) }
  const isEffort = min.startsWith('PT') && max.startsWith('PT')
  return isEffort ? { elapsed: undefined, effort: range } : { elapsed: range, effort: undefined }
}

export function addTimes(times: readonly Times[]): Times {
  return { elapsed: sum(times.map((t) => t.elapsed)), effort: sum(times.map((t) => t.effort)) }
}

function sum(ranges: readonly (Range | undefined)[]): Range | undefined {
  return ranges.reduce((a, b) => (a && b ? { min: a.min + b.min, max: a.max + b.max } : (a ?? b)), undefined)
}

const ofStudy: LocalizedText = { en: 'of study', es: 'de estudio' }

/** "4 to 8 months", "80 hours of study", or both; undefined where nothing is known. */
export function timesInWords({ elapsed, effort }: Times, language: Language): string | undefined {
  const words = [
    elapsed && formatElapsed(elapsed, language),
    effort && `${formatEffort(effort, language)} ${ofStudy[language]}`,
  ].filter((part) => part !== undefined)
  return words.length > 0 ? words.join(' + ') : undefined
}

export interface StudyTime extends Times {
  /** Where it is known. What it counts stands in the fact, and must stand beside the figure. */
  readonly parts: readonly Part[]
  readonly unknown: readonly CredentialId[]
  /** "4 to 8 months + 16 weeks"; undefined where nothing is known. */
  readonly arithmetic: LocalizedText | undefined
}

/** Study for one exam after another; an exam with a beginner form is studied for once. */
export function studyTime(profiles: readonly Profile[]): StudyTime {
  const found = withoutBeginnerForms(profiles).map(({ id, facts }) => ({
    credential: id,
    span: spanOf(findFigure(facts, known.studyTime)?.value),
  }))
  const spans = found.flatMap(({ span }) => span ?? [])
  const inWords = (language: Language): string =>
    spans.map(({ min, max }) => formatDurationRange(min, max, language)).join(' + ')
  return {
    ...addTimes(spans.map(timesOf)),
    parts: found.flatMap(({ credential, span }) =>
      span ? [{ credential, dimension: known.studyTime }] : [],
    ),
    unknown: found.flatMap(({ credential, span }) => (span ? [] : [credential])),
    arithmetic: spans.length > 0 ? { en: inWords('en'), es: inWords('es') } : undefined,
  }
}
