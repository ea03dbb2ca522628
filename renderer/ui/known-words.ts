import { useLingui } from '@lingui/react/macro'

/**
 * Words for a figure, some of whose parts may not be known: they are named beside it, never left out of it
 * silently. `known` is undefined where no part is.
 */
export function useKnownWords(): (known: string | undefined, unknown: readonly string[]) => string {
  const { t, i18n } = useLingui()
  return (known, unknown) => {
    if (unknown.length === 0) return known ?? t`not known`
    const parts = new Intl.ListFormat(i18n.locale).format(unknown)
    return known === undefined ? t`not known: ${parts}` : t`${known}, and what is not known: ${parts}`
  }
}
