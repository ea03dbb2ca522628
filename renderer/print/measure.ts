import type { Laid } from '../../domain/handout/fit.ts'
import { layoutOf } from '../../domain/handout/layout.ts'
import type { Handout } from '../../domain/handout/model.ts'

/** CSS pixels of text on one page: the rules of `print.css`. */
const heights = { upright: { normal: 9.8, large: 9.2 }, wide: { normal: 7.06, large: 6.7 } }
const pixelsInInch = 96

/** How much paper the sheet and its parts take, as laid out on the screen in the measure of the page. */
export function measure(sheet: HTMLElement, handout: Handout): Laid {
  const page = heights[layoutOf(handout).isWide ? 'wide' : 'upright'][handout.textSize] * pixelsInInch
  const parts = [...sheet.querySelectorAll<HTMLElement>('[data-part]')].map(
    (part) => [part.dataset['part'] ?? '', part.getBoundingClientRect().height / page] as const,
  )
  // A part stands there once in each language, side by side: the higher one counts.
  const highest = new Map<string, number>()
  for (const [part, height] of parts) highest.set(part, Math.max(height, highest.get(part) ?? 0))
  const list = sheet.querySelector('[data-sources]')?.getBoundingClientRect().height ?? 0
  return {
    height: sheet.getBoundingClientRect().height / page,
    parts: Object.fromEntries(highest),
    source: list / page / Math.max(1, handout.sources.length),
  }
}
