import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './print-handout.module.css'

interface NoPrinterProps {
  readonly onShowLarge: () => void
  readonly onSave: (() => void) | undefined
  readonly isLooking: boolean
  readonly onRetry: () => void
}

/** What can be done with the pages all the same. */
export function NoPrinter({ onShowLarge, onSave, isLooking, onRetry }: NoPrinterProps): ReactNode {
  const { t } = useLingui()
  return (
    <>
      <Banner tone="notice">
        <p>
          {onSave
            ? t`This computer has no printer at the moment. Nothing is lost: keep the pages as a file, or read them here.`
            : t`This computer has no printer at the moment. Nothing is lost: read the pages here, or ask a member of staff.`}
        </p>
      </Banner>
      <div className={styles.actions}>
        {onSave && (
          <Button look="primary" onPress={onSave}>
            {t`Save as PDF`}
          </Button>
        )}
        <Button look={onSave ? 'plain' : 'primary'} onPress={onShowLarge}>
          {t`Show large on the screen`}
        </Button>
        <Button look="quiet" isPending={isLooking} onPress={onRetry}>
          {t`Look for printers again`}
        </Button>
      </div>
    </>
  )
}
