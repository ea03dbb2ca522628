import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { barrierTo } from '../../../domain/worksheet/barrier.ts'
import { worksheetStages, type WorksheetStage } from '../../../domain/worksheet/limits.ts'
import { inNeutralOrder } from '../../../domain/worksheet/options.ts'
import type { Person } from '../../../domain/worksheet/parts.ts'
import { useHashSearch } from '../../hash-path.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useHealth } from '../../queries.ts'
import { Button } from '../../ui/button.tsx'
import { useSheetWords } from '../../ui/decision/use-sheet-words.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { FactsSinceLine } from './facts-since-line.tsx'
import { HandOver } from './hand-over.tsx'
import { ResultLine } from './result/result-line.tsx'
import { SheetFoot } from './sheet-foot.tsx'
import { SheetHead } from './sheet-head.tsx'
import type { SheetKeeper } from './sheet-keeper.ts'
import styles from './sheet.module.css'
import { stepScreens } from './step-screens.ts'
import { StepsNav } from './steps-nav.tsx'
import { stepAddress } from './step-address.ts'
import { readStage, steps } from './steps.ts'
import type { SheetView } from './step.ts'
import { useFacts } from './use-facts.ts'
import { useKeptSheet } from './use-worksheet.ts'

interface SheetProps {
  readonly keeper: SheetKeeper
  readonly pack: PackSummary
}

/** One step at a time, and always a way back. */
export function Sheet({ keeper, pack }: SheetProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const [, navigate] = useLocation()
  const search = useHashSearch()
  const words = useSheetWords(pack)
  const isKiosk = useHealth().data?.kiosk ?? false
  const kept = useKeptSheet(keeper)
  const { worksheet } = kept
  const { change } = keeper
  const { catalog, failed } = useFacts(keeper, worksheet, pack)

  const isPrivate = barrierTo(worksheet) === 'waiting'
  const [holder, setHolder] = useState<Person>()
  const person = holder ?? (isPrivate ? undefined : 'visitor')
  const handTo = (next: Person | undefined): void => {
    if (next !== person) keeper.handOver()
    setHolder(next)
  }

  const stage = readStage(search.get('step')) ?? worksheet.stage
  useEffect(() => {
    change((now) => (now.stage === stage ? now : { ...now, stage }), { isQuiet: true })
  }, [change, stage])

  const { nameOf } = words
  const sheet = useMemo(
    () => ({ ...worksheet, options: [...inNeutralOrder(worksheet.options, nameOf, language)] }),
    [worksheet, nameOf, language],
  )
  const go = (to: WorksheetStage): void => navigate(stepAddress(worksheet.id, to))
  const { title, lead } = steps[stage]
  const Step = stepScreens[stage]
  const place = worksheetStages.indexOf(stage)
  const view: SheetView = {
    ...words,
    pack,
    catalog,
    person: person ?? 'visitor',
    isPrivate,
    isKiosk,
    handOver: () => handTo(undefined),
  }
  return (
    <div className={styles.page}>
      <SheetHead
        kept={kept}
        keeper={keeper}
        isKiosk={isKiosk}
        isPrivate={isPrivate}
        person={person}
        onHandOver={handTo}
      />
      <StepsNav shown={stage} onGo={go} />
      <div className={styles.step}>
        <div className={styles.heading}>
          <p className={styles.count}>
            <Trans>
              Step {place + 1} of {worksheetStages.length}
            </Trans>
          </p>
          <PageHeading title={`${t(title)}: ${worksheet.name}`} of={`${worksheet.id} ${stage}`}>
            {t(title)}
          </PageHeading>
          <p className={styles.lead}>{t(lead)}</p>
        </div>
        {failed && (
          <ErrorNotice error={failed.error} kept={<Trans>Your worksheet is kept as it is.</Trans>}>
            <div>
              <Button onPress={failed.retry}>
                <Trans>Try again</Trans>
              </Button>
            </div>
          </ErrorNotice>
        )}
        {person === undefined ? (
          <HandOver weights={worksheet.weights} onTake={handTo} />
        ) : (
          <>
            {stage !== 'result' && <FactsSinceLine sheet={sheet} view={view} />}
            <Step sheet={sheet} change={change} view={view} />
          </>
        )}
      </div>
      <SheetFoot place={place} onGo={go}>
        <ResultLine sheet={sheet} view={view} />
      </SheetFoot>
    </div>
  )
}
