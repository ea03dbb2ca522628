import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { AskedFor } from '../../../domain/pathways/model.ts'
import { waysInWords } from '../../../domain/pathways/words.ts'
import { useLanguage } from '../../i18n/language.ts'
import { StatementButton } from '../../ui/fact/statement-evidence.tsx'
import { TermText } from '../../ui/glossary-terms.tsx'
import type { PlanNames } from '../../ui/plan-words.ts'
import styles from './ways.module.css'

interface WaysProps {
  readonly rule: AskedFor
  /** Abbreviation of the credential that asks for it. */
  readonly of: string
  readonly names: PlanNames
  readonly pack: PackSummary
}

/** What is asked for or advised, with where that comes from. */
export function Ways({ rule, of, names, pack }: WaysProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const ways = waysInWords(rule.ways, names, language)
  const evidence = (
    <StatementButton
      subject={rule.required ? t`what the ${of} asks for` : t`what the ${of} advises`}
      evidence={rule.evidence}
      pack={pack}
    />
  )
  if (ways.length === 1) {
    return (
      <>
        <TermText text={ways.join('')} />
        {evidence}
      </>
    )
  }
  return (
    <>
      <Trans>any one of these</Trans>
      {evidence}
      <ul className={styles.ways}>
        {ways.map((way) => (
          <li key={way}>
            <TermText text={way} />
          </li>
        ))}
      </ul>
    </>
  )
}
