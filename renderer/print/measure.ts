import type { Laid } from '../../domain/handout/fit.ts'
import { layoutOf } from '../../domain/handout/layout.ts'
import type { Handout } from '../../domain/handout/model.ts'

/** CSS pixels of text on one page: the rules of `print.css`. */
const heights = { upright: { normal: 9.8, large: 9.2 }, wide: { normal: 7.06, large: 6.7 } }
const pixelsInInch = 96

/** How much paper the sheet takes, and each of its rows, as laid out on the screen in the measure of the page. */
export function measure(sheet: HTMLElement, handout: Handout): Laid {
  const page = heights[layoutOf(handout).isWide ? 'wide' : 'upright'][handout.textSize] * pixelsInInch
  const rows = [...sheet.querySelectorAll<HTMLElement>('[data-row]')].map(
    (row) => [row.dataset['row'] ?? '', row.getBoundingClientRect().height / page] as const,
  )
  // A row stands there once in each language, side by side: the higher one counts.
  const highest = new Map<string, number>()
  for (const [row, height] of rows) highest.set(row, Math.max(height, highest.get(row) ?? 0))
  return { height: sheet.getBoundingClientRect().height / page, rows: Object.fromEntries(highest) }
}
