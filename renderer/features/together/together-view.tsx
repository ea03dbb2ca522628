import { Trans, useLingui } from '@lingui/react/macro'
import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import type { Assumptions } from '../../../domain/compare/assumptions.ts'
import { holdTogether, type Together } from '../../../domain/compare/together.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { useHashSearch, withSearch } from '../../hash-path.ts'
import { useLanguage } from '../../i18n/language.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Legend } from '../../ui/fact/legend.tsx'
import { Glossary } from '../../ui/glossary.tsx'
import { GlossaryTerms } from '../../ui/glossary-terms.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { AssumptionsChoice } from '../../ui/assumptions/assumptions-choice.tsx'
import { Cautions } from './cautions.tsx'
import { Costs } from './costs.tsx'
import { Coverage } from './coverage.tsx'
import { Order } from './order.tsx'
import { Section } from './section.tsx'
import { Study } from './study.tsx'
import styles from './together-page.module.css'
import { withAssumptions } from '../../ui/assumptions/assumptions-address.ts'
import { Topics } from './topics.tsx'
import { UpkeepTable } from './upkeep-table.tsx'

/** What each part of the screen speaks of. */
export interface HeldProps {
  readonly held: Together
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
}

interface TogetherViewProps extends Omit<HeldProps, 'held'> {
  readonly assumptions: Assumptions
  /** Messages about what is shown. */
  readonly children: ReactNode
}

export function TogetherView({ profiles, pack, assumptions, children }: TogetherViewProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const [path, navigate] = useLocation()
  const search = useHashSearch()
  const names = new Intl.ListFormat(language).format(profiles.map(({ abbreviation }) => abbreviation))
  const ids = profiles.map(({ id }) => id).join(',')
  const context = { held: holdTogether(pack.groups, profiles, assumptions), profiles, pack }
  const printed = withAssumptions(new URLSearchParams({ kind: 'together', ids }), assumptions)
  const assume = (next: Assumptions): void =>
    navigate(withSearch(path, withAssumptions(search, next)), { replace: true })
  return (
    <GlossaryTerms pack={pack}>
      <div className={styles.page}>
        <PageHeading title={t`Holding ${names} together`} />
        {children}
        <p>
          <Trans>
            What it takes to hold them at once, and what that brings, worked out from the catalog.
          </Trans>{' '}
          <Trans>Touch or click a figure to see its arithmetic.</Trans>
        </p>
        <div>
          <LinkButton to={`/compare/${ids}`}>
            <Trans>Compare {names}</Trans>
          </LinkButton>{' '}
          <LinkButton to={withSearch(`/handouts`, printed)}>
            <Printer aria-hidden="true" />
            <Trans>Print as a handout</Trans>
          </LinkButton>
        </div>
        <div className={styles.sections}>
          <Section title={t`Cost`}>
            <AssumptionsChoice years={false} books assumptions={assumptions} onChange={assume} />
            <Costs {...context} />
          </Section>
          <Section title={t`Study, one exam after another`}>
            <Study {...context} />
          </Section>
          <Section title={t`Upkeep`}>
            <UpkeepTable {...context} />
          </Section>
          <Coverage {...context} />
          <Section title={t`What the exams share`}>
            <Topics {...context} />
          </Section>
          <Section title={t`In which order`}>
            <Order {...context} />
          </Section>
          <Section title={t`When one more may not be worth it`}>
            <Cautions {...context} />
          </Section>
        </div>
        <footer className={styles.foot}>
          <Legend />
          <p>
            <Trans>Data edition: {formatDate(pack.edition, language)}.</Trans>
          </p>
        </footer>
        <Glossary pack={pack} />
      </div>
    </GlossaryTerms>
  )
}
