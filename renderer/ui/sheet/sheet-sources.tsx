import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Source } from '../../../domain/catalog/pack.ts'
import { formatDate } from '../../../domain/text/date.ts'
import type { Language } from '../../../domain/text/localized.ts'
import { Address } from './address.tsx'
import shared from './sheet.module.css'
import styles from './sheet-sources.module.css'
import { useSheet } from './sheet-context.ts'

/** The sources by number. A day on which all were checked is said once. */
export function SheetSources(): ReactNode {
  const { t } = useLingui()
  const { handout, language, headings } = useSheet()
  const { sources } = handout
  const [, Heading] = headings
  if (sources.length === 0) return null
  const days = [...new Set(sources.map(({ source }) => source.checkedOn))]
  const [day] = days
  const checkedOn = days.length === 1 && day !== undefined ? formatDate(day, language) : undefined
  return (
    <section className={shared.section}>
      <Heading className={shared.sectionTitle}>
        {checkedOn === undefined ? t`Sources` : t`Sources, all checked on ${checkedOn}`}
      </Heading>
      <ol className={styles.sources} data-sources>
        {sources.map(({ number, source }) => (
          <li key={number} value={number}>
            <SourceLine source={source} language={language} isCheckedSaid={checkedOn !== undefined} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface LineProps {
  readonly source: Source
  readonly language: Language
  readonly isCheckedSaid: boolean
}

function SourceLine({ source, language, isCheckedSaid }: LineProps): ReactNode {
  const { t } = useLingui()
  const { title, publisher, published, checkedOn, url } = source
  const checkedDate = formatDate(checkedOn, language)
  const dates = [
    published === 'undated' ? t`undated` : formatDate(published, language),
    ...(isCheckedSaid ? [] : [t`checked on ${checkedDate}`]),
  ]
  return (
    <>
      <cite lang="en">{title}.</cite> <span lang="en">{publisher}</span>, {dates.join(', ')}.{' '}
      {url !== null && <Address url={url} />}
    </>
  )
}
