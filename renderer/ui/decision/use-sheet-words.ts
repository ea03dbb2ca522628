import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { Criterion, Option } from '../../../domain/worksheet/model.ts'
import { useLanguage } from '../../i18n/language.ts'

export interface SheetWords {
  /** As short as it is clear: the letters of a credential, the own words of a person. */
  readonly nameOf: (option: Option) => string
  readonly labelOf: (criterion: Criterion) => string
}

interface Named {
  readonly credentials: readonly { readonly id: CredentialId; readonly abbreviation: string }[]
}

/** What options and criteria are called, on the screen and on paper; the same until the language changes. */
export function useSheetWords({ credentials }: Named): SheetWords {
  const { t } = useLingui()
  const { language } = useLanguage()
  return useMemo(() => {
    const lettersOf = (id: CredentialId): string =>
      credentials.find((credential) => credential.id === id)?.abbreviation ?? t`${id} (not in the catalog)`
    return {
      nameOf(option) {
        switch (option.kind) {
          case 'credential':
            return lettersOf(option.credential)
          case 'together': {
            const all = new Intl.ListFormat(language).format(option.credentials.map(lettersOf))
            return t`${all} together`
          }
          case 'notNow':
            return t`Not now`
          case 'own':
            return option.name.trim() === '' ? t`Own option without a name` : option.name
          default:
            return assertNever(option)
        }
      },
      labelOf(criterion) {
        if (criterion.kind === 'dimension') return criterion.label[language]
        return criterion.name.trim() === '' ? t`Own criterion without a name` : criterion.name
      },
    }
  }, [t, language, credentials])
}
