import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Settings } from '../../../preload/contract/settings.ts'
import { CheckBox } from '../../ui/check-box.tsx'
import { Choice } from '../../ui/choice.tsx'
import styles from './composer.module.css'

type Kept = Settings['handout']

interface PaperChoiceProps {
  readonly kept: Kept
  readonly languages: NonNullable<Kept['languages']>
  readonly onChange: (change: Partial<Kept>) => void
}

const inLanguages = { en: ['en'], es: ['es'], both: ['en', 'es'] } as const

/** Language, paper, size of the letters and sides, as they were chosen last. */
export function PaperChoice({ kept, languages, onChange }: PaperChoiceProps): ReactNode {
  const { t } = useLingui()
  return (
    <>
      <Labelled label={t`Language of the handout`}>
        <Choice
          label={t`Language of the handout`}
          options={[
            { value: 'en', face: 'English', lang: 'en' },
            { value: 'es', face: 'Español', lang: 'es' },
            { value: 'both', face: t`Both, side by side` },
          ]}
          value={languages.length > 1 ? 'both' : languages[0]}
          onChange={(value) => onChange({ languages: [...inLanguages[value]] as Kept['languages'] })}
        />
      </Labelled>
      <Labelled label={t`Text size`}>
        <Choice
          label={t`Text size`}
          options={[
            { value: 'normal', face: t`Normal` },
            { value: 'large', face: t`Large print` },
          ]}
          value={kept.textSize}
          onChange={(textSize) => onChange({ textSize })}
        />
      </Labelled>
      <Labelled label={t`Paper`}>
        <Choice
          label={t`Paper`}
          options={[
            { value: 'letter', face: t`Letter (US)` },
            { value: 'a4', face: t`A4` },
          ]}
          value={kept.paper}
          onChange={(paper) => onChange({ paper })}
        />
      </Labelled>
      {kept.textSize === 'normal' && (
        <Labelled label={t`Fit to`}>
          <Choice
            label={t`Fit to`}
            options={[
              { value: '1', face: t`1 side` },
              { value: '2', face: t`2 sides` },
              { value: 'all', face: t`As many as it takes` },
            ]}
            value={String(kept.sides) as '1' | '2' | 'all'}
            onChange={(sides) => onChange({ sides: sides === 'all' ? sides : sides === '1' ? 1 : 2 })}
          />
        </Labelled>
      )}
      <CheckBox isChecked={kept.notes} onChange={(notes) => onChange({ notes })}>
        {t`With the notes that are to be printed`}
      </CheckBox>
    </>
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
