import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { newWorksheet } from '../../../domain/worksheet/begin.ts'
import { longestName, mostOptions } from '../../../domain/worksheet/limits.ts'
import type { OptionId } from '../../../domain/worksheet/parts.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { useHashSearch } from '../../hash-path.ts'
import { useLanguage } from '../../i18n/language.ts'
import { today } from '../../today.ts'
import { Loading } from '../../ui/loading.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { newId } from './new-id.ts'
import { beginSheet } from './sheet-keeper.ts'

/**
 * `#/worksheets/new?field=…&options=cpc,ccs` begins a worksheet and leads to it, so that other screens need no more
 * than a link.
 */
export function NewWorksheet({ packs }: { readonly packs: readonly PackSummary[] }): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const search = useHashSearch()
  const [, navigate] = useLocation()
  const [id] = useState(newId)
  const wanted = search.get('options')?.split(',') ?? []
  const pack =
    packs.find(({ credentials }) => credentials.some((credential) => wanted.includes(credential.id))) ??
    packs.find((one) => one.id === search.get('field')) ??
    packs[0]
  const chosen = pack?.credentials.filter((credential) => wanted.includes(credential.id)) ?? []
  const either = new Intl.ListFormat(language, { type: 'disjunction' })
  const day = formatDate(today(), language)
  const name =
    chosen.length > 0 ? either.format(chosen.map(({ abbreviation }) => abbreviation)) : t`Worksheet of ${day}`
  useEffect(() => {
    if (!pack) return
    beginSheet({
      ...newWorksheet(name.slice(0, longestName), pack, { id, at: new Date().toISOString() }),
      options: chosen.slice(0, mostOptions).map((credential) => ({
        id: newId<OptionId>(),
        by: 'visitor',
        kind: 'credential',
        credential: credential.id,
      })),
    })
    navigate(`/worksheets/${id}`, { replace: true })
  })
  if (pack) return <Loading />
  return (
    <>
      <PageHeading title={t`Decision worksheet`} />
      <p>
        <Trans>The catalog is empty, so there is nothing to decide between.</Trans>
      </p>
    </>
  )
}
