import { Trans, useLingui } from '@lingui/react/macro'
import { BookOpen, Printer, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Profile } from '../../../domain/catalog/pack.ts'
import { CredentialName } from '../../ui/credential-name.tsx'
import styles from './doors.module.css'

/** The other things that can be done from here; each leads to a screen that exists. */
export function Doors({ profiles }: { readonly profiles: readonly Profile[] }): ReactNode {
  const { t } = useLingui()
  return (
    <nav aria-label={t`More to do`} className={styles.doors}>
      {profiles.map((profile) => (
        <Door
          key={profile.id}
          to={`/credentials/${profile.id}`}
          icon={BookOpen}
          title={<Trans>All about {profile.abbreviation}</Trans>}
        >
          <CredentialName of={profile} />
        </Door>
      ))}
      <Door
        to={`/handouts?ids=${profiles.map(({ id }) => id).join(',')}`}
        icon={Printer}
        title={<Trans>Print a handout</Trans>}
      >
        <Trans>The comparison on paper, to take home</Trans>
      </Door>
    </nav>
  )
}

interface DoorProps {
  readonly to: string
  readonly icon: LucideIcon
  readonly title: ReactNode
  readonly children: ReactNode
}

function Door({ to, icon: Icon, title, children }: DoorProps): ReactNode {
  return (
    <a href={`#${to}`} className={styles.door}>
      <Icon aria-hidden="true" className={styles.icon} />
      <strong>{title}</strong>
      <span className={styles.about}>{children}</span>
    </a>
  )
}
