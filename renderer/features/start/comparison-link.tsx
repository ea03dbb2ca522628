import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { Lens } from '../../../domain/compare/comparison.ts'
import { knownNames, readComparisonView } from '../../../domain/compare/view.ts'
import { useLanguage } from '../../i18n/language.ts'
import styles from './comparison-link.module.css'

interface ComparisonLinkProps {
  readonly address: string
  readonly name?: string
  readonly packs: readonly PackSummary[]
}

/** Leads to a view as it was; an address that this version reads differently opens what is nearest, and says so. */
export function ComparisonLink({ address, name, packs }: ComparisonLinkProps): ReactNode {
  const { language } = useLanguage()
  const [path = '', search = ''] = address.split('?')
  const ids = path.replace('/compare/', '')
  const { view } = readComparisonView(ids, new URLSearchParams(search), knownNames(packs))
  const known = packs.flatMap(({ credentials }) => credentials)
  const abbreviations = view.ids.flatMap(
    (id) => known.find((credential) => credential.id === id)?.abbreviation ?? [],
  )
  const columns = new Intl.ListFormat(language).format(abbreviations)
  return (
    <a href={`#${address}`} className={styles.link}>
      {name !== undefined && <strong dir="auto">{name}</strong>}
      <span className={name === undefined ? styles.name : styles.about}>
        {abbreviations.length > 1 ? columns : <Trans>Not in the catalog any more</Trans>}
        <LensWords lens={view.lens} />
      </span>
    </a>
  )
}

function LensWords({ lens }: { readonly lens: Lens }): ReactNode {
  const { t } = useLingui()
  if (lens === 'all') return null
  return lens === 'different' ? t`: only what differs` : t`: only what is the same`
}
