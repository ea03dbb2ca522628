import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Worksheet } from '../../../domain/worksheet/model.ts'
import { formatDate, localDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './sheet-conflict.module.css'

interface SheetConflictProps {
  readonly mine: Worksheet
  readonly theirs: Worksheet
  readonly onChoose: (keep: 'mine' | 'theirs') => void
}

/** It was saved elsewhere meanwhile: what is in both, and which to go on with. The other can be undone to. */
export function SheetConflict({ mine, theirs, onChoose }: SheetConflictProps): ReactNode {
  return (
    <Banner tone="attention">
      <p>
        <strong>
          <Trans>This worksheet was changed elsewhere.</Trans>
        </strong>{' '}
        <Trans>Both are kept until you choose.</Trans>
      </p>
      <div className={styles.both}>
        <div className={styles.one}>
          <h2 className={styles.title}>
            <Trans>The one on this screen</Trans>
          </h2>
          <Contents of={mine} />
          <Button onPress={() => onChoose('mine')}>
            <Trans>Go on with this one</Trans>
          </Button>
        </div>
        <div className={styles.one}>
          <h2 className={styles.title}>
            <Trans>The other one</Trans>
          </h2>
          <Contents of={theirs} />
          <Button onPress={() => onChoose('theirs')}>
            <Trans>Go on with the other</Trans>
          </Button>
        </div>
      </div>
    </Banner>
  )
}

function Contents({ of: { name, options, criteria, ratings, updatedAt } }: { of: Worksheet }): ReactNode {
  const { language } = useLanguage()
  const day = formatDate(localDate(new Date(updatedAt)), language)
  return (
    <ul>
      <li>{name}</li>
      <li>
        <Plural value={options.length} one="# option" other="# options" />
      </li>
      <li>
        <Plural value={criteria.length} one="# thing that matters" other="# things that matter" />
      </li>
      <li>
        <Plural value={ratings.length} one="# rating" other="# ratings" />
      </li>
      <li>
        <Trans>Saved on {day}</Trans>
      </li>
    </ul>
  )
}
