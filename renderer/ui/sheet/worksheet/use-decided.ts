import { useMemo } from 'react'
import type { WorksheetHandout } from '../../../../domain/handout/model.ts'
import type { Worksheet } from '../../../../domain/worksheet/model.ts'
import { inNeutralOrder } from '../../../../domain/worksheet/options.ts'
import { useLanguage } from '../../../i18n/language.ts'
import { type SheetWords, useSheetWords } from '../../decision/use-sheet-words.ts'

/** What the parts of a printed worksheet are about. */
export interface Decided {
  /** Its options are in neutral order. */
  readonly sheet: Worksheet
  readonly words: SheetWords
  readonly catalog: Pick<WorksheetHandout, 'edition' | 'groups' | 'profiles'>
}

export function useDecided({ worksheet, profiles, groups, edition }: WorksheetHandout): Decided {
  const { language } = useLanguage()
  const words = useSheetWords({ credentials: profiles })
  return useMemo(() => {
    const options = [...inNeutralOrder(worksheet.options, words.nameOf, language)]
    return { sheet: { ...worksheet, options }, words, catalog: { edition, groups, profiles } }
  }, [worksheet, words, language, edition, groups, profiles])
}
