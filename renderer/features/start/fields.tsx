import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { useLanguage } from '../../i18n/language.ts'
import styles from './fields.module.css'

interface FieldsProps {
  readonly packs: readonly PackSummary[]
  readonly shown: PackSummary
}

/** The fields of work that there is data on, where there is more than one. */
export function Fields({ packs, shown }: FieldsProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  if (packs.length < 2) return null
  return (
    <nav aria-label={t`Field of work`} className={styles.fields}>
      {packs.map(({ id, title }) => (
        <a
          key={id}
          href={`#/?field=${id}`}
          aria-current={id === shown.id ? 'true' : undefined}
          className={styles.field}
        >
          {inWords(title)}
        </a>
      ))}
    </nav>
  )
}
