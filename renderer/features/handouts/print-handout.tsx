import { useLingui } from '@lingui/react/macro'
import { Printer } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { HandoutRequest } from '../../../preload/contract/handouts.ts'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { LargePages } from './large-pages.tsx'
import { PrintDialog } from './print-dialog.tsx'
import { isOver, usePrintJobs } from './print-jobs.ts'
import { PrintProgress } from './print-progress.tsx'
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
  const { jobs, keep, putAway } = usePrintJobs()
  const [open, setOpen] = useState<'print' | 'large'>()
  /** The job that the dialog tells of; without one it asks what to print. */
  const [told, setTold] = useState<string>()
  const inDialog = jobs.find(({ job }) => job.id === told)
  const askToPrint = (): void => {
    setTold(jobs.findLast(({ job }) => !isOver(job) && job.state !== 'sent')?.job.id)
    setOpen('print')
  }
  const close = (): void => {
    setOpen(undefined)
    // Its end has been seen.
    if (inDialog && isOver(inDialog.job)) putAway(inDialog.job.id)
  }
  return (
    <>
      <Button look="primary" isDisabled={!request || !made} onPress={askToPrint}>
        <Printer aria-hidden="true" />
        {t`Print…`}
      </Button>
      <Button isDisabled={!made} onPress={() => setOpen('large')}>
        {t`Show large on the screen`}
      </Button>
      {open === 'print' && request && made && (
        <Modal title={t`Print this handout`} onClose={close}>
          {inDialog ? (
            <PrintProgress
              watched={inDialog}
              takesFocus
              onMore={() => setTold(undefined)}
              onPutAway={() => {
                setOpen(undefined)
                putAway(inDialog.job.id)
              }}
            />
          ) : (
            <PrintDialog
              request={request}
              pages={made.pages}
              onStarted={(started, printer) => {
                keep({ started, printer })
                setTold(started.id)
              }}
              onShowLarge={() => setOpen('large')}
              onSave={
                onSave &&
                (() => {
                  close()
                  onSave()
                })
              }
            />
          )}
        </Modal>
      )}
      {open === 'large' && made && (
        <Modal title={t`The pages of the handout`} isWide onClose={() => setOpen(undefined)}>
          <LargePages pdf={made.pdf} />
        </Modal>
      )}
    </>
  )
}
