import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLayoutEffect } from 'react'
import type { Handout } from '../../domain/handout/model.ts'
import { formatDate, formatShortDate } from '../../domain/text/date.ts'
import type { Language } from '../../domain/text/localized.ts'
import { sheetI18n } from '../ui/sheet/sheet-language.tsx'
import { cssString } from './css-string.ts'

/**
 * Words for the head and foot of each page, in each language of the handout. They reach the `@page` rules as
 * custom properties, since a page rule is not an element that could hold text.
 */
export function usePageFurniture({ edition, printedOn, languages, textSize }: Handout, title: string): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement
    const inEach = (words: (i18n: I18n, language: Language) => string): string[] =>
      languages.map((language) => words(sheetI18n[language], language))
    const format = textSize === 'large' ? formatShortDate : formatDate
    const dates = inEach((i18n, language) => {
      const editionDate = format(edition, language)
      const printedDate = format(printedOn, language)
      return i18n._(msg`Data edition ${editionDate} · Printed ${printedDate}`)
    })
    const advice = inEach((i18n) => i18n._(msg`Check with the issuer before you pay.`))
    // Large letters leave no room for the title, which the first page has.
    const foot = languages.length > 1 || textSize === 'large' ? advice : [title, ...advice]
    const numbers = inEach((i18n) => {
      const page = counterPlace
      const pages = counterPlace
      return i18n._(msg`Page ${page} of ${pages}`)
    })
    style.setProperty('--page-dates', cssString(dates.join(' · ')))
    style.setProperty('--page-foot', cssString(foot.join(' · ')))
    style.setProperty('--page-number', withCounters(numbers.join(' · ')))
    style.setProperty('--page-type', textSize === 'large' ? '18pt' : '9pt')
  })
}

const counterPlace = '#'

/** Content in which the counters of the page rule take the places of the numbers: page, pages, and so on. */
function withCounters(words: string): string {
  const counters = ['counter(page)', 'counter(pages)']
  return words
    .split(counterPlace)
    .map((text, place) => (place === 0 ? cssString(text) : `${counters[(place - 1) % 2]} ${cssString(text)}`))
    .join(' ')
}
