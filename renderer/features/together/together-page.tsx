import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { readComparisonAddress } from '../../../domain/compare/address.ts'
import { mostTogether } from '../../../domain/compare/together.ts'
import { useHashSearch } from '../../hash-path.ts'
import { usePacks, useProfiles } from '../../queries.ts'
import { AddressProblems } from '../../ui/address-problems.tsx'
import { Answered } from '../../ui/answered.tsx'
import { Banner } from '../../ui/banner.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { readAssumptions } from '../../ui/assumptions/assumptions-address.ts'
import { TogetherChoice } from './together-choice.tsx'
import styles from './together-page.module.css'
import { TogetherView } from './together-view.tsx'

export function TogetherPage(): ReactNode {
  const address = useParams()['ids'] ?? ''
  return (
    <Answered query={usePacks()}>{(packs) => <AddressedTogether address={address} packs={packs} />}</Answered>
  )
}

interface AddressedTogetherProps {
  readonly address: string
  readonly packs: readonly PackSummary[]
}

function AddressedTogether({ address, packs }: AddressedTogetherProps): ReactNode {
  const { t } = useLingui()
  const search = useHashSearch()
  const known = new Map(packs.flatMap((pack) => pack.credentials.map(({ id }) => [id as string, id])))
  const packOf = (id: CredentialId | undefined): PackSummary | undefined =>
    packs.find(({ credentials }) => credentials.some((credential) => credential.id === id))
  const { ids, problems } = readComparisonAddress(address, known, packOf, mostTogether)
  const { assumptions, understood } = readAssumptions(search)
  const pack = packOf(ids[0]) ?? packs[0]
  const profiles = useProfiles(ids.length > 1 ? ids : [])
  if (!pack) {
    return (
      <>
        <PageHeading title={t`Holding several credentials`} />
        <p>
          <Trans>The catalog is empty, so there is nothing to hold.</Trans>
        </p>
      </>
    )
  }
  const messages = (
    <>
      <AddressProblems problems={problems} pack={pack} most={mostTogether} />
      {!understood && (
        <Banner tone="notice">
          <p>
            <Trans>Part of what the address assumes could not be read. This is the nearest to it.</Trans>
          </p>
        </Banner>
      )}
    </>
  )
  if (ids.length < 2) {
    return (
      <div className={styles.page}>
        <PageHeading title={t`Holding several credentials`} />
        {messages}
        <TogetherChoice start={ids[0]} pack={pack} />
      </div>
    )
  }
  return (
    <Answered query={profiles}>
      {(found) => (
        <TogetherView profiles={found} pack={pack} assumptions={assumptions}>
          {messages}
        </TogetherView>
      )}
    </Answered>
  )
}
