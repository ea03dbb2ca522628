import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Redirect, useParams } from 'wouter'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { readComparisonAddress } from '../../../domain/compare/address.ts'
import { knownNames } from '../../../domain/compare/view.ts'
import { useHashSearch } from '../../hash-path.ts'
import { usePacks, useProfiles } from '../../queries.ts'
import { AddressProblems } from '../../ui/address-problems.tsx'
import { Answered } from '../../ui/answered.tsx'
import { Banner } from '../../ui/banner.tsx'
import { readAssumptions } from '../../ui/assumptions/assumptions-address.ts'
import { ChartsView } from './charts-view.tsx'

export function ChartsPage(): ReactNode {
  const address = useParams()['ids'] ?? ''
  return (
    <Answered query={usePacks()}>{(packs) => <AddressedCharts address={address} packs={packs} />}</Answered>
  )
}

interface AddressedChartsProps {
  readonly address: string
  readonly packs: readonly PackSummary[]
}

function AddressedCharts({ address, packs }: AddressedChartsProps): ReactNode {
  const search = useHashSearch()
  const { assumptions, understood } = readAssumptions(search)
  const { credentials, packOf } = knownNames(packs)
  const { ids, problems } = readComparisonAddress(address, credentials, packOf)
  const pack = packOf(ids[0])
  const profiles = useProfiles(ids)
  // The comparison says what is wrong with the address, and offers others.
  if (!pack || ids.length < 2) return <Redirect to={`/compare/${address}`} replace />
  return (
    <Answered query={profiles}>
      {(found) => (
        <ChartsView profiles={found} pack={pack} assumptions={assumptions} search={search}>
          <AddressProblems problems={problems} pack={pack} />
          {!understood && (
            <Banner tone="notice">
              <p>
                <Trans>
                  Some of what the address assumes could not be read. The nearest that can be is shown.
                </Trans>
              </p>
            </Banner>
          )}
        </ChartsView>
      )}
    </Answered>
  )
}
