import { useLingui } from '@lingui/react/macro'
import { Printer } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { HandoutRequest } from '../../../preload/contract/handouts.ts'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { PdfPages } from './pdf-pages.tsx'
import { PrintDialog } from './print-dialog.tsx'
import type { Preview } from './use-preview.ts'

interface PrintHandoutProps {
  /** What the pages were made of, and the pages; undefined while they are being made. */
  readonly request: HandoutRequest | undefined
  readonly made: Preview | undefined
  /** Absent where files cannot be saved. */
  readonly onSave?: (() => void) | undefined
}

/** From the pages in sight to paper; without a printer to a file, or to the same pages large on the screen. */
export function PrintHandout({ request, made, onSave }: PrintHandoutProps): ReactNode {
  const { t } = useLingui()
  const [open, setOpen] = useState<'print' | 'large'>()
  const close = (): void => setOpen(undefined)
  return (
    <>
      <Button look="primary" isDisabled={!request || !made} onPress={() => setOpen('print')}>
        <Printer aria-hidden="true" />
        {t`Print…`}
      </Button>
      <Button isDisabled={!made} onPress={() => setOpen('large')}>
        {t`Show large on the screen`}
      </Button>
      {open === 'print' && request && made && (
        <Modal title={t`Print this handout`} onClose={close}>
          <PrintDialog
            request={request}
            pages={made.pages}
            onShowLarge={() => setOpen('large')}
            onSave={
              onSave &&
              (() => {
                close()
                onSave()
              })
            }
          />
        </Modal>
      )}
      {open === 'large' && made && (
        <Modal title={t`The pages of the handout`} isWide onClose={close}>
          <PdfPages pdf={made.pdf} />
        </Modal>
      )}
    </>
  )
}
