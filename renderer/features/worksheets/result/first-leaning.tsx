import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Worksheet } from '../../../../domain/worksheet/model.ts'
import { OptionName } from '../../../ui/decision/names.tsx'
import type { SheetWords } from '../../../ui/decision/use-sheet-words.ts'

interface FirstLeaningProps {
  readonly sheet: Worksheet
  readonly words: SheetWords
}

/** What was said before any score was seen. */
export function FirstLeaning({ sheet, words }: FirstLeaningProps): ReactNode {
  const { firstLeaning, options } = sheet
  if (!firstLeaning) return null
  const option = options.find(({ id }) => id === firstLeaning.option)
  if (!option) {
    return (
      <p>
        <Trans>Before you saw a score, you leaned towards none of them.</Trans>
      </p>
    )
  }
  const name = <OptionName option={option} words={words} />
  return (
    <p>
      <Trans>Before you saw a score, you leaned towards {name}.</Trans>
    </p>
  )
}
