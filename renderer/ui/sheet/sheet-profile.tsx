import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { markOfConfidence } from '../../../domain/catalog/evidence.ts'
import type { ProfileHandout } from '../../../domain/handout/model.ts'
import { othersPart } from '../../../domain/handout/others-part.ts'
import { rowPlace, cellPlace } from '../../../domain/notes/place.ts'
import { cx } from '../cx.ts'
import styles from './sheet.module.css'
import { SheetCell } from './sheet-cell.tsx'
import { CredentialName } from './sheet-comparison.tsx'
import { useSheet } from './sheet-context.ts'
import { SheetMark } from './sheet-evidence.tsx'
import { SheetGrid } from './sheet-grid.tsx'
import { SheetNoteLetter } from './sheet-notes.tsx'

/** Everything that is known of one credential, and what it has to do with others. */
export function SheetProfile({ handout }: { readonly handout: ProfileHandout }): ReactNode {
  const { t } = useLingui()
  const { language, inWords, headings, numbersOf } = useSheet()
  const [, Heading] = headings
  const { columns, groups, relations, written } = handout
  const [credential] = columns
  if (!credential) return null
  return (
    <>
      <p className={styles.lead}>
        <CredentialName credential={credential} />
        <SheetNoteLetter notes={written} about={credential.id} />
      </p>
      <SheetGrid
        name={credential.name}
        corner={t`Fact`}
        columns={[{ key: credential.id, face: credential.abbreviation, lang: 'en' }]}
        groups={groups.map(({ label, rows }) => ({
          key: label.en,
          label: label[language],
          rows: rows.map(({ dimension, need, unit, cells: [fact] }) => ({
            key: dimension.id,
            mayGo: need !== undefined,
            label: (
              <>
                {dimension.label[language]}
                <SheetNoteLetter notes={written} about={rowPlace(dimension.id)} />
              </>
            ),
            cells: [
              <span key="value">
                {fact && <SheetCell fact={fact} dimension={dimension} unit={unit} />}
                <SheetNoteLetter notes={written} about={cellPlace(credential.id, dimension.id)} />
              </span>,
            ],
          })),
        }))}
      />
      {relations.length > 0 && (
        <section className={cx(styles.section, styles.reading)} data-part={othersPart.id}>
          <Heading className={styles.sectionTitle}>{inWords(othersPart.label)}</Heading>
          <ul className={styles.list}>
            {[...Map.groupBy(relations, ({ note }) => note.en).values()].map((alike) => (
              <li key={alike[0]?.words.en}>
                {alike.map(({ words, evidence }) => (
                  <span key={words.en}>
                    {inWords(words)}
                    <SheetMark
                      mark={markOfConfidence(evidence.confidence)}
                      numbers={numbersOf(evidence.sources)}
                    />{' '}
                  </span>
                ))}
                {alike[0] && inWords(alike[0].note)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
