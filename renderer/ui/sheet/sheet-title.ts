import { useLingui } from '@lingui/react/macro'
import type { Handout } from '../../../domain/handout/model.ts'

/** "CPC and CCS side by side", in the language of the surrounding provider. */
export function useSheetTitle({ columns, language }: Pick<Handout, 'columns' | 'language'>): string {
  const { t } = useLingui()
  const names = new Intl.ListFormat(language).format(columns.map(({ abbreviation }) => abbreviation))
  return t`${names} side by side`
}
