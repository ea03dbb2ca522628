/** What stands there as a whole, whatever it is made of: its parts are beside each other, or run on in lines. */
const whole = 'tr, p, h1, h2, h3, h4'

/**
 * Gives what stands side by side in two languages the same height, so that each language begins a row where the other
 * does and both break their pages at the same places; by themselves they drift apart until the last page speaks one
 * language only. To be called again after each change of what is shown.
 */
export function levelLanguages(sheet: HTMLElement): void {
  for (const levelled of sheet.querySelectorAll<HTMLElement>('[data-levelled]')) {
    Object.assign(levelled.style, asBefore)
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
      Object.assign(element.style, levelledTo(`${height}px`, element.tagName))
    }
  }
}

const asBefore = { height: '', minHeight: '', breakInside: '', orphans: '', widows: '' }

/** Where the end of a page cuts one of two, it cuts the other at the same height: not at all, or after any line. */
function levelledTo(height: string, tagName: string): Partial<typeof asBefore> {
  if (tagName === 'P') return { minHeight: height, orphans: '1', widows: '1' }
  // A row of a table knows no least height; its height is one.
  return tagName === 'TR' ? { height, breakInside: 'avoid' } : { minHeight: height, breakInside: 'avoid' }
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
