import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import { markOfConfidence } from '../../../domain/catalog/evidence.ts'
import type { Profile, Relation } from '../../../domain/catalog/pack.ts'
import type { Caution } from '../../../domain/compare/cautions.ts'
import type { Together } from '../../../domain/compare/together.ts'
import type { TogetherHandout } from '../../../domain/handout/model.ts'
import { formatShare } from '../../../domain/text/format-value.ts'
import styles from './sheet.module.css'
import { SheetCell } from './sheet-cell.tsx'
import { useSheet } from './sheet-context.ts'
import { SheetEvidence, SheetMark } from './sheet-evidence.tsx'

interface Props {
  readonly held: Together
  readonly profiles: readonly Profile[]
}

/** Parts of the exams that go by the same name. */
export function TogetherTopics({ held: { topics }, profiles }: Props): ReactNode {
  const { t } = useLingui()
  const { language, inWords } = useSheet()
  if (topics.length === 0) {
    return <p>{t`No part of their exams goes by the same name. They may still ask much the same.`}</p>
  }
  return (
    <ul className={styles.list}>
      {topics.map(({ dimension, label, shares }) => (
        <li key={`${dimension} ${label.en}`}>
          {inWords(label)}:{' '}
          {shares.map(({ credential, min, max }, place) => {
            const of = profiles.find(({ id }) => id === credential)
            const fact = of?.facts[dimension]?.fact
            return (
              <span key={credential}>
                {place > 0 && ', '}
                {of?.abbreviation} {formatShare({ min, max }, language)}
                {fact && <SheetEvidence fact={fact} />}
              </span>
            )
          })}
        </li>
      ))}
    </ul>
  )
}

/** An order to take them in, with the reason for each step. */
export function TogetherOrder({ held: { order }, profiles }: Props): ReactNode {
  const { inWords } = useSheet()
  return (
    <ol className={styles.list}>
      {order.map(({ credential, reason }) => (
        <li key={credential}>
          <b lang="en">{profiles.find(({ id }) => id === credential)?.abbreviation}</b>
          {reason && (
            <>
              . {inWords(reason.words)}
              {reason.kind === 'relation' && <RelationNote relation={reason.relation} />}
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Why one of them may add little to the others, as far as anybody has said so. */
export function TogetherCautions({
  held: { cautions },
  handout,
}: {
  readonly held: Together
  readonly handout: TogetherHandout
}): ReactNode {
  const { t } = useLingui()
  if (cautions.length === 0) {
    return <p>{t`Nothing in the catalog says that one of them adds little to the others.`}</p>
  }
  return (
    <ul className={styles.list}>
      {cautions.map((caution) => (
        <li key={`${caution.kind} ${caution.credential} ${'by' in caution ? caution.by : ''}`}>
          <OneCaution caution={caution} handout={handout} />
        </li>
      ))}
    </ul>
  )
}

function OneCaution({
  caution,
  handout: { profiles, groups },
}: {
  readonly caution: Caution
  readonly handout: TogetherHandout
}): ReactNode {
  const { inWords } = useSheet()
  switch (caution.kind) {
    case 'superseded':
      return (
        <>
          {inWords(caution.words)}
          <RelationNote relation={caution.relation} />
        </>
      )
    case 'nothingNew':
      return inWords(caution.words)
    case 'said': {
      const of = profiles.find(({ id }) => id === caution.credential)
      const dimension = groups.flatMap((group) => group.dimensions).find(({ id }) => id === caution.dimension)
      const fact = of?.facts[caution.dimension]
      return (
        of &&
        dimension &&
        fact && (
          <>
            <b lang="en">{of.abbreviation}</b>: <SheetCell fact={fact} dimension={dimension} />
          </>
        )
      )
    }
    default:
      return assertNever(caution)
  }
}

function RelationNote({ relation }: { readonly relation: Relation }): ReactNode {
  const { inWords, numbersOf } = useSheet()
  return (
    <>
      {' '}
      {inWords(relation.note)}
      <SheetMark mark={markOfConfidence(relation.confidence)} numbers={numbersOf(relation.sources)} />
    </>
  )
}
