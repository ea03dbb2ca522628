import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { Asked } from '../../../domain/search/model.ts'
import { useHashSearch } from '../../hash-path.ts'
import { useFound, usePacks, useTally } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { browseAddress, readAsked } from './browse-address.ts'
import styles from './browse-page.module.css'
import { Filters } from './filters.tsx'
import { ImportCredential } from './import-credential.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Results } from './results.tsx'

export function BrowsePage(): ReactNode {
  const { t } = useLingui()
  return (
    <div className={styles.page}>
      <PageHeading title={t`Find credentials`} />
      <Answered query={usePacks()}>{(packs) => <Browse packs={packs} />}</Answered>
    </div>
  )
}

function Browse({ packs }: { readonly packs: readonly PackSummary[] }): ReactNode {
  const { t } = useLingui()
  const search = useHashSearch()
  const [, navigate] = useLocation()
  const asked = readAsked(search)
  const [pack] = packs
  const example = pack?.credentials.find(({ id }) => pack.home.includes(id))?.abbreviation
  const tally = useTally(asked)
  const found = useFound(asked)
  /** Replaces the address: the way back leads to the screen before, not through every letter typed. */
  const ask = (next: Asked): void => navigate(browseAddress(next), { replace: true })
  return (
    <>
      <SearchBox
        label={t`What are you looking for?`}
        help={
          example === undefined
            ? t`A name, a subject, a place of work or a job. English and Spanish both work.`
            : t`A name, letters such as ${example}, a subject, a place of work or a job. English and Spanish both work.`
        }
        query={asked.query}
        onChange={(query) => ask({ ...asked, query })}
      />
      <div className={styles.columns}>
        <Filters asked={asked} tally={tally.data} packs={packs} onChange={ask} />
        <section className={styles.found}>
          <p role="status" className={styles.total}>
            {tally.data && <Total count={tally.data.total} query={asked.query.trim()} />}
          </p>
          <Answered query={found}>
            {({ pages }) =>
              pages[0]?.hits.length === 0 ? (
                <NothingFound asked={asked} suggestions={pages[0].suggestions} onChange={ask} />
              ) : (
                <Results found={found} packs={packs} />
              )
            }
          </Answered>
        </section>
      </div>
      <ImportCredential packs={packs} />
    </>
  )
}

function Total({ count, query }: { readonly count: number; readonly query: string }): ReactNode {
  if (query === '') return <Plural value={count} one="# credential" other="# credentials" />
  return (
    <Trans>
      <Plural value={count} one="# credential" other="# credentials" /> for “{query}”
    </Trans>
  )
}
