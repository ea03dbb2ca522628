import { assertNever } from '../assert-never.ts'
import type { Handout } from './model.ts'

/** How a handout is laid out on its pages. */
export interface Layout {
  /** The page lies on its side. */
  readonly isWide: boolean
  /** A table, or one card for each of its rows where its columns would be too narrow. */
  readonly rows: 'table' | 'cards'
}

/** Four columns and more need the long side of the page. */
const mostUpright = 3
/** More do not fit on half of a wide page. */
const mostOnHalf = 2

export function layoutOf(handout: Handout): Layout {
  const isLarge = handout.textSize === 'large'
  const isFacing = handout.languages.length > 1
  const columns = columnsOf(handout)
  return {
    isWide: isFacing || (!isLarge && columns > mostUpright),
    rows: isLarge || (isFacing && columns > mostOnHalf) ? 'cards' : 'table',
  }
}

/** Of its widest table, without the labels. */
function columnsOf(handout: Handout): number {
  switch (handout.kind) {
    case 'comparison':
    case 'counselor':
    case 'profile':
      return handout.columns.length
    case 'together':
      return handout.profiles.length + 1
    case 'pathway':
      return 3
    case 'study-plan':
    case 'glossary':
      return 1
    case 'worksheet':
    case 'worksheet-blank':
      // Their options are spread over as many tables as it takes.
      return 1
    default:
      return assertNever(handout)
  }
}
