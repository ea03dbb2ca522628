import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { holdTogether } from '../../../domain/compare/together.ts'
import type { TogetherHandout } from '../../../domain/handout/model.ts'
import { cx } from '../cx.ts'
import styles from './sheet.module.css'
import { useSheet } from './sheet-context.ts'
import { SheetGrid } from './sheet-grid.tsx'
import { TogetherCautions, TogetherOrder, TogetherTopics } from './together-parts.tsx'
import { useTogetherGroups } from './together-rows.tsx'

/** Holding several: each alone beside all together, every sum with its arithmetic. */
export function SheetTogether({ handout }: { readonly handout: TogetherHandout }): ReactNode {
  const { t } = useLingui()
  const { language, inWords, headings } = useSheet()
  const [, Heading] = headings
  const { profiles, groups, assumptions } = handout
  const { member, attempts, books } = assumptions
  const held = holdTogether(groups, profiles, assumptions)
  const rows = useTogetherGroups(handout, held)
  const notes = new Map([...held.firstYear.notes, ...held.fiveYears.notes].map((note) => [note.en, note]))
  const booksWords = {
    none: t`without books`,
    once: t`with books once`,
    yearly: t`with books every year`,
  }[books]
  const memberWords = member
    ? t`as a member where that is a choice`
    : t`not as a member where that is a choice`
  const names = new Intl.ListFormat(language).format(profiles.map(({ abbreviation }) => abbreviation))
  return (
    <>
      <p className={styles.lead}>
        {t`Counted for ${names}: ${memberWords}, ${plural(attempts, { one: '# try at each exam', other: '# tries at each exam' })}, ${booksWords}. All exams are taken in the first year.`}
      </p>
      <SheetGrid
        name={t`Each alone and all together`}
        columns={[
          ...profiles.map(({ id, abbreviation }) => ({ key: id, face: t`${abbreviation} alone` })),
          { key: 'together', face: profiles.length === 2 ? t`Both together` : t`All together` },
        ]}
        groups={rows}
      />
      <ul className={cx(styles.list, styles.remarks)}>
        <li>
          {t`One membership of an issuer counts once for all of its credentials; renewals of further ones count at the price for one more, where there is such a price.`}
        </li>
        {[...notes.values()].map((note) => (
          <li key={note.en}>{inWords(note)}</li>
        ))}
        {held.upkeep.issuers.length > 1 && (
          <li>
            {t`Units of one issuer may also count for another. Nobody has said which, so they are not added up.`}
          </li>
        )}
      </ul>
      <section className={cx(styles.section, styles.reading)}>
        <Heading className={styles.sectionTitle}>{t`What the exams share`}</Heading>
        <TogetherTopics held={held} profiles={profiles} />
      </section>
      <section className={cx(styles.section, styles.reading)}>
        <Heading className={styles.sectionTitle}>{t`In which order`}</Heading>
        <TogetherOrder held={held} profiles={profiles} />
      </section>
      <section className={cx(styles.section, styles.reading)}>
        <Heading className={styles.sectionTitle}>{t`When one more may not be worth it`}</Heading>
        <TogetherCautions held={held} handout={handout} />
      </section>
    </>
  )
}
