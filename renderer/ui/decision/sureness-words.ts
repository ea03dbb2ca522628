import { useLingui } from '@lingui/react/macro'

/** How sure somebody is, from 0 to `surest`. */
export function useSurenessWords(): readonly string[] {
  const { t } = useLingui()
  return [t`not sure at all`, t`a little sure`, t`fairly sure`, t`quite sure`, t`very sure`]
}
