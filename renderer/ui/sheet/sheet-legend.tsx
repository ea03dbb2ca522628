import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import { evidenceMark, evidenceMarks, markOfConfidence } from '../../../domain/catalog/evidence.ts'
import type { Confidence, Fact } from '../../../domain/catalog/fact.ts'
import { holdTogether } from '../../../domain/compare/together.ts'
import type { Handout } from '../../../domain/handout/model.ts'
import { partsOfTogether } from '../../../domain/handout/together-handout.ts'
import { countedOn, factsUnder } from '../../../domain/handout/worksheet-facts.ts'
import { evidenceOf } from '../../../domain/pathways/evidence.ts'
import { cx } from '../cx.ts'
import { EvidenceGlyph } from '../fact/evidence-glyph.tsx'
import { markWords } from '../fact/evidence-words.ts'
import shared from './sheet.module.css'
import styles from './sheet-legend.module.css'
import { useSheet } from './sheet-context.ts'

interface Props {
  readonly handout: Handout
}

/** What the marks mean; only those that occur. */
export function SheetLegend({ handout }: Props): ReactNode {
  const { t } = useLingui()
  const [, Heading] = useSheet().headings
  const { facts, confidences, differs } = shownOn(handout)
  const marks = new Set([...facts.map(evidenceMark), ...confidences.map(markOfConfidence)])
  if (facts.length === 0 && confidences.length === 0)
    return <p className={styles.advice}>{t`Check with the issuer before you pay.`}</p>
  return (
    <section className={cx(shared.section, styles.legend)}>
      <Heading className={shared.sectionTitle}>{t`How to read this page`}</Heading>
      <ul>
        {differs && (
          <li>
            <span className={styles.bar} aria-hidden />
            {t`A bar marks rows that differ.`}
          </li>
        )}
        {evidenceMarks
          .filter((mark) => marks.has(mark))
          .map((mark) => (
            <li key={mark}>
              <EvidenceGlyph mark={mark} className={styles.glyph} />
              {t(markWords[mark])}
            </li>
          ))}
        {handout.sources.length > 0 && <li>{t`Numbers: sources below.`}</li>}
        {facts.some((fact) => fact.state === 'notPublished') && (
          <li>{t`“Not published”: looked for, not found; neither zero nor no.`}</li>
        )}
        <li className={styles.advice}>{t`Check with the issuer before you pay.`}</li>
      </ul>
    </section>
  )
}

interface Shown {
  readonly facts: readonly Fact[]
  /** Of what rules and relations say. */
  readonly confidences: readonly Confidence[]
  /** Whether there are rows that differ. */
  readonly differs: boolean
}

function shownOn(handout: Handout): Shown {
  switch (handout.kind) {
    case 'comparison':
    case 'counselor':
    case 'profile': {
      const rows = handout.groups.flatMap((group) => group.rows)
      const facts = rows.flatMap(({ cells }) => cells.map(({ fact }) => fact))
      return { facts, confidences: [], differs: rows.some((row) => row.differs) }
    }
    case 'together': {
      const held = holdTogether(handout.groups, handout.profiles, handout.assumptions)
      const facts = partsOfTogether(held, handout.profiles).flatMap(
        ({ credential, dimension }) =>
          handout.profiles.find(({ id }) => id === credential)?.facts[dimension]?.fact ?? [],
      )
      return { facts, confidences: [], differs: false }
    }
    case 'pathway': {
      const facts = handout.credentials.flatMap((credential) => Object.values(credential.facts))
      const evidence = handout.pathways.paths.flatMap(({ steps }) => steps.flatMap(evidenceOf))
      return {
        facts: facts.map(({ fact }) => fact),
        confidences: evidence.map(({ confidence }) => confidence),
        differs: false,
      }
    }
    case 'study-plan':
      return { facts: handout.facts.map(({ fact }) => fact.fact), confidences: [], differs: false }
    case 'worksheet':
    case 'worksheet-blank': {
      const facts = factsUnder(countedOn(handout), handout.profiles)
      return { facts: facts.map(({ fact }) => fact), confidences: [], differs: false }
    }
    case 'glossary':
      return { facts: [], confidences: [], differs: false }
    default:
      return assertNever(handout)
  }
}
