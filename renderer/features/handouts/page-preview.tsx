import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { failureOf } from '../../bridge.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import styles from './page-preview.module.css'
import { PdfPages } from './pdf-pages.tsx'
import type { MadePages, Preview } from './use-preview.ts'

interface PagePreviewProps {
  readonly made: MadePages
  /** As many as were asked for. */
  readonly sides: 1 | 2 | 'all'
  /** What can be done with them. */
  readonly children: ReactNode
}

/** The real pages; what is still made, or could not be, is said above those made before. */
export function PagePreview({
  made: { pages, isMaking, error, retry },
  sides,
  children,
}: PagePreviewProps): ReactNode {
  const { t } = useLingui()
  const last = useLast(pages)
  return (
    <section className={styles.preview} aria-label={t`The pages`}>
      <div role="status" className={styles.state}>
        {isMaking && <p>{t`The pages are being made…`}</p>}
        {!isMaking && pages && <Made made={pages} sides={sides} />}
      </div>
      {error && <NotMade error={error} onRetry={retry} />}
      {children}
      <div className={styles.desk} aria-busy={isMaking} data-old={pages === undefined || undefined}>
        {last ? <PdfPages pdf={last.pdf} /> : <Loading />}
      </div>
    </section>
  )
}

function Made({
  made: { pages, dropped },
  sides,
}: {
  readonly made: Preview
  readonly sides: 1 | 2 | 'all'
}): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const rows = dropped.map(inWords).join('; ')
  return (
    <>
      <p>
        <strong>{plural(pages, { one: '# page', other: '# pages' })}</strong>
      </p>
      {dropped.length > 0 && <p>{t`Left out so that it fits: ${rows}`}</p>}
      {sides !== 'all' && pages > sides && (
        <p>{t`It does not fit the sides you chose: the letters would be too small.`}</p>
      )}
    </>
  )
}

function NotMade({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }): ReactNode {
  const { t } = useLingui()
  const { code, detail } = failureOf(error)
  const words: Readonly<Record<string, string>> = {
    'target-past': t`The day to be done by is in the past. Choose a day to come, or none.`,
    'target-before-start': t`The day to be done by must be later than the first day.`,
    'plan-past': t`With this first day, all of the plan would be over by now. Choose a later one.`,
    'start-far': t`The first day is more than ten years away. Choose an earlier one.`,
  }
  const plain = code === 'INVALID_INPUT' && typeof detail === 'string' ? words[detail] : undefined
  if (plain !== undefined) {
    return (
      <Banner tone="notice">
        <p>{plain}</p>
      </Banner>
    )
  }
  return (
    <ErrorNotice error={error} kept={t`Your choices are still here.`}>
      <div>
        <Button onPress={onRetry}>{t`Try again`}</Button>
      </div>
    </ErrorNotice>
  )
}

/** What came last, while nothing newer is there. */
function useLast(made: Preview | undefined): Preview | undefined {
  const [last, setLast] = useState(made)
  if (made && made !== last) setLast(made)
  return made ?? last
}
