import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { Criterion, Option } from '../../../domain/worksheet/model.ts'
import { useLanguage } from '../../i18n/language.ts'
import styles from './names.module.css'

type Credentials = readonly Pick<PackSummary['credentials'][number], 'id' | 'abbreviation'>[]

/** What an option is called, as text: for names of controls, for sorting. */
export function useOptionName(credentials: Credentials): (option: Option) => string {
  const { t, i18n } = useLingui()
  const abbreviationOf = (id: string): string =>
    credentials.find((credential) => credential.id === id)?.abbreviation ?? id.toUpperCase()
  return (option) => {
    switch (option.kind) {
      case 'credential':
        return abbreviationOf(option.credential)
      case 'together':
        return new Intl.ListFormat(i18n.locale).format(option.credentials.map(abbreviationOf))
      case 'notNow':
        return t`Not now`
      case 'own':
        return option.name.trim() || t`Unnamed option`
      default:
        return assertNever(option)
    }
  }
}

export function useCriterionName(): (criterion: Criterion) => string {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  return (criterion) =>
    criterion.kind === 'dimension' ? inWords(criterion.label) : criterion.name.trim() || t`Unnamed criterion`
}

interface OptionNameProps {
  readonly option: Option
  readonly credentials: Credentials
}

/** As an element: names of credentials are English in every language. */
export function OptionName({ option, credentials }: OptionNameProps): ReactNode {
  const name = useOptionName(credentials)(option)
  return (
    <strong className={styles.option} {...(option.kind === 'credential' && { lang: 'en' })}>
      {name}
    </strong>
  )
}

/** Names in a row as the language joins them: "A, B and C". */
export function Names({ names }: { readonly names: readonly ReactNode[] }): ReactNode {
  const { i18n } = useLingui()
  const places = names.map((_, place) => String(place))
  return new Intl.ListFormat(i18n.locale).formatToParts(places).map(({ type, value }, place) => (
    <span key={`${type}${place}`}>{type === 'element' ? names[Number(value)] : value}</span>
  ))
}
