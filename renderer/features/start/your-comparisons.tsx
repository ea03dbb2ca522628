import { Trans, useLingui } from '@lingui/react/macro'
import { Undo2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { SavedComparison } from '../../../preload/contract/comparisons.ts'
import { useComparisons, useRemoveComparison, useSaveComparison } from '../../comparisons.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ComparisonLink } from './comparison-link.tsx'
import { RenameComparison } from './rename-comparison.tsx'
import styles from './your-comparisons.module.css'

/** What the person has saved and looked at last; nothing until there is something, and nothing at a kiosk. */
export function YourComparisons({ packs }: { readonly packs: readonly PackSummary[] }): ReactNode {
  const { t } = useLingui()
  const { data } = useComparisons()
  const remove = useRemoveComparison()
  const bringBack = useSaveComparison()
  const [removed, setRemoved] = useState<SavedComparison>()
  if (!data || (data.saved.length === 0 && data.recent.length === 0 && !removed)) return null
  const error = remove.error ?? bringBack.error
  return (
    <section className={styles.yours}>
      {(data.saved.length > 0 || removed) && (
        <div className={styles.part}>
          <h2 className={styles.title}>
            <Trans>Saved comparisons</Trans>
          </h2>
          <ul>
            {data.saved.map((comparison) => (
              <li key={comparison.id} className={styles.entry}>
                <ComparisonLink address={comparison.address} name={comparison.name} packs={packs} />
                <span className={styles.actions}>
                  <RenameComparison comparison={comparison} />
                  <Button
                    look="quiet"
                    name={t`Delete ${comparison.name}`}
                    onPress={() => remove.mutate(comparison, { onSuccess: () => setRemoved(comparison) })}
                  >
                    <Trans>Delete</Trans>
                  </Button>
                </span>
              </li>
            ))}
          </ul>
          {removed && (
            <Banner tone="notice">
              <p>
                <Trans>“{removed.name}” was deleted.</Trans>
              </p>
              <div>
                <Button
                  onPress={() => bringBack.mutate(removed, { onSuccess: () => setRemoved(undefined) })}
                  isPending={bringBack.isPending}
                >
                  <Undo2 aria-hidden="true" />
                  <Trans>Undo</Trans>
                </Button>
              </div>
            </Banner>
          )}
          {error && <ErrorNotice error={error} kept={<Trans>Nothing was changed.</Trans>} />}
        </div>
      )}
      {data.recent.length > 0 && (
        <div className={styles.part}>
          <h2 className={styles.title}>
            <Trans>Compared recently</Trans>
          </h2>
          <ul>
            {data.recent.map((address) => (
              <li key={address} className={styles.entry}>
                <ComparisonLink address={address} packs={packs} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
