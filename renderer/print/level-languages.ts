/** What stands there as a whole, whatever it is made of: its parts are beside each other, or run on in lines. */
const whole = 'tr, p, h1, h2, h3, h4'

/**
 * Gives what stands side by side in two languages the same height, so that each language begins a row where the other
 * does and both break their pages at the same places; by themselves they drift apart until the last page speaks one
 * language only. To be called again after each change of what is shown.
 */
export function levelLanguages(sheet: HTMLElement): void {
  for (const levelled of sheet.querySelectorAll<HTMLElement>('[data-levelled]')) {
    for (const property of ['height', 'min-height', 'break-inside']) levelled.style.removeProperty(property)
  }
  const [one, other] = sheet.querySelectorAll('article')
  if (!one || !other) return
  // All are measured before any is changed, so that the page is laid out once.
  const pairs = pairsIn(one, other).map((pair) => ({
    pair,
    height: Math.max(...pair.map((element) => element.getBoundingClientRect().height)),
  }))
  for (const { pair, height } of pairs) {
    for (const element of pair) {
      element.dataset['levelled'] = ''
      // A row of a table knows no least height; its height is one.
      element.style.setProperty(element.tagName === 'TR' ? 'height' : 'min-height', `${height}px`)
      // Cut by the end of a page, the shorter of two would go on at another height.
      element.style.setProperty('break-inside', 'avoid')
    }
  }
}

type Pair = readonly [HTMLElement, HTMLElement]

/** The smallest blocks that have a counterpart; where two are not made alike, they face each other as a whole. */
function pairsIn(one: Element, other: Element): readonly Pair[] {
  if (!(one instanceof HTMLElement) || !(other instanceof HTMLElement)) return []
  const [own, others] = [[...one.children], [...other.children]]
  if (own.length === others.length && isOfBlocks(one) && isOfBlocks(other)) {
    return own.flatMap((child, place) => pairsIn(child, others[place] ?? child))
  }
  return one.getBoundingClientRect().height > 0 ? [[one, other]] : []
}

function isOfBlocks(element: HTMLElement): boolean {
  return (
    element.children.length > 0 &&
    !element.matches(whole) &&
    // What no page may cut would grow with each of its lines, and soon need two; a table grows no more by its rows.
    (getComputedStyle(element).breakInside !== 'avoid' || element.querySelector('tr') !== null) &&
    [...element.children].every((child) => !getComputedStyle(child).display.startsWith('inline'))
  )
}
