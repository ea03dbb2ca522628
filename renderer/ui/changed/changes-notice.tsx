import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useSee } from '../../changes.ts'
import { Banner } from '../banner.tsx'
import { Button } from '../button.tsx'
import { Disclosure } from '../disclosure.tsx'
import { ErrorNotice } from '../error-notice.tsx'
import { useAllChanges } from './changed-facts.tsx'
import { ChangeWords } from './change-words.tsx'
import styles from './changes-notice.module.css'

/** That values changed, which ones, and that they have been seen; nothing where none did. */
export function ChangesNotice(): ReactNode {
  const changes = useAllChanges()
  const { mutate, error, isPending } = useSee()
  if (changes.length === 0) return null
  return (
    <Banner tone="attention">
      <p>
        <Plural
          value={changes.length}
          one="# value here has changed with new data. It is marked."
          other="# values here have changed with new data. They are marked."
        />
      </p>
      <Disclosure title={<Trans>What changed</Trans>}>
        <ul className={styles.changes}>
          {changes.map((change) => (
            <li key={change.id}>
              <strong>{change.subject}</strong>
              <ChangeWords change={change} />
            </li>
          ))}
        </ul>
      </Disclosure>
      <div>
        <Button isPending={isPending} onPress={() => mutate(changes.map(({ id }) => id))}>
          <Trans>I have seen all of these</Trans>
        </Button>
      </div>
      {error && <ErrorNotice error={error} kept={<Trans>The changes stay marked.</Trans>} />}
    </Banner>
  )
}
