import { useLingui } from '@lingui/react/macro'
import { Search, X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { longestFind } from '../../../domain/compare/view.ts'
import styles from './find-box.module.css'
import type { ChangeView } from './use-view.ts'

interface FindBoxProps {
  readonly find: string
  readonly change: ChangeView
}

/** Narrows the table with every letter. What is typed in one go is undone in one go. */
export function FindBox({ find, change }: FindBoxProps): ReactNode {
  const { t } = useLingui()
  // The address follows what is typed, a moment later.
  const [typed, setTyped] = useState<string>()
  const text = typed ?? find
  const seek = (wanted: string): void => {
    setTyped(wanted)
    change((view) => ({ ...view, find: wanted }), { continues: typed !== undefined })
  }
  return (
    <div className={styles.box}>
      <Search aria-hidden="true" className={styles.icon} />
      <input
        type="search"
        className={styles.input}
        aria-label={t`Find in the table`}
        placeholder={t`Find in the table`}
        maxLength={longestFind}
        value={text}
        onChange={({ target }) => seek(target.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={({ key }) => {
          if (key === 'Escape' && text !== '') seek('')
        }}
      />
      {text !== '' && (
        <button
          type="button"
          className={styles.clear}
          aria-label={t`Empty the search`}
          onClick={() => seek('')}
        >
          <X aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
