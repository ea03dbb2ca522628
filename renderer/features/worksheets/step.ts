import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { CatalogView } from '../../../domain/worksheet/catalog-view.ts'
import type { Worksheet } from '../../../domain/worksheet/model.ts'
import type { Person } from '../../../domain/worksheet/parts.ts'
import type { SheetWords } from '../../ui/decision/use-sheet-words.ts'
import type { ChangeSheet } from './sheet-keeper.ts'

/** What a step shows besides the worksheet itself. */
export interface SheetView extends SheetWords {
  readonly pack: PackSummary
  /** The profiles among it grow while those of new options are on their way. */
  readonly catalog: CatalogView
  /** Who has the worksheet in hand. */
  readonly person: Person
  /** Two weigh and not both are done: nothing that tells of anybody's weights may be shown. */
  readonly isPrivate: boolean
  /** Hides everything until the other person has taken the worksheet. */
  readonly handOver: () => void
  readonly isKiosk: boolean
}

export interface StepProps {
  /** Its options are in neutral order. */
  readonly sheet: Worksheet
  /** Saved by itself a moment later. */
  readonly change: ChangeSheet
  readonly view: SheetView
}
