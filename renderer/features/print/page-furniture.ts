import { useLingui } from '@lingui/react/macro'
import { useLayoutEffect } from 'react'
import type { Handout } from '../../../domain/handout/model.ts'
import { formatDate } from '../../../domain/text/date.ts'

/**
 * Words for the head and foot of each page. They reach the `@page` rules as custom properties, since a
 * page rule is not an element that could hold text.
 */
export function usePageFurniture({ edition, printedOn, language }: Handout, title: string): void {
  const { t } = useLingui()
  const editionDate = formatDate(edition, language)
  const printedDate = formatDate(printedOn, language)
  const dates = t`Data edition ${editionDate} · Printed ${printedDate}`
  const advice = t`Check with the issuer before you pay.`
  // The counters of the page rule take the places of the two numbers.
  const page = counterPlace
  const pages = counterPlace
  const [before = '', between = '', after = ''] = t`Page ${page} of ${pages}`.split(counterPlace)

  useLayoutEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--page-dates', cssString(dates))
    style.setProperty('--page-foot', cssString(`${title} · ${advice}`))
    style.setProperty('--page-before', cssString(before))
    style.setProperty('--page-between', cssString(between))
    style.setProperty('--page-after', cssString(after))
  })
}

const counterPlace = '#'

function cssString(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}
