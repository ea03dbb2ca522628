import type { ReactNode } from 'react'
import type { PathwayEnd } from '../../../domain/catalog/pathways.ts'
import { useLanguage } from '../../i18n/language.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import styles from './end-choice.module.css'

interface EndChoiceProps {
  readonly legend: string
  readonly ends: readonly PathwayEnd[]
  readonly chosen: PathwayEnd | undefined
  /** Both are chosen: what the others mean gives way to the paths. */
  readonly brief: boolean
  readonly onChoose: (id: string) => void
}

/** One start or goal of a few. */
export function EndChoice({ legend, ends, chosen, brief, onChoose }: EndChoiceProps): ReactNode {
  const { inWords } = useLanguage()
  return (
    <div className={styles.choice}>
      <RadioCards<string>
        legend={<span className={styles.legend}>{legend}</span>}
        options={ends.map(({ id, label, help }) => ({
          value: id,
          face: inWords(label),
          help: brief ? undefined : inWords(help),
        }))}
        value={chosen?.id}
        onChange={onChoose}
      />
      {brief && chosen && <p className={styles.help}>{inWords(chosen.help)}</p>}
    </div>
  )
}
