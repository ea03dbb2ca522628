import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { isOpenable } from '../../../domain/catalog/addresses.ts'
import { ask, failureOf } from '../../bridge.ts'
import { useHealth } from '../../queries.ts'
import { ErrorNotice } from '../error-notice.tsx'
import styles from './web-address.module.css'

/** An address of the catalog: on a desktop a link, which main opens in the web browser after asking. */
export function WebAddress({ url }: { readonly url: string }): ReactNode {
  const kiosk = useHealth().data?.kiosk ?? true
  const { mutate, error } = useMutation({ mutationFn: () => ask((app) => app.links.open({ url })) })
  if (kiosk || !isOpenable(url)) return <span className={styles.text}>{url}</span>
  return (
    <>
      <a
        href={url}
        className={styles.link}
        onClick={(event) => {
          event.preventDefault()
          mutate()
        }}
      >
        {url}{' '}
        <span className="visually-hidden">
          <Trans>(opens in the web browser)</Trans>
        </span>
        <ExternalLink aria-hidden="true" className={styles.icon} />
      </a>
      {error && failureOf(error).code !== 'CANCELLED' && (
        <ErrorNotice error={error} kept={<Trans>The address can still be read here.</Trans>} />
      )}
    </>
  )
}
