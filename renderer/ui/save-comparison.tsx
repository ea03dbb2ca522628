import { Trans, useLingui } from '@lingui/react/macro'
import { BookmarkCheck, BookmarkPlus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Profile } from '../../domain/catalog/pack.ts'
import { longestName } from '../../domain/compare/saved.ts'
import { comparisonAddress, type ComparisonView } from '../../domain/compare/view.ts'
import type { SavedComparison } from '../../preload/contract/comparisons.ts'
import { useComparisons, useSaveComparison } from '../comparisons.ts'
import { useLanguage } from '../i18n/language.ts'
import { Button } from './button.tsx'
import { ErrorNotice } from './error-notice.tsx'
import { PopoverButton } from './popover-button.tsx'
import styles from './save-comparison.module.css'
import { TextField } from './text-field.tsx'

interface SaveComparisonProps {
  readonly view: ComparisonView
  /** It is called after them unless the person says otherwise. */
  readonly columns: readonly Pick<Profile, 'abbreviation'>[]
}

/** Keeps the view under a name for the start screen; nothing at a kiosk, where the next visitor would find it. */
export function SaveComparison({ view, columns }: SaveComparisonProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const { data } = useComparisons()
  if (!data) return null
  const address = comparisonAddress(view)
  const kept = data.saved.find((comparison) => comparison.address === address)
  const Icon = kept ? BookmarkCheck : BookmarkPlus
  const face = kept ? t`Saved as “${kept.name}”` : t`Save this comparison`
  return (
    <PopoverButton
      name={face}
      face={
        <>
          <Icon aria-hidden="true" />
          <span className={styles.face}>{face}</span>
        </>
      }
      look="plain"
    >
      {(close) => (
        <Naming
          address={address}
          saved={data.saved}
          suggested={new Intl.ListFormat(language).format(columns.map(({ abbreviation }) => abbreviation))}
          kept={kept}
          close={close}
        />
      )}
    </PopoverButton>
  )
}

interface NamingProps {
  /** This very view, if it is saved. */
  readonly kept: SavedComparison | undefined
  readonly address: string
  readonly saved: readonly SavedComparison[]
  readonly suggested: string
  readonly close: () => void
}

function Naming({ address, kept, saved, suggested, close }: NamingProps): ReactNode {
  const { t } = useLingui()
  const [text, setText] = useState(kept?.name ?? suggested.slice(0, longestName))
  const { mutate, error, isPending } = useSaveComparison()
  const name = text.trim()
  const namesake = saved.find((comparison) => comparison.name === name)
  const isOther = namesake !== undefined && namesake.address !== address
  const save = (): void => {
    if (name === '' || isPending) return
    mutate({ id: namesake?.id ?? kept?.id ?? crypto.randomUUID(), name, address }, { onSuccess: close })
  }
  return (
    <div className={styles.naming}>
      <TextField
        label={t`Name of the comparison`}
        value={text}
        longest={longestName}
        onChange={setText}
        onEnter={save}
      />
      {isOther && (
        <p role="status">
          <Trans>There is a comparison with this name. Saving puts this one in its place.</Trans>
        </p>
      )}
      <div>
        <Button look="primary" onPress={save} isDisabled={name === ''} isPending={isPending}>
          {isOther ? <Trans>Replace it</Trans> : <Trans>Save</Trans>}
        </Button>
      </div>
      {error && (
        <ErrorNotice error={error} kept={<Trans>The comparison is still here, but it is not saved.</Trans>} />
      )}
    </div>
  )
}
