import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useSearchParams } from 'wouter'
import { usePacks } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { chosenPair } from './chosen-pair.ts'
import { Composer } from './composer.tsx'
import styles from './handouts-page.module.css'

export function HandoutsPage(): ReactNode {
  const { t } = useLingui()
  const [search] = useSearchParams()
  return (
    <div className={styles.page}>
      <PageHeading title={t`Print a handout`} />
      <Answered query={usePacks()}>
        {(packs) => {
          const chosen = chosenPair(search.get('ids'), packs)
          return chosen ? <Composer chosen={chosen} /> : <NothingToPrint />
        }}
      </Answered>
    </div>
  )
}

function NothingToPrint(): ReactNode {
  const { t } = useLingui()
  return (
    <Empty title={t`There is nothing to print yet`}>
      <p>{t`A handout needs two credentials. Ask a member of staff to add a data pack.`}</p>
    </Empty>
  )
}
