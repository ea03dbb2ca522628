import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatShare } from '../../../domain/text/format-value.ts'
import { useLanguage } from '../../i18n/language.ts'
import { EvidenceButton } from '../../ui/fact/evidence-button.tsx'
import { TermText } from '../../ui/glossary-terms.tsx'
import styles from './topics.module.css'
import type { HeldProps } from './together-view.tsx'

/** Parts of the exams that go by the same name. */
export function Topics({ held: { topics }, profiles, pack }: HeldProps): ReactNode {
  const { language, inWords } = useLanguage()
  const dimensions = pack.groups.flatMap((group) => group.dimensions)
  if (topics.length === 0) {
    return (
      <p>
        <Trans>No part of their exams goes by the same name. They may still ask much the same.</Trans>
      </p>
    )
  }
  return (
    <ul className={styles.topics}>
      {topics.map(({ dimension: id, label, shares }) => (
        <li key={`${id} ${label.en}`}>
          <strong>
            <TermText text={inWords(label)} />
          </strong>
          <ul className={styles.shares}>
            {shares.map(({ credential, min, max }) => {
              const of = profiles.find((profile) => profile.id === credential)
              const dimension = dimensions.find((one) => one.id === id)
              const effective = of?.facts[id]
              return (
                <li key={credential}>
                  <span lang="en">{of?.abbreviation}</span>: {formatShare({ min, max }, language)}{' '}
                  {of && dimension && effective && (
                    <EvidenceButton effective={effective} dimension={dimension} pack={pack} of={of} />
                  )}
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}
