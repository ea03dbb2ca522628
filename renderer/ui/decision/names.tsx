import { useLingui } from '@lingui/react/macro'
import { createElement, Fragment, type ReactNode } from 'react'
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
  const parts = new Intl.ListFormat(i18n.locale).formatToParts(places)
  return createElement(
    Fragment,
    null,
    ...parts.map(({ type, value }) => (type === 'element' ? names[Number(value)] : value)),
  )
}
