import { Trans, useLingui } from '@lingui/react/macro'
import { Printer } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { compare, countRows, throughLens, type Lens } from '../../../domain/compare/comparison.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Legend } from '../../ui/fact/legend.tsx'
import { Glossary } from '../../ui/glossary.tsx'
import { GlossaryTerms } from '../../ui/glossary-terms.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import styles from './comparison-view.module.css'

interface ComparisonViewProps {
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
  /** Messages about what is shown. */
  readonly children: ReactNode
}

export function ComparisonView({ profiles, pack, children }: ComparisonViewProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const [lens, setLens] = useState<Lens>('all')
  const comparison = compare(pack.groups, profiles)
  const counts = countRows(comparison)
  const hidden = counts.all - counts[lens]
  const names = new Intl.ListFormat(language).format(profiles.map(({ abbreviation }) => abbreviation))
  const handout = `/handouts?ids=${profiles.map(({ id }) => id).join(',')}`
  return (
    <div className={styles.page}>
      <PageHeading title={t`${names} side by side`} />
      {children}
      <div className={styles.toolbar}>
        <Choice
          label={t`Rows shown`}
          value={lens}
          onChange={setLens}
          options={[
            { value: 'all', face: t`All ${counts.all}` },
            { value: 'different', face: t`Different ${counts.different}` },
            { value: 'same', face: t`Same ${counts.same}` },
          ]}
        />
        <p className={styles.hidden} role="status">
          {hidden > 0 && <Trans>Rows hidden: {hidden}</Trans>}
        </p>
        <LinkButton to={handout}>
          <Printer aria-hidden="true" />
          <Trans>Print as a handout</Trans>
        </LinkButton>
      </div>
      {counts[lens] === 0 ? (
        <p className={styles.none}>
          {lens === 'same' ? <Trans>No row is the same for all.</Trans> : <Trans>No row differs.</Trans>}
        </p>
      ) : (
        <GlossaryTerms pack={pack}>
          <ComparisonTable
            profiles={profiles}
            groups={throughLens(comparison, lens)}
            pack={pack}
            caption={t`${names} side by side`}
          />
        </GlossaryTerms>
      )}
      <footer className={styles.foot}>
        <Legend differences />
        <p>
          <Trans>Data edition: {formatDate(pack.edition, language)}.</Trans>{' '}
          <Trans>Touch or click a sign beside a value to see its source.</Trans>
        </p>
      </footer>
      <Glossary pack={pack} />
    </div>
  )
}
