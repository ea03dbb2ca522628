import { useQuery } from '@tanstack/react-query'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { barrierTo } from '../../../../domain/worksheet/barrier.ts'
import { compareWorksheets } from '../../../../domain/worksheet/compare-worksheets.ts'
import type { Worksheet } from '../../../../domain/worksheet/model.ts'
import { ask } from '../../../bridge.ts'
import { useHashSearch } from '../../../hash-path.ts'
import { Answered } from '../../../ui/answered.tsx'
import { LinkButton } from '../../../ui/button.tsx'
import type { StepProps } from '../step.ts'
import { stepAddress } from '../step-address.ts'
import { EarlierDifferences } from './earlier-differences.tsx'
import styles from './result.module.css'
import { SideBySide } from './side-by-side.tsx'

/** An earlier worksheet beside this one, where the address names one. */
export function Earlier({ sheet, view }: Pick<StepProps, 'sheet' | 'view'>): ReactNode {
  const search = useHashSearch()
  const id = search.get('earlier')
  return id !== null && id !== sheet.id && <Opened id={id} sheet={sheet} view={view} />
}

interface OpenedProps extends Pick<StepProps, 'sheet' | 'view'> {
  readonly id: string
}

function Opened({ id, sheet, view }: OpenedProps): ReactNode {
  const query = useQuery({
    queryKey: ['worksheet', 'earlier', id],
    queryFn: () => ask((app) => app.worksheets.open({ id })),
    gcTime: 0,
  })
  return (
    <Answered query={query} kept={<Trans>This worksheet is as it was.</Trans>}>
      {({ worksheet }) => <BesideEarlier earlier={worksheet} sheet={sheet} view={view} />}
    </Answered>
  )
}

interface BesideEarlierProps extends Pick<StepProps, 'sheet' | 'view'> {
  readonly earlier: Worksheet
}

function BesideEarlier({ earlier, sheet, view }: BesideEarlierProps): ReactNode {
  const { t } = useLingui()
  const compared = compareWorksheets(earlier, sheet, view.person)
  // The same holds for it as on its own screen: no score before the leaning, and none before both are done.
  const barrier = barrierTo(earlier)
  if (barrier !== undefined) {
    return (
      <Beside id={sheet.id}>
        <p>
          {barrier === 'waiting' ? (
            <Trans>
              Two people weigh for themselves in “{earlier.name}”, and not both are done. Its result is shown
              when they are.
            </Trans>
          ) : (
            <Trans>
              Nobody has said in “{earlier.name}” yet where they lean. Its result is shown after that.
            </Trans>
          )}
        </p>
      </Beside>
    )
  }
  const results = [
    { title: earlier.name, result: compared.results.earlier },
    { title: t`${sheet.name} (this one)`, result: compared.results.later },
  ]
  return (
    <Beside id={sheet.id}>
      <SideBySide results={results} words={view} />
      <EarlierDifferences compared={compared} view={view} />
    </Beside>
  )
}

interface BesideProps {
  readonly id: string
  readonly children: ReactNode
}

function Beside({ id, children }: BesideProps): ReactNode {
  return (
    <section className={styles.part}>
      <h2>
        <Trans>Beside an earlier worksheet</Trans>
      </h2>
      {children}
      <div>
        <LinkButton to={stepAddress(id, 'result')}>
          <Trans>Show this worksheet alone</Trans>
        </LinkButton>
      </div>
    </section>
  )
}
