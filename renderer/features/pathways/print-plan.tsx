import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { PackId, PathwayEndId } from '../../../domain/catalog/ids.ts'
import type { Paper } from '../../../domain/handout/model.ts'
import { ask } from '../../bridge.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useHealth } from '../../queries.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import styles from './print-plan.module.css'

interface PrintPlanProps {
  readonly pack: PackId
  readonly start: PathwayEndId
  readonly goal: PathwayEndId
}

/** Puts the paths on screen on paper, in the language of the screen. */
export function PrintPlan({ pack, start, goal }: PrintPlanProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const kiosk = useHealth().data?.kiosk ?? false
  const [paper, setPaper] = useState<Paper>('letter')
  const saving = useMutation({
    mutationFn: () =>
      ask((app) => app.handouts.savePdf({ kind: 'pathway', pack, start, goal, language, paper })),
  })
  if (kiosk) {
    return <p>{t`Files cannot be saved on this computer. Ask a member of staff for this plan on paper.`}</p>
  }
  return (
    <div className={styles.print}>
      <Button isPending={saving.isPending} onPress={() => saving.mutate()}>
        <Printer aria-hidden="true" />
        {saving.isPending ? t`Saving…` : t`Print this plan`}
      </Button>
      <Choice
        label={t`Paper`}
        options={[
          { value: 'letter', face: t`Letter (US)` },
          { value: 'a4', face: t`A4` },
        ]}
        value={paper}
        onChange={setPaper}
      />
      <SaveOutcome saving={saving} />
    </div>
  )
}
