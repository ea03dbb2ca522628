import type { ReactNode } from 'react'
import { Trans } from '@lingui/react/macro'
import type { Source } from '../../../domain/catalog/pack.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import styles from './source-entry.module.css'

/** A source as a reader can find it again; its address is text, since the app opens none. */
export function SourceEntry({ source }: { readonly source: Source }): ReactNode {
  const { language, inWords } = useLanguage()
  const { title, publisher, published, checkedOn, url, note } = source
  return (
    <div className={styles.source}>
      <cite lang="en">{title}</cite>
      <span>
        <span lang="en">{publisher}</span>
        {', '}
        {published === 'undated' ? <Trans>undated</Trans> : formatDate(published, language)}
        {'. '}
        <Trans>Checked on {formatDate(checkedOn, language)}.</Trans>
      </span>
      {url !== null && <span className={styles.address}>{url}</span>}
      {note && <span>{inWords(note)}</span>}
    </div>
  )
}
