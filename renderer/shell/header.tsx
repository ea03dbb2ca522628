import { Trans, useLingui } from '@lingui/react/macro'
import { Compass } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { usePacks } from '../queries.ts'
import { appName } from '../ui/page-heading.tsx'
import { EndVisit } from './end-visit.tsx'
import styles from './header.module.css'
import { Preferences } from './preferences.tsx'

export function Header({ kiosk }: { readonly kiosk: boolean }): ReactNode {
  const { t } = useLingui()
  const [path] = useLocation()
  const home = usePacks().data?.[0]?.home.join(',')
  return (
    <header className={styles.header}>
      <a href="#/" className={styles.name}>
        <Compass aria-hidden="true" />
        {appName}
      </a>
      <nav aria-label={t`Main`} className={styles.screens}>
        {home !== undefined && (
          <a href={`#/compare/${home}`} aria-current={path.startsWith('/compare') ? 'page' : undefined}>
            <Trans>Compare</Trans>
          </a>
        )}
        <a href="#/credentials" aria-current={path.startsWith('/credentials') ? 'page' : undefined}>
          <Trans>Find</Trans>
        </a>
        <a href="#/worksheets" aria-current={path.startsWith('/worksheets') ? 'page' : undefined}>
          <Trans>Decide</Trans>
        </a>
        <a href="#/handouts" aria-current={path.startsWith('/handouts') ? 'page' : undefined}>
          <Trans>Print a handout</Trans>
        </a>
      </nav>
      <Preferences />
      {kiosk && <EndVisit />}
    </header>
  )
}
