import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { mostCompared } from '../../domain/compare/address.ts'
import { usePacks } from '../queries.ts'
import { useTray } from '../tray.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { DecideLink } from '../ui/decide-link.tsx'
import { TogetherLink } from '../ui/together-link.tsx'
import styles from './tray-bar.module.css'

/** What was collected for a comparison, in sight on every screen while there is any. */
export function TrayBar(): ReactNode {
  const { t } = useLingui()
  const [path] = useLocation()
  const { ids, toggle, clear } = useTray()
  const known = usePacks().data?.flatMap(({ credentials }) => credentials) ?? []
  const collected = ids.flatMap((id) => known.find((credential) => credential.id === id) ?? [])
  // The bar of a worksheet stands there, and its options offer what was collected.
  if (collected.length === 0 || path.startsWith('/worksheets/')) return null
  return (
    <section className={styles.tray} aria-label={t`Collected for a comparison`}>
      <ul className={styles.collected}>
        {collected.map(({ id, abbreviation }) => (
          <li key={id} className={styles.one}>
            <a href={`#/credentials/${id}`} className={styles.link} lang="en">
              {abbreviation}
            </a>
            <button
              type="button"
              className={styles.remove}
              aria-label={t`Remove ${abbreviation} from the comparison`}
              onClick={() => toggle(id)}
            >
              <X aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {collected.length === 1 && (
        <p>
          <Trans>Add one more to compare.</Trans>
        </p>
      )}
      {collected.length === mostCompared && (
        <p>
          <Trans>No more than {mostCompared} fit side by side.</Trans>
        </p>
      )}
      {collected.length > 1 && (
        <LinkButton to={`/compare/${ids.join(',')}`} look="primary">
          <Plural value={collected.length} one="Compare #" other="Compare these #" />
        </LinkButton>
      )}
      <TogetherLink ids={ids} />
      <DecideLink ids={ids} />
      <Button look="quiet" onPress={clear}>
        <Trans>Empty</Trans>
      </Button>
    </section>
  )
}
