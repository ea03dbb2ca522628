import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { assertNever } from '../../../domain/assert-never.ts'
import type { PrintJob, Trouble } from '../../../preload/contract/printing.ts'

/** What a person can do about what a printer complains of. */
export function useTroubleWords(): Readonly<Record<Trouble, string>> {
  const { t } = useLingui()
  return {
    paper: t`The printer is out of paper. Put some in, or ask a member of staff.`,
    ink: t`The printer is out of ink or toner. Ask a member of staff.`,
    jam: t`Paper is stuck in the printer. Ask a member of staff.`,
    open: t`A door of the printer is open. Close it.`,
    unreachable: t`The printer cannot be reached. See whether it is switched on.`,
    paused: t`The printer is paused. Ask a member of staff.`,
    other: t`The printer reports a fault. Look at its display.`,
  }
}

/** How far a job has got: never more than the system has said. */
export function useJobWords(printer: string): (job: PrintJob) => string {
  const { t } = useLingui()
  return ({ state, failure, pages }) => {
    switch (state) {
      case 'preparing':
        return t`The pages are being made…`
      case 'sending':
        return t`The pages are on their way to ${printer}…`
      case 'sent':
        return pages === null
          ? t`Sent to ${printer}.`
          : t`Sent to ${printer}: ${plural(pages, { one: '# page', other: '# pages' })}.`
      case 'waiting':
        return t`Sent to ${printer}, where the pages wait for their turn.`
      case 'printing':
        return t`Sent to ${printer}, which is at work on the pages.`
      case 'stopped':
        return t`Sent to ${printer}, which is stopped. The pages wait there.`
      case 'finished':
        return t`The system reports that ${printer} is done. See whether all your pages are there.`
      case 'cancelled':
        return t`Cancelled. Nothing more will be printed.`
      case 'unclear':
        return t`The system did not answer. The pages may have been sent to ${printer}: look there before you print again.`
      case 'failed':
        return failureWords()
      default:
        return assertNever(state)
    }

    function failureWords(): string {
      switch (failure) {
        case 'too-many-pages':
          return t`This is more paper than one visit may use here. Print fewer copies, or ask a member of staff.`
        case 'not-laid-out':
          return t`The pages could not be made. Nothing was sent.`
        case 'by-printer':
          return t`${printer} gave up on the pages. Look at its display before you print again.`
        default:
          return t`The system did not take the pages, twice. Nothing was printed.`
      }
    }
  }
}
