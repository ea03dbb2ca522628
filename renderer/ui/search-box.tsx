import { useLingui } from '@lingui/react/macro'
import { Search, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { SearchField } from 'react-aria-components/SearchField'
import { Text } from 'react-aria-components/Text'
import { longestQuery } from '../../domain/search/limits.ts'
import styles from './search-box.module.css'

interface SearchBoxProps {
  readonly label: string
  /** What can be looked for. */
  readonly help: string
  readonly query: string
  readonly onChange: (query: string) => void
}

/** Searches with every letter; Escape empties it. */
export function SearchBox({ label, help, query, onChange }: SearchBoxProps): ReactNode {
  const { t } = useLingui()
  return (
    <SearchField className={styles.search ?? ''} value={query} onChange={onChange} maxLength={longestQuery}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.box}>
        <Search aria-hidden="true" className={styles.icon} />
        <Input className={styles.input ?? ''} />
        {query !== '' && (
          <Button className={styles.clear ?? ''} aria-label={t`Empty the search`}>
            <X aria-hidden="true" />
          </Button>
        )}
      </div>
      <Text slot="description" className={styles.help ?? ''}>
        {help}
      </Text>
    </SearchField>
  )
}
