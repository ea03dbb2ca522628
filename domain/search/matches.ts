import type { Language } from '../text/localized.ts'
import type { QueryWord } from './fold.ts'
import type { SearchMatch } from './model.ts'
import { aliasLine, anyLanguage, lineMark, type SearchText, textLine } from './search-text.ts'

const mostMatches = 3

/** Characters of a text that are shown around a hit, and those of them before it. */
const shownAround = 120
const shownBefore = 40

/** More than a language and a dimension's id take. */
const longestHead = 60

/** Where a word was found, as places in the text. */
interface Hit {
  /** The start of the line to show. */
  readonly line: number
  readonly start: number
  readonly end: number
  readonly via: string
  readonly inLanguage: boolean
}

type Span = readonly [start: number, end: number]

/**
 * Why a credential was found: for each word of the query the first line that has it, in the language asked for
 * if there is one, best lines first.
 */
export function matchesIn(text: SearchText, query: readonly QueryWord[], language: Language): SearchMatch[] {
  const hits = query.flatMap((word) => findHit(text, word, language) ?? [])
  const lines = [...new Set(hits.map(({ line }) => line))].toSorted((a, b) => a - b).slice(0, mostMatches)
  return lines.map((line) => {
    const here = hits.filter((hit) => hit.line === line)
    return matchOf(text, line, here, query, language)
  })
}

function findHit(text: SearchText, forms: QueryWord, language: Language): Hit | undefined {
  let first: Hit | undefined
  for (const form of forms) {
    for (const [start, end] of placesOf(form, text.words, 0, text.words.length)) {
      const hit = hitAt(text, start, end, language)
      if (hit.inLanguage) return hit
      first ??= hit
    }
  }
  return first
}

/** Every word between two places that starts like this. */
function* placesOf(form: string, words: string, from: number, to: number): Iterable<Span> {
  // What stands between the parts of a compound may have been more than one sign.
  const sought = new RegExp(` ${form.replaceAll(' ', ' +')}[^ ]*`, 'g')
  sought.lastIndex = from
  for (let found = sought.exec(words); found && found.index < to; found = sought.exec(words)) {
    yield [found.index + 1, found.index + found[0].length]
  }
}

function hitAt({ shown, words }: SearchText, start: number, end: number, language: Language): Hit {
  const line = words.lastIndexOf(lineMark, start)
  const inLanguage = shown.startsWith(language, line + 1) || shown.startsWith(anyLanguage, line + 1)
  if (shown[line] !== aliasLine) return { line, start, end, via: '', inLanguage }
  const [, from, length, ...via] = shown.slice(line, endOfLine(words, line)).trim().split(' ')
  const meant = Number(from)
  return {
    line: words.lastIndexOf(lineMark, meant),
    start: meant,
    end: meant + Number(length),
    via: via.join(' '),
    inLanguage,
  }
}

/** Where its last word ends. */
function endOfLine(words: string, line: number): number {
  const next = words.indexOf(lineMark, line + 1)
  return (next < 0 ? words.length : next) - 1
}

function matchOf(
  { shown, words }: SearchText,
  line: number,
  hits: readonly Hit[],
  query: readonly QueryWord[],
  asked: Language,
): SearchMatch {
  const [language = '', field = ''] = shown.slice(line + textLine.length, line + longestHead).split(' ', 2)
  const start = line + `${textLine}${language} ${field} `.length
  const { from, to } = excerpt(shown, start, endOfLine(words, line), hits[0] ?? { start, end: start })
  const [before, after] = [from === start ? '' : '…', to === endOfLine(words, line) ? '' : '…']
  const via = hits.find((hit) => hit.via !== '')?.via
  return {
    field: field as SearchMatch['field'],
    text: before + shown.slice(from, to) + after,
    language: language === anyLanguage ? asked : (language as Language),
    marks: marksIn(words, from, to, hits, query).map(([a, b]) => [
      a - from + before.length,
      b - from + before.length,
    ]),
    ...(via === undefined ? {} : { via }),
  }
}

/** The part of a long text that is shown, from a word to a word. */
function excerpt(shown: string, start: number, end: number, hit: Pick<Hit, 'start' | 'end'>) {
  if (end - start <= shownAround) return { from: start, to: end }
  const earliest = Math.max(start, Math.min(hit.start - shownBefore, end - shownAround))
  const from = earliest === start ? start : Math.min(hit.start, shown.indexOf(' ', earliest) + 1)
  if (from + shownAround >= end) return { from, to: end }
  return { from, to: Math.max(hit.end, shown.lastIndexOf(' ', from + shownAround)) }
}

/** All words of the query in this part, and what their aliases lead to. */
function marksIn(
  words: string,
  from: number,
  to: number,
  hits: readonly Hit[],
  query: readonly QueryWord[],
): readonly Span[] {
  const direct = query.flatMap((forms) => forms.flatMap((form) => [...placesOf(form, words, from - 1, to)]))
  const spans = [...hits.map(({ start, end }): Span => [start, end]), ...direct]
  const shown = spans.filter(([start, end]) => start >= from && end <= to)
  const ordered = shown.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
  const marks: Span[] = []
  for (const span of ordered) if (span[0] >= (marks.at(-1)?.[1] ?? 0)) marks.push(span)
  return marks
}
