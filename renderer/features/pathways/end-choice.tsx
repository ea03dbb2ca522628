import type { ReactNode } from 'react'
import type { PathwayEnd } from '../../../domain/catalog/pathways.ts'
import { useLanguage } from '../../i18n/language.ts'
import styles from './end-choice.module.css'

interface EndChoiceProps {
  readonly legend: string
  readonly name: string
  readonly ends: readonly PathwayEnd[]
  readonly chosen: PathwayEnd | undefined
  /** Both are chosen: what the others mean gives way to the paths. */
  readonly brief: boolean
  readonly onChoose: (id: string) => void
}

/** One start or goal of a few, each as large as a finger likes it. */
export function EndChoice({ legend, name, ends, chosen, brief, onChoose }: EndChoiceProps): ReactNode {
  const { inWords } = useLanguage()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options} data-brief={brief || undefined}>
        {ends.map((end) => (
          <label key={end.id} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={end.id === chosen?.id}
              onChange={() => onChoose(end.id)}
              className={styles.input}
              aria-labelledby={`${name}-${end.id}`}
              aria-describedby={brief ? undefined : `${name}-${end.id}-help`}
            />
            <span id={`${name}-${end.id}`} className={styles.label}>
              {inWords(end.label)}
            </span>
            {!brief && (
              <span id={`${name}-${end.id}-help`} className={styles.help}>
                {inWords(end.help)}
              </span>
            )}
          </label>
        ))}
      </div>
      {brief && chosen && <p className={styles.help}>{inWords(chosen.help)}</p>}
    </fieldset>
  )
}
