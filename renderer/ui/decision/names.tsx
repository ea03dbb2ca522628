import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Option } from '../../../domain/worksheet/model.ts'
import type { SheetWords } from './use-sheet-words.ts'

interface OptionNameProps {
  readonly option: Option
  readonly words: SheetWords
}

/** Letters of credentials are English in every language. */
export function OptionName({ option, words }: OptionNameProps): ReactNode {
  const name = words.nameOf(option)
  return <strong {...(option.kind === 'credential' && { lang: 'en' })}>{name}</strong>
}

/** Names in a row as the language joins them: "A, B and C". */
export function Names({ names }: { readonly names: readonly ReactNode[] }): ReactNode {
  const { i18n } = useLingui()
  const places = names.map((_, place) => String(place))
  return new Intl.ListFormat(i18n.locale)
    .formatToParts(places)
    .map(({ type, value }, nth) => (
      <span key={`${type} ${nth}`}>{type === 'element' ? names[Number(value)] : value}</span>
    ))
}
