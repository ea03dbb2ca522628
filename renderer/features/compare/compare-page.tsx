import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, type ReactNode } from 'react'
import { useParams } from 'wouter'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { knownNames, readComparisonView } from '../../../domain/compare/view.ts'
import { useHashSearch } from '../../hash-path.ts'
import { usePacks, useProfiles } from '../../queries.ts'
import { AddressProblems } from '../../ui/address-problems.tsx'
import { Answered } from '../../ui/answered.tsx'
import { ChangedFacts } from '../../ui/changed/changed-facts.tsx'
import { ChangesNotice } from '../../ui/changed/changes-notice.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import styles from './compare-page.module.css'
import { ComparisonView } from './comparison-view.tsx'
import { OtherComparisons } from './other-comparisons.tsx'

export function ComparePage(): ReactNode {
  return <Answered query={usePacks()}>{(packs) => <AddressedComparison packs={packs} />}</Answered>
}

function AddressedComparison({ packs }: { readonly packs: readonly PackSummary[] }): ReactNode {
  const { t } = useLingui()
  const address = useParams()['ids'] ?? ''
  const search = useHashSearch()
  const known = useMemo(() => knownNames(packs), [packs])
  const { view, problems } = useMemo(
    () => readComparisonView(address, search, known),
    [address, search, known],
  )
  const [first] = view.ids
  const pack = known.packOf(first) ?? packs[0]
  const profiles = useProfiles(view.ids)
  if (!pack) {
    return (
      <>
        <PageHeading title={t`Comparison`} />
        <p>
          <Trans>The catalog is empty, so there is nothing to compare.</Trans>
        </p>
      </>
    )
  }
  if (view.ids.length < 2) {
    return (
      <div className={styles.page}>
        <PageHeading title={t`Comparison`} />
        <AddressProblems problems={problems} pack={pack} />
        <OtherComparisons start={first} pack={pack} />
      </div>
    )
  }
  return (
    <Answered query={profiles}>
      {(found) => (
        <ChangedFacts profiles={found} pack={pack}>
          <ComparisonView profiles={found} view={view} pack={pack}>
            <AddressProblems problems={problems} pack={pack} />
            <ChangesNotice />
          </ComparisonView>
        </ChangedFacts>
      )}
    </Answered>
  )
}
