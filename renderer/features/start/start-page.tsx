import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { useHashSearch } from '../../hash-path.ts'
import { usePacks, useProfiles } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Legend } from '../../ui/fact/legend.tsx'
import { GlossaryTerms } from '../../ui/glossary-terms.tsx'
import { appName, PageHeading } from '../../ui/page-heading.tsx'
import { Doors } from './doors.tsx'
import { Fields } from './fields.tsx'
import { HomeComparison } from './home-comparison.tsx'
import styles from './start-page.module.css'
import { YourComparisons } from './your-comparisons.tsx'

export function StartPage(): ReactNode {
  const search = useHashSearch()
  return (
    <Answered query={usePacks()}>
      {(packs) => {
        const pack = packs.find(({ id }) => id === search.get('field')) ?? packs[0]
        return pack ? <Start pack={pack} packs={packs} /> : <EmptyCatalog />
      }}
    </Answered>
  )
}

interface StartProps {
  readonly pack: PackSummary
  readonly packs: readonly PackSummary[]
}

function Start({ pack, packs }: StartProps): ReactNode {
  const query = useProfiles(pack.home)
  return (
    <Answered query={query}>
      {(profiles) => (
        <div className={styles.page}>
          <Fields packs={packs} shown={pack} />
          <GlossaryTerms pack={pack}>
            <HomeComparison profiles={profiles} pack={pack} />
          </GlossaryTerms>
          <Doors profiles={profiles} pack={pack} />
          <YourComparisons packs={packs} />
          <Legend />
        </div>
      )}
    </Answered>
  )
}

function EmptyCatalog(): ReactNode {
  const { t } = useLingui()
  return (
    <>
      <PageHeading title={appName} />
      <Empty title={t`The catalog is empty`}>
        <p>
          <Trans>There is no data to show yet. Ask a member of staff to add a data pack.</Trans>
        </p>
      </Empty>
    </>
  )
}
