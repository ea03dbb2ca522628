import type { ReactNode } from 'react'
import { Trans } from '@lingui/react/macro'
import type { Source } from '../../../domain/catalog/pack.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import { AddressCode, AddressCodeButton } from '../address/address-code.tsx'
import { WebAddress } from '../address/web-address.tsx'
import styles from './source-entry.module.css'

interface SourceEntryProps {
  readonly source: Source
  /** Whether the code for phones is in sight or, where there are many sources, behind a button. */
  readonly code?: 'shown' | 'onDemand'
}

/** A source as a reader can find it again. */
export function SourceEntry({ source, code = 'shown' }: SourceEntryProps): ReactNode {
  const { language, inWords } = useLanguage()
  const { title, publisher, published, checkedOn, url, note } = source
  return (
    <div className={styles.source}>
      <div className={styles.words}>
        <cite lang="en">{title}</cite>
        <span>
          <span lang="en">{publisher}</span>
          {', '}
          {published === 'undated' ? <Trans>undated</Trans> : formatDate(published, language)}
          {'. '}
          <Trans>Checked on {formatDate(checkedOn, language)}.</Trans>
        </span>
        {note && <span>{inWords(note)}</span>}
        {url !== null && <WebAddress url={url} />}
      </div>
      {url !== null && (code === 'shown' ? <AddressCode url={url} /> : <AddressCodeButton url={url} />)}
    </div>
  )
}
