import { useLingui } from '@lingui/react/macro'
import { useMemo, type ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { usePacks } from '../../queries.ts'
import { today } from '../../today.ts'
import { Answered } from '../../ui/answered.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { readAsked } from './asked.ts'
import { Composer } from './composer.tsx'
import styles from './handouts-page.module.css'
import { useComposed, useRememberComposed } from './use-composed.ts'

export function HandoutsPage(): ReactNode {
  const { t } = useLingui()
  return (
    <div className={styles.page}>
      <PageHeading title={t`Print a handout`} />
      <Answered query={usePacks()}>{(packs) => <AddressedComposer packs={packs} />}</Answered>
    </div>
  )
}

function AddressedComposer({ packs }: { readonly packs: readonly PackSummary[] }): ReactNode {
  const { search } = useComposed()
  useRememberComposed()
  const asked = useMemo(() => readAsked(search, packs, today()), [search, packs])
  return asked ? <Composer asked={asked} /> : <NothingToPrint />
}

function NothingToPrint(): ReactNode {
  const { t } = useLingui()
  return (
    <Empty title={t`There is nothing to print yet`}>
      <p>{t`A handout needs two credentials. Ask a member of staff to add a data pack.`}</p>
    </Empty>
  )
}
