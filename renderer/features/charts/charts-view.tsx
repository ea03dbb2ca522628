import { Trans, useLingui } from '@lingui/react/macro'
import { Table2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import type { Assumptions } from '../../../domain/compare/assumptions.ts'
import { costChart } from '../../../domain/compare/charts/cost.ts'
import { fitCharts } from '../../../domain/compare/charts/fit.ts'
import { makeUpCharts } from '../../../domain/compare/charts/make-up.ts'
import { payChart } from '../../../domain/compare/charts/pay.ts'
import { preparationChart } from '../../../domain/compare/charts/preparation.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { withSearch } from '../../hash-path.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useSettings } from '../../queries.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Legend } from '../../ui/fact/legend.tsx'
import { GlossaryTerms } from '../../ui/glossary-terms.tsx'
import { Glossary } from '../../ui/glossary.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { withAssumptions } from '../../ui/assumptions/assumptions-address.ts'
import styles from './charts-view.module.css'
import { CostFigure } from './cost-figure.tsx'
import { FitFigure } from './fit-figure.tsx'
import { MakeUpFigure } from './make-up-figure.tsx'
import { PayFigure } from './pay-figure.tsx'
import { PreparationFigure } from './preparation-figure.tsx'

interface ChartsViewProps {
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
  readonly assumptions: Assumptions
  /** Of the address: what is assumed, and how the table is to be shown. */
  readonly search: URLSearchParams
  /** Messages about what is shown. */
  readonly children: ReactNode
}

export function ChartsView({ profiles, pack, assumptions, search, children }: ChartsViewProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const [, navigate] = useLocation()
  const state = useSettings().data?.state ?? null
  const ids = profiles.map(({ id }) => id).join(',')
  const names = new Intl.ListFormat(language).format(profiles.map(({ abbreviation }) => abbreviation))
  /** Replaces the address: the way back leads to the screen before, not through every year. */
  const assume = (next: Assumptions): void =>
    navigate(withSearch(`/compare/${ids}/charts`, withAssumptions(search, next)), { replace: true })

  const pay = payChart(pack, profiles, state)
  const cost = costChart(pack, profiles, assumptions)
  const preparation = preparationChart(pack, profiles)
  const makeUps = makeUpCharts(pack, profiles)
  const fits = fitCharts(pack, profiles)
  const shared = { profiles, pack }
  return (
    <div className={styles.page}>
      <PageHeading title={t`${names} in charts`} />
      {children}
      <div className={styles.toolbar}>
        <LinkButton to={withSearch(`/compare/${ids}`, search)}>
          <Table2 aria-hidden="true" />
          <Trans>Show as a table</Trans>
        </LinkButton>
      </div>
      <GlossaryTerms pack={pack}>
        <div className={styles.figures}>
          {pay && <PayFigure chart={pay} state={state} {...shared} />}
          {cost && <CostFigure chart={cost} assumptions={assumptions} onChange={assume} {...shared} />}
          {preparation && <PreparationFigure chart={preparation} {...shared} />}
          {makeUps.map((chart) => (
            <MakeUpFigure key={chart.dimension.id} chart={chart} {...shared} />
          ))}
          {fits.map((chart) => (
            <FitFigure key={chart.dimension.id} chart={chart} {...shared} />
          ))}
        </div>
      </GlossaryTerms>
      <div className={styles.missing}>
        {!pay && <Trans>This field’s data says nothing of pay, so there is no chart of it.</Trans>}{' '}
        {!cost && <Trans>This field’s data says nothing of costs, so there is no chart of them.</Trans>}{' '}
        {!preparation && (
          <Trans>This field’s data says nothing of study time, so there is no chart of it.</Trans>
        )}{' '}
        {makeUps.length === 0 && (
          <Trans>This field’s data says nothing of what exams are made of, so there is no chart of it.</Trans>
        )}{' '}
        {fits.length === 0 && (
          <Trans>This field’s data says nothing of where credentials fit, so there is no chart of it.</Trans>
        )}
      </div>
      <footer className={styles.foot}>
        <Legend />
        <p>
          <Trans>Data edition: {formatDate(pack.edition, language)}.</Trans>{' '}
          <Trans>Touch or click a sign beside a value to see its source.</Trans>
        </p>
      </footer>
      <Glossary pack={pack} />
    </div>
  )
}
