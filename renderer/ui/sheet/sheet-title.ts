import { useLingui } from '@lingui/react/macro'
import { assertNever } from '../../../domain/assert-never.ts'
import type { Handout } from '../../../domain/handout/model.ts'

/** "CPC and CCS side by side", in the language of the surrounding provider. */
export function useSheetTitle(handout: Handout): string {
  const { t } = useLingui()
  const { language } = handout
  switch (handout.kind) {
    case 'comparison': {
      const abbreviations = handout.columns.map(({ abbreviation }) => abbreviation)
      const names = new Intl.ListFormat(language).format(abbreviations)
      return t`${names} side by side`
    }
    case 'pathway': {
      const [start, goal] = [handout.start.label[language], handout.goal.label[language]]
      return t`From “${start}” to “${goal}”`
    }
    default:
      return assertNever(handout)
  }
}
