import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { longestName } from '../../../../domain/worksheet/limits.ts'
import { formatDate, localDate } from '../../../../domain/text/date.ts'
import type { WorksheetEntry } from '../../../../preload/contract/worksheets.ts'
import { failureOf } from '../../../bridge.ts'
import { useLanguage } from '../../../i18n/language.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { NameForm } from '../../../ui/name-form.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import styles from './listed-worksheet.module.css'
import { useDuplicateWorksheet, useExportWorksheet, useRenameWorksheet } from './stored-worksheets.ts'

interface ListedWorksheetProps {
  readonly entry: WorksheetEntry
  /** Those that it can be compared with. */
  readonly others: readonly WorksheetEntry[]
  readonly isKiosk: boolean
  readonly onRemove: () => void
}

/** One worksheet, and what can be done with it as a whole. */
export function ListedWorksheet(props: ListedWorksheetProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const { id, isSound, updatedAt } = props.entry
  const name = props.entry.name.trim() === '' ? t`Worksheet without a name` : props.entry.name
  const saved = new Date(updatedAt)
  const day = Number.isNaN(saved.getTime()) ? undefined : formatDate(localDate(saved), language)
  return (
    <article className={styles.worksheet}>
      <div className={styles.what}>
        <h2 className={styles.name}>{isSound ? <a href={`#/worksheets/${id}`}>{name}</a> : name}</h2>
        {day !== undefined && (
          <p className={styles.about}>
            <Trans>Last changed on {day}</Trans>
          </p>
        )}
      </div>
      {isSound ? <Actions {...props} name={name} /> : <Damaged name={name} onRemove={props.onRemove} />}
    </article>
  )
}

/** It stays until somebody says that it may go, because this cannot be undone. */
function Damaged({ name, onRemove }: { name: string; onRemove: () => void }): ReactNode {
  const { t } = useLingui()
  return (
    <Banner tone="attention">
      <p>
        <Trans>
          This worksheet is damaged and cannot be opened. It is kept as it is; the others are not affected.
        </Trans>
      </p>
      <div>
        <PopoverButton name={t`Delete for good: ${name}`} face={t`Delete for good`} look="quiet">
          {(close) => (
            <div className={styles.form}>
              <p>
                <Trans>What is left of it will be gone. This cannot be undone.</Trans>
              </p>
              <Button
                onPress={() => {
                  close()
                  onRemove()
                }}
              >
                <Trans>Delete for good</Trans>
              </Button>
            </div>
          )}
        </PopoverButton>
      </div>
    </Banner>
  )
}

function Actions(props: ListedWorksheetProps & { readonly name: string }): ReactNode {
  const { entry, others, isKiosk, onRemove, name } = props
  const { id } = entry
  const { t } = useLingui()
  const rename = useRenameWorksheet()
  const duplicate = useDuplicateWorksheet()
  const exporting = useExportWorksheet()
  const error = rename.error ?? duplicate.error
  const isCancelled = exporting.error !== null && failureOf(exporting.error).code === 'CANCELLED'
  return (
    <>
      <div className={styles.actions}>
        <PopoverButton name={t`Rename ${name}`} face={t`Rename`} look="quiet">
          {(close) => (
            <NameForm
              label={t`Name of the worksheet`}
              longest={longestName}
              action={<Trans>Save</Trans>}
              first={entry.name}
              isPending={rename.isPending}
              onName={(text) => rename.mutate({ id, name: text }, { onSuccess: close })}
            />
          )}
        </PopoverButton>
        <Button
          look="quiet"
          name={t`Duplicate ${name}`}
          isPending={duplicate.isPending}
          onPress={() => duplicate.mutate({ id, name: t`${name} (copy)`.slice(0, longestName) })}
        >
          <Trans>Duplicate</Trans>
        </Button>
        {others.length > 0 && (
          <PopoverButton name={t`Compare ${name} with another`} face={t`Compare`} look="quiet">
            <h3 className={styles.title}>
              <Trans>Compare its result with</Trans>
            </h3>
            <ul className={styles.others}>
              {others.map((other) => (
                <li key={other.id}>
                  <a href={`#/worksheets/${id}?step=result&earlier=${other.id}`} className={styles.other}>
                    {other.name.trim() === '' ? t`Worksheet without a name` : other.name}
                  </a>
                </li>
              ))}
            </ul>
          </PopoverButton>
        )}
        <LinkButton look="quiet" to={`/handouts?kind=worksheet&worksheet=${id}`} name={t`Print: ${name}`}>
          <Trans>Print</Trans>
        </LinkButton>
        {!isKiosk && (
          <Button
            look="quiet"
            name={t`Save as a file: ${name}`}
            isPending={exporting.isPending}
            onPress={() => exporting.mutate(id)}
          >
            <Trans>Save as a file</Trans>
          </Button>
        )}
        <Button look="quiet" name={t`Delete ${name}`} onPress={onRemove}>
          <Trans>Delete</Trans>
        </Button>
      </div>
      {error && <ErrorNotice error={error} kept={<Trans>Nothing was changed.</Trans>} />}
      {exporting.data && (
        <Banner tone="notice">
          <p className={styles.path}>
            <Trans>Saved: {exporting.data.path}</Trans>
          </p>
        </Banner>
      )}
      {exporting.error && !isCancelled && (
        <ErrorNotice error={exporting.error} kept={<Trans>No file was saved.</Trans>} />
      )}
      {isCancelled && (
        <p role="status">
          <Trans>No file was saved.</Trans>
        </p>
      )}
    </>
  )
}
