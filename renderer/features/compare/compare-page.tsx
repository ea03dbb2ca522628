import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { readComparisonAddress } from '../../../domain/compare/address.ts'
import { usePacks, useProfiles } from '../../queries.ts'
import { AddressProblems } from '../../ui/address-problems.tsx'
import { Answered } from '../../ui/answered.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import styles from './compare-page.module.css'
import { ComparisonView } from './comparison-view.tsx'
import { OtherComparisons } from './other-comparisons.tsx'

export function ComparePage(): ReactNode {
  const address = useParams()['ids'] ?? ''
  return (
    <Answered query={usePacks()}>
      {(packs) => <AddressedComparison address={address} packs={packs} />}
    </Answered>
  )
}

interface AddressedComparisonProps {
  readonly address: string
  readonly packs: readonly PackSummary[]
}

function AddressedComparison({ address, packs }: AddressedComparisonProps): ReactNode {
  const { t } = useLingui()
  const known = new Map(packs.flatMap((pack) => pack.credentials.map(({ id }) => [id as string, id])))
  const packOf = (id: string): PackSummary | undefined =>
    packs.find(({ credentials }) => credentials.some((credential) => credential.id === id))
  const { ids, problems } = readComparisonAddress(address, known, packOf)
  const [first] = ids
  const pack = packOf(first ?? '') ?? packs[0]
  const profiles = useProfiles(ids)
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
  if (ids.length < 2) {
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
        <ComparisonView profiles={found} pack={pack}>
          <AddressProblems problems={problems} pack={pack} />
        </ComparisonView>
      )}
    </Answered>
  )
}
