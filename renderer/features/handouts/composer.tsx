import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { Paper } from '../../../domain/handout/model.ts'
import type { Language } from '../../../domain/text/localized.ts'
import type { HandoutRequest } from '../../../preload/contract/handouts.ts'
import { ask } from '../../bridge.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useHealth, useProfiles, useSettings } from '../../queries.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Choice, type Option } from '../../ui/choice.tsx'
import { StateChoice } from '../../ui/state-choice.tsx'
import type { ChosenColumns } from './chosen-columns.ts'
import styles from './composer.module.css'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { NotesChoice } from './notes-choice.tsx'
import { ColumnsToPrint } from './columns-to-print.tsx'
import { SheetPreview } from './sheet-preview.tsx'
import { useHiddenRows } from './use-hidden-rows.ts'

const languages: readonly Option<Language>[] = [
  { value: 'en', face: 'English', lang: 'en' },
  { value: 'es', face: 'Español', lang: 'es' },
]

/** The choices, and the sheet that comes of them. The columns stand in the address, so that a link keeps them. */
export function Composer({ chosen: { pack, view, isGuess } }: { readonly chosen: ChosenColumns }): ReactNode {
  const { t } = useLingui()
  const [, navigate] = useLocation()
  const screenLanguage = useLanguage().language
  const kiosk = useHealth().data?.kiosk ?? false
  const state = useSettings().data?.state ?? null
  const [language, setLanguage] = useState<Language>(screenLanguage)
  const [paper, setPaper] = useState<Paper>('letter')
  const saving = useMutation({
    mutationFn: (request: HandoutRequest) => ask((app) => app.handouts.savePdf(request)),
  })
  const papers: readonly Option<Paper>[] = [
    { value: 'letter', face: t`Letter (US)` },
    { value: 'a4', face: t`A4` },
  ]
  /** What was said of an earlier file does not hold for the sheet now shown; a file on its way is awaited. */
  const forgetOutcome = (): void => {
    if (!saving.isPending) saving.reset()
  }
  const choose = (change: () => void): void => {
    forgetOutcome()
    change()
  }
  const chooseColumns = (ids: readonly CredentialId[]): void =>
    choose(() => navigate(`/handouts?ids=${ids.join(',')}`))
  const profiles = useProfiles(view.ids)
  const hidden = useHiddenRows(pack, profiles.data, view)
  const ids = [...view.ids]

  return (
    <div className={styles.composer}>
      <div className={styles.choices}>
        {isGuess && (
          <Banner tone="notice">
            <p>{t`The address did not name 2 to 5 credentials of the catalog, or asked for something else that could not be read. This is the nearest to it.`}</p>
          </Banner>
        )}
        <ColumnsToPrint pack={pack} view={view} onChange={chooseColumns} />
        {hidden.length > 0 && (
          <Banner tone="notice">
            <p>{t`Rows that are hidden in the comparison are not printed.`}</p>
            <Button look="quiet" onPress={() => chooseColumns(ids)}>{t`Print them too`}</Button>
          </Banner>
        )}
        <Labelled label={t`Language of the handout`}>
          <Choice
            label={t`Language of the handout`}
            options={languages}
            value={language}
            onChange={(value) => choose(() => setLanguage(value))}
          />
        </Labelled>
        <Labelled label={t`Paper`}>
          <Choice
            label={t`Paper`}
            options={papers}
            value={paper}
            onChange={(value) => choose(() => setPaper(value))}
          />
        </Labelled>
        <StateChoice pack={pack} onChange={forgetOutcome} />
        <NotesChoice pack={pack} columns={ids} onChange={forgetOutcome} />
        {kiosk ? (
          <p>{t`Files cannot be saved on this computer. Ask a member of staff for this handout on paper.`}</p>
        ) : (
          <Button
            look="primary"
            isPending={saving.isPending}
            isDisabled={profiles.data === undefined}
            onPress={() => saving.mutate({ kind: 'comparison', ids, language, paper, state, hidden })}
          >
            {saving.isPending ? t`Saving…` : t`Save as PDF`}
          </Button>
        )}
        <SaveOutcome saving={saving} />
      </div>
      <SheetPreview pack={pack} profiles={profiles} hidden={hidden} language={language} paper={paper} />
    </div>
  )
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.labelled}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  )
}
