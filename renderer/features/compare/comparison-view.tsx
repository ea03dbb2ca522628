import { Trans, useLingui } from '@lingui/react/macro'
import { useDeferredValue, useMemo, type ReactNode } from 'react'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { compare, countRows } from '../../../domain/compare/comparison.ts'
import { shownRows } from '../../../domain/compare/shown-rows.ts'
import type { ComparisonView as View } from '../../../domain/compare/view.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { useVisited } from '../../comparisons.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Legend } from '../../ui/fact/legend.tsx'
import { Glossary } from '../../ui/glossary.tsx'
import { GlossaryTerms } from '../../ui/glossary-terms.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import styles from './comparison-view.module.css'
import { Toolbar } from './toolbar.tsx'
import { useChangeableView } from './use-view.ts'

interface ComparisonViewProps {
  readonly profiles: readonly Profile[]
  readonly view: View
  readonly pack: PackSummary
  /** Messages about what is shown. */
  readonly children: ReactNode
}

export function ComparisonView({ profiles, view, pack, children }: ComparisonViewProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const changes = useChangeableView(view)
  useVisited(view)
  const comparison = useMemo(() => compare(pack.groups, profiles), [pack, profiles])
  const later = useDeferredValue(comparison)
  const shown = useMemo(() => shownRows(comparison, view, language), [comparison, view, language])
  const counts = countRows(comparison)
  const names = new Intl.ListFormat(language).format(profiles.map(({ abbreviation }) => abbreviation))
  return (
    <div className={styles.page}>
      <PageHeading title={t`${names} side by side`} of={changes.opened} />
      {children}
      <Toolbar
        comparison={comparison}
        counts={counts}
        hidden={counts.all - shown.size}
        view={view}
        changes={changes}
        pack={pack}
      />
      {shown.size === 0 && <NoRows view={view} />}
      <GlossaryTerms pack={pack}>
        <ComparisonTable
          comparison={comparison}
          later={later}
          shown={shown}
          view={view}
          change={changes.change}
          pack={pack}
          caption={t`${names} side by side`}
        />
      </GlossaryTerms>
      <footer className={styles.foot}>
        <Legend differences />
        <p>
          <Trans>Data edition: {formatDate(pack.edition, language)}.</Trans>{' '}
          <Trans>Touch or click a sign beside a value to see its source.</Trans>{' '}
          <Trans>The marks of a row share one scale that begins at zero.</Trans>
        </p>
      </footer>
      <Glossary pack={pack} />
    </div>
  )
}

function NoRows({ view: { find, lens } }: { readonly view: View }): ReactNode {
  if (find !== '') {
    return (
      <p className={styles.none}>
        <Trans>No row that is shown has “{find}”.</Trans>
      </p>
    )
  }
  return (
    <p className={styles.none}>
      {lens === 'same' && <Trans>No row is the same for all.</Trans>}
      {lens === 'different' && <Trans>No row differs.</Trans>}
      {lens === 'all' && <Trans>All rows are hidden.</Trans>}
    </p>
  )
}
