import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { failureOf } from '../../bridge.ts'
import { usePacks } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { NewWorksheet } from './new-worksheet.tsx'
import type { SheetKeeper } from './sheet-keeper.ts'
import { Sheet } from './sheet.tsx'
import { useOpenedSheet } from './use-worksheet.ts'

export function WorksheetPage(): ReactNode {
  const id = useParams()['id'] ?? ''
  return (
    <Answered query={usePacks()}>
      {(packs) => (id === 'new' ? <NewWorksheet packs={packs} /> : <Opened key={id} id={id} packs={packs} />)}
    </Answered>
  )
}

function Opened({ id, packs }: { readonly id: string; readonly packs: readonly PackSummary[] }): ReactNode {
  const opened = useOpenedSheet(id)
  if (opened.isPending) return <Loading />
  if (opened.isError) return <NotOpened error={opened.error} />
  return <InPack keeper={opened.data} packs={packs} />
}

interface InPackProps {
  readonly keeper: SheetKeeper
  readonly packs: readonly PackSummary[]
}

function InPack({ keeper, packs }: InPackProps): ReactNode {
  const { t } = useLingui()
  const { pack: packId, name } = keeper.read().worksheet
  const pack = packs.find(({ id }) => id === packId)
  if (pack) return <Sheet keeper={keeper} pack={pack} />
  return (
    <>
      <PageHeading title={name} />
      <Empty title={t`Its data pack is not on this computer`}>
        <p>
          <Trans>
            This worksheet was made with the data pack “{packId}”. It is kept as it is. Ask a member of staff
            to add the pack, then open it again.
          </Trans>
        </p>
        <ToTheList />
      </Empty>
    </>
  )
}

function NotOpened({ error }: { readonly error: unknown }): ReactNode {
  const { t } = useLingui()
  const { code } = failureOf(error)
  const isUnknown = code === 'NOT_FOUND' || code === 'INVALID_INPUT'
  return (
    <>
      <PageHeading title={t`Decision worksheet`} />
      {isUnknown ? (
        <Empty title={t`There is no such worksheet`}>
          <p>
            <Trans>It may have been deleted, or the address is not complete.</Trans>
          </p>
          <ToTheList />
        </Empty>
      ) : (
        <ErrorNotice error={error} kept={<Trans>The worksheet is kept as it is.</Trans>}>
          <ToTheList />
        </ErrorNotice>
      )}
    </>
  )
}

function ToTheList(): ReactNode {
  return (
    <div>
      <LinkButton to="/worksheets">
        <Trans>All worksheets</Trans>
      </LinkButton>
    </div>
  )
}
