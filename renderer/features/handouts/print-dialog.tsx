import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { HandoutRequest } from '../../../preload/contract/handouts.ts'
import type { PrintJob, SystemPrinter } from '../../../preload/contract/printing.ts'
import { ask } from '../../bridge.ts'
import { Answered } from '../../ui/answered.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckBox } from '../../ui/check-box.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Select } from '../../ui/select.tsx'
import { NoPrinter } from './no-printer.tsx'
import { CopiesField } from './print-copies.tsx'
import { useTroubleWords } from './print-words.ts'

interface PrintDialogProps {
  readonly request: HandoutRequest
  /** Of one copy. */
  readonly pages: number
  /** @param printer as a person knows it */
  readonly onStarted: (job: PrintJob, printer: string) => void
  readonly onShowLarge: () => void
  readonly onSave: (() => void) | undefined
}

/** Asks the system for its printers anew each time: one may have been switched on since. */
export function PrintDialog(props: PrintDialogProps): ReactNode {
  const printers = useQuery({
    queryKey: ['printers'],
    queryFn: () => ask((app) => app.printing.printers({})),
    gcTime: 0,
  })
  return (
    <Answered query={printers}>
      {(found) => {
        const [first] = found
        return first ? (
          <PrintForm {...props} printers={found} first={first} onGone={() => void printers.refetch()} />
        ) : (
          <NoPrinter {...props} isLooking={printers.isFetching} onRetry={() => void printers.refetch()} />
        )
      }}
    </Answered>
  )
}

interface PrintFormProps extends PrintDialogProps {
  readonly printers: readonly SystemPrinter[]
  readonly first: SystemPrinter
  /** The list is of before. */
  readonly onGone: () => void
}

function PrintForm({ request, pages, printers, first, onStarted, onGone }: PrintFormProps): ReactNode {
  const { t } = useLingui()
  const troubleWords = useTroubleWords()
  const [name, setName] = useState(first.name)
  const [copies, setCopies] = useState(1)
  const [twoSided, setTwoSided] = useState(pages > 1)
  const { mutate, variables, data, error, isPending } = useMutation({
    mutationFn: (printer: SystemPrinter) =>
      ask((app) => app.printing.print({ request, ticket: { printer: printer.name, copies, twoSided } })),
    onSuccess: (answer, { label }) => {
      if (answer.outcome === 'accepted') onStarted(answer.job, label)
      if (answer.outcome === 'no-printer') onGone()
    },
  })
  const chosen = printers.find((printer) => printer.name === name) ?? first
  const gone = data?.outcome === 'no-printer' && variables ? variables.label : undefined
  return (
    <>
      <Select
        label={t`Printer`}
        options={printers.map((printer) => ({
          value: printer.name,
          face: printer.isDefault ? t`${printer.label} (usual printer)` : printer.label,
        }))}
        value={chosen.name}
        onChange={setName}
      />
      {gone !== undefined && (
        <Banner tone="attention">
          <p>{t`${gone} is not there any more. Nothing was sent: choose another printer.`}</p>
        </Banner>
      )}
      {(chosen.state === 'stopped' || chosen.troubles.length > 0) && (
        <Banner tone="attention">
          {chosen.state === 'stopped' && <p>{t`This printer is stopped. Pages sent to it wait there.`}</p>}
          {chosen.troubles.map((trouble) => (
            <p key={trouble}>{troubleWords[trouble]}</p>
          ))}
        </Banner>
      )}
      <CopiesField value={copies} onChange={setCopies} />
      {pages > 1 && (
        <CheckBox isChecked={twoSided} onChange={setTwoSided}>
          {t`Print on both sides of the paper`}
        </CheckBox>
      )}
      {data?.outcome === 'busy' && (
        <Banner tone="notice">
          <p>{t`Another handout is on its way to a printer. Try again in a moment.`}</p>
        </Banner>
      )}
      {error && <ErrorNotice error={error} kept={t`Nothing was sent. Your choices are still here.`} />}
      <div>
        <Button look="primary" isPending={isPending} onPress={() => mutate(chosen)}>
          {plural(pages * copies, { one: 'Print # page', other: 'Print # pages' })}
        </Button>
      </div>
    </>
  )
}
