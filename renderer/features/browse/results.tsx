import { Trans } from '@lingui/react/macro'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { SearchPage } from '../../../domain/search/model.ts'
import { Button } from '../../ui/button.tsx'
import { Result } from './result.tsx'
import styles from './results.module.css'

interface ResultsProps {
  readonly found: UseInfiniteQueryResult<InfiniteData<SearchPage>>
  readonly packs: readonly PackSummary[]
}

export function Results({ found, packs }: ResultsProps): ReactNode {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = found
  const hits = data?.pages.flatMap((page) => page.hits) ?? []
  return (
    <>
      <ul className={styles.results}>
        {hits.map((hit) => (
          <Result key={hit.credential} hit={hit} packs={packs} />
        ))}
      </ul>
      {hasNextPage && (
        <div>
          <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            <Trans>Show more</Trans>
          </Button>
        </div>
      )}
    </>
  )
}
