import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { HandoutRequest } from '../../../preload/contract/handouts.ts'
import type { SystemPrinter } from '../../../preload/contract/printing.ts'
import { ask } from '../../bridge.ts'
import { Answered } from '../../ui/answered.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckBox } from '../../ui/check-box.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Select } from '../../ui/select.tsx'
import { NoPrinter } from './no-printer.tsx'
import { CopiesField } from './print-copies.tsx'
import { PrintProgress } from './print-progress.tsx'
import { useTroubleWords } from './print-words.ts'

interface PrintDialogProps {
  readonly request: HandoutRequest
  /** Of one copy. */
  readonly pages: number
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
          <PrintForm {...props} printers={found} first={first} />
        ) : (
          <NoPrinter {...props} onRetry={() => void printers.refetch()} />
        )
      }}
    </Answered>
  )
}

interface PrintFormProps extends PrintDialogProps {
  readonly printers: readonly SystemPrinter[]
  readonly first: SystemPrinter
}

function PrintForm({ request, pages, printers, first, onShowLarge, onSave }: PrintFormProps): ReactNode {
  const { t } = useLingui()
  const troubleWords = useTroubleWords()
  const [name, setName] = useState(first.name)
  const [copies, setCopies] = useState(1)
  const [twoSided, setTwoSided] = useState(pages > 1)
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: () =>
      ask((app) => app.printing.print({ request, ticket: { printer: name, copies, twoSided } })),
  })
  const chosen = printers.find((printer) => printer.name === name) ?? first
  const { label } = chosen
  if (data?.outcome === 'no-printer') {
    return <NoPrinter onShowLarge={onShowLarge} onSave={onSave} onRetry={reset} />
  }
  if (data?.outcome === 'accepted') {
    return <PrintProgress started={data.job} printer={label} onAgain={reset} />
  }
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
        <Button look="primary" isPending={isPending} onPress={() => mutate()}>
          {plural(pages * copies, { one: 'Print # page', other: 'Print # pages' })}
        </Button>
      </div>
    </>
  )
}
