import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { FileInput, Plus, Undo2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { WorksheetEntry } from '../../../preload/contract/worksheets.ts'
import { useHashSearch } from '../../hash-path.ts'
import { useHealth } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { ImportOutcome } from './list/import-outcome.tsx'
import { ListedWorksheet } from './list/listed-worksheet.tsx'
import {
  useBringBack,
  useImportWorksheet,
  useRemoveWorksheet,
  useWorksheets,
  type Removed,
} from './list/stored-worksheets.ts'
import { WhatHappens } from './list/what-happens.tsx'
import styles from './worksheets-page.module.css'

/** Every worksheet on this computer; at a kiosk, those of this visit. */
export function WorksheetsPage(): ReactNode {
  const { t } = useLingui()
  return (
    <div className={styles.page}>
      <PageHeading title={t`Help me decide`} />
      <p className={styles.lead}>
        <Trans>
          A worksheet asks what matters to you, and shows what follows from it. It recommends nothing of its
          own.
        </Trans>
      </p>
      <Answered query={useWorksheets()} kept={<Trans>The worksheets are kept as they are.</Trans>}>
        {(entries) => <Worksheets entries={entries} />}
      </Answered>
    </div>
  )
}

function Worksheets({ entries }: { readonly entries: readonly WorksheetEntry[] }): ReactNode {
  const { t } = useLingui()
  const [, navigate] = useLocation()
  const search = useHashSearch()
  const field = search.get('field')
  const isKiosk = useHealth().data?.kiosk ?? true
  const [removed, setRemoved] = useState<Removed>()
  const remove = useRemoveWorksheet()
  const bringBack = useBringBack()
  const importing = useImportWorksheet()
  const error = remove.error ?? bringBack.error
  return (
    <>
      <div className={styles.actions}>
        <LinkButton to={`/worksheets/new${field === null ? '' : `?field=${field}`}`} look="primary">
          <Plus aria-hidden="true" />
          <Trans>Begin a new worksheet</Trans>
        </LinkButton>
        {!isKiosk && (
          <Button
            isPending={importing.isPending}
            onPress={() =>
              importing.mutate(undefined, {
                onSuccess: (file) => {
                  if (file.state === 'read' && file.repairs.length === 0) navigate(`/worksheets/${file.id}`)
                },
              })
            }
          >
            <FileInput aria-hidden="true" />
            <Trans>Open a worksheet file</Trans>
          </Button>
        )}
      </div>
      <ImportOutcome importing={importing} />
      {removed && (
        <Banner tone="notice">
          <p>
            <Trans>“{removed.worksheet.name}” was deleted.</Trans>
          </p>
          <div>
            <Button
              isPending={bringBack.isPending}
              onPress={() => bringBack.mutate(removed, { onSuccess: () => setRemoved(undefined) })}
            >
              <Undo2 aria-hidden="true" />
              <Trans>Undo</Trans>
            </Button>
          </div>
        </Banner>
      )}
      {error && <ErrorNotice error={error} kept={<Trans>Nothing was changed.</Trans>} />}
      {entries.length === 0 ? (
        <Empty title={t`You have no worksheet yet`}>
          <p>
            <Trans>This is what happens in one, step by step:</Trans>
          </p>
          <WhatHappens />
        </Empty>
      ) : (
        <>
          <p role="status">
            <Plural value={entries.length} one="# worksheet" other="# worksheets" />
          </p>
          <ul className={styles.list}>
            {entries.map((entry) => (
              <li key={entry.id}>
                <ListedWorksheet
                  entry={entry}
                  others={entries.filter(
                    ({ id, pack, isSound }) => isSound && id !== entry.id && pack === entry.pack,
                  )}
                  isKiosk={isKiosk}
                  onRemove={() => remove.mutate(entry, { onSuccess: setRemoved })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
