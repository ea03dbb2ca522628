import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import { usualAssumptions } from '../../../domain/compare/assumptions.ts'
import { comparisonAddress } from '../../../domain/compare/view.ts'
import { defaultHandoutChoices } from '../../../domain/handout/choices.ts'
import type { HandoutRequest } from '../../../preload/contract/handouts.ts'
import type { Settings } from '../../../preload/contract/settings.ts'
import { ask } from '../../bridge.ts'
import { withSearch } from '../../hash-path.ts'
import { useLanguage } from '../../i18n/language.ts'
import { journeyAddress } from '../../journey.ts'
import { useChangeSettings, useHealth, useSettings } from '../../queries.ts'
import { withAssumptions } from '../../ui/assumptions/assumptions-address.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { StateChoice } from '../../ui/state-choice.tsx'
import type { Asked } from './asked.ts'
import { BegunJobs } from './begun-jobs.tsx'
import { CenterChoice } from './center-choice.tsx'
import styles from './composer.module.css'
import { NotesChoice } from './notes-choice.tsx'
import { PagePreview } from './page-preview.tsx'
import { PaperChoice } from './paper-choice.tsx'
import { PrintHandout } from './print-handout.tsx'
import { SubjectChoice } from './subject-choice.tsx'
import { useComposed } from './use-composed.ts'
import { type PrintedWorksheets, usePrintedWorksheets } from './use-printed-worksheets.ts'
import { usePreview } from './use-preview.ts'
import { useRequest } from './use-request.ts'

/** The choices, and the pages that come of them. What it is about stands in the address, so that a link keeps it. */
export function Composer({ asked }: { readonly asked: Asked }): ReactNode {
  const { t } = useLingui()
  const { change } = useComposed()
  const { language } = useLanguage()
  const kiosk = useHealth().data?.kiosk ?? false
  const kept = useSettings().data?.handout ?? defaultHandoutChoices
  const changeSettings = useChangeSettings()
  const languages: NonNullable<Settings['handout']['languages']> = kept.languages ?? [language]
  const worksheets = usePrintedWorksheets(asked)
  const { request, hidden } = useRequest(asked, { ...kept, languages }, worksheets)
  const { chosen, isKnown } = worksheets
  const made = usePreview(request, chosen?.updatedAt)
  const saving = useMutation({
    mutationFn: (wanted: HandoutRequest) => ask((app) => app.handouts.savePdf(wanted)),
  })
  const { kind, pack, view, isGuess } = asked
  const isTable = kind === 'comparison' || kind === 'counselor' || kind === 'profile'
  const sameOnScreen = screenOf(asked, chosen)
  const takesWorksheet = kind === 'worksheet' || kind === 'worksheet-blank'
  const isOther = takesWorksheet && isKnown && asked.worksheet !== null && chosen?.id !== asked.worksheet
  // What was said of an earlier file does not hold for the pages now shown.
  const isOfThese = JSON.stringify(saving.variables) === JSON.stringify(request)
  return (
    <div className={styles.composer}>
      <div className={styles.choices}>
        {(isGuess || isOther) && (
          <Banner tone="notice">
            <p>{t`The address named credentials or something else that this handout cannot have. This is the nearest to it.`}</p>
          </Banner>
        )}
        <SubjectChoice asked={asked} worksheets={worksheets} />
        {hidden > 0 && (
          <Banner tone="notice">
            <p>{t`Rows that are hidden in the comparison are not printed.`}</p>
            <div>
              <Button
                onPress={() => change({ show: null, hide: null, hideGroups: null, find: null })}
              >{t`Print them too`}</Button>
            </div>
          </Banner>
        )}
        <PaperChoice
          kept={kept}
          languages={languages}
          onChange={(chosenAnew) => changeSettings({ handout: { ...kept, ...chosenAnew } })}
        />
        {isTable && <StateChoice pack={pack} />}
        {kept.notes && (
          <NotesChoice
            pack={pack}
            columns={isTable ? view.ids : (made.pages?.credentials ?? [])}
            rows={isTable}
          />
        )}
        {sameOnScreen !== null && (
          <LinkButton look="quiet" to={sameOnScreen}>{t`The same content on the screen`}</LinkButton>
        )}
        {!kiosk && (
          <Disclosure title={t`Your center`}>
            <CenterChoice />
          </Disclosure>
        )}
      </div>
      <div className={styles.result}>
        <BegunJobs />
        {kind === 'worksheet' && isKnown && !chosen ? (
          <Empty title={t`There is no worksheet yet`}>
            <LinkButton to="/worksheets">{t`All worksheets`}</LinkButton>
          </Empty>
        ) : (
          <PagePreview made={made} sides={kept.textSize === 'large' ? 'all' : kept.sides}>
            <div className={styles.actions}>
              <PrintHandout
                request={request}
                made={made.isMaking ? undefined : made.pages}
                onSave={kiosk || !request ? undefined : () => saving.mutate(request)}
              />
              {!kiosk && (
                <Button
                  isPending={saving.isPending}
                  isDisabled={request === undefined || made.error !== null}
                  onPress={() => request && saving.mutate(request)}
                >
                  {saving.isPending ? t`Saving…` : t`Save as PDF`}
                </Button>
              )}
            </div>
            {(isOfThese || saving.isPending) && <SaveOutcome saving={saving} />}
          </PagePreview>
        )}
      </div>
    </div>
  )
}

/** The screen with the same content. */
function screenOf(
  { kind, pack, view, start, goal, assumptions }: Asked,
  worksheet: PrintedWorksheets['chosen'],
): string | null {
  const [first] = view.ids
  switch (kind) {
    case 'comparison':
    case 'counselor':
      return comparisonAddress(view)
    case 'profile':
    case 'study-plan':
      return `/credentials/${first ?? ''}`
    case 'together':
      return withSearch(
        `/together/${view.ids.join(',')}`,
        withAssumptions(new URLSearchParams(), { ...usualAssumptions, ...assumptions }),
      )
    case 'pathway':
      return start && goal ? journeyAddress(pack.id, { from: start.id, to: goal.id }) : null
    case 'worksheet':
      return worksheet ? `/worksheets/${worksheet.id}?step=result` : null
    case 'worksheet-blank':
      return worksheet ? `/worksheets/${worksheet.id}` : null
    case 'glossary':
      return null
    default:
      return assertNever(kind)
  }
}
