import { Trans, useLingui } from '@lingui/react/macro'
import { BookOpen, Printer, Route, Scale, Search, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import styles from './doors.module.css'

interface DoorsProps {
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
}

/** The other things that can be done from here; each leads to a screen that exists. */
export function Doors({ profiles, pack }: DoorsProps): ReactNode {
  const { t } = useLingui()
  return (
    <nav aria-label={t`More to do`} className={styles.doors}>
      <Door to="/worksheets" icon={Scale} title={<Trans>Help me decide</Trans>}>
        <Trans>What matters to you, step by step, in your own order</Trans>
      </Door>
      <Door to="/credentials" icon={Search} title={<Trans>Find another credential</Trans>}>
        <Trans>By name, subject, place of work or job</Trans>
      </Door>
      {pack.pathways && (
        <Door to={`/pathways?field=${pack.id}`} icon={Route} title={<Trans>Where can I go from here?</Trans>}>
          <Trans>Paths from where you are to where you want to be</Trans>
        </Door>
      )}
      <Door
        to={`/handouts?ids=${profiles.map(({ id }) => id).join(',')}`}
        icon={Printer}
        title={<Trans>Print a handout</Trans>}
      >
        <Trans>The comparison on paper, to take home</Trans>
      </Door>
      <Door to="/about" icon={BookOpen} title={<Trans>Where the facts come from</Trans>}>
        <Trans>Every source, and how sure each is</Trans>
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
