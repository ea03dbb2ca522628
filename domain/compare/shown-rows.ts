import { shownReading } from '../catalog/evidence.ts'
import type { EffectiveFact } from '../catalog/fact.ts'
import type { DimensionId } from '../catalog/ids.ts'
import { queryWords, type QueryWord } from '../search/fold.ts'
import { hasAllWords, searchableWords } from '../search/running-text.ts'
import { formatValue } from '../text/format-value.ts'
import type { Language } from '../text/localized.ts'
import type { Comparison, ComparisonGroup, ComparisonRow } from './comparison.ts'
import type { ComparisonView } from './view.ts'

type Narrowing = Pick<ComparisonView, 'lens' | 'hiddenRows' | 'hiddenGroups' | 'find'>

/**
 * The rows that a view shows: those that the lens lets through, that nobody has put away, and that have every
 * word that is looked for, in the label, the group's name or a cell, as the reader's language has it.
 */
export function shownRows(
  { groups }: Comparison,
  { lens, hiddenRows, hiddenGroups, find }: Narrowing,
  language: Language,
): ReadonlySet<DimensionId> {
  const sought = queryWords(find)
  const isShown = (group: ComparisonGroup, row: ComparisonRow): boolean =>
    (lens === 'all' || row.differs === (lens === 'different')) &&
    !hiddenRows.includes(row.dimension.id) &&
    hasAll(sought, group, row, language)
  return new Set(
    groups
      .filter(({ id }) => !hiddenGroups.includes(id))
      .flatMap((group) => group.rows.filter((row) => isShown(group, row)))
      .map(({ dimension }) => dimension.id),
  )
}

function hasAll(
  sought: readonly QueryWord[],
  group: ComparisonGroup,
  row: ComparisonRow,
  language: Language,
): boolean {
  return sought.length === 0 || hasAllWords(wordsOf(group, row, language), sought)
}

/** Each letter that is typed asks for the same words again. */
const known = new WeakMap<ComparisonRow, Map<Language, string>>()

function wordsOf(group: ComparisonGroup, row: ComparisonRow, language: Language): string {
  const ofRow = known.get(row) ?? new Map<Language, string>()
  known.set(row, ofRow)
  const found = ofRow.get(language)
  if (found !== undefined) return found
  const { dimension, cells } = row
  const text = [group.label[language], dimension.label[language], ...cells.flatMap((cell) => textOf(cell))]
  const words = searchableWords(text.join(' '))
  ofRow.set(language, words)
  return words

  function textOf({ fact }: EffectiveFact): readonly string[] {
    const reading = shownReading(fact)
    if (!reading) return []
    const lines = formatValue(reading.value, dimension, language, row.unit).map((line) =>
      typeof line === 'string' ? line : `${line.label} ${line.text}`,
    )
    return reading.counts ? [...lines, reading.counts[language]] : lines
  }
}
