import { useLingui } from '@lingui/react/macro'
import { Suspense, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Route, Switch } from 'wouter'
import styles from './app.module.css'
import { useLanguage } from './i18n/language.ts'
import { defaultSettings, useHealth, useSettings } from './queries.ts'
import { routes, type Route as RouteEntry } from './routes.ts'
import { useAppearance } from './shell/appearance.ts'
import { ErrorBoundary } from './shell/error-boundary.tsx'
import { Footer } from './shell/footer.tsx'
import { Header } from './shell/header.tsx'
import { HealthBanners } from './shell/health-banners.tsx'
import { TrayBar } from './shell/tray-bar.tsx'
import { Loading } from './ui/loading.tsx'
import { NotedPlaces } from './ui/note/noted-places.tsx'
import { nameWindow } from './ui/page-heading.tsx'

/** Header, messages and the screen; drawn once language, text size and theme are known. */
export function App(): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const settings = useSettings()
  const health = useHealth()
  const main = useRef<HTMLElement>(null)
  const kiosk = health.data?.kiosk ?? false
  useAppearance(settings.data, kiosk)
  const isKnown = !settings.isPending && !health.isPending
  // Not in another language first; one that is chosen later comes once its texts are here.
  const [isDrawn, setDrawn] = useState(false)
  if (!isDrawn && isKnown && language === (settings.data ?? defaultSettings()).language) setDrawn(true)
  if (!isDrawn) return null
  return (
    <I18nProvider locale={language === 'es' ? 'es-ES' : 'en-US'}>
      <div className={styles.shell}>
        <div className={styles.layout}>
          <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
            {t`Skip to the content`}
          </button>
          <Header kiosk={kiosk} />
          <main ref={main} tabIndex={-1} className={styles.main}>
            <HealthBanners problems={health.data?.problems ?? []} />
            <Switch>
              {routes.map((route) => (
                <Route key={route.path} path={route.path}>
                  <Screen route={route} />
                </Route>
              ))}
            </Switch>
          </main>
          <Footer />
          <TrayBar />
        </div>
      </div>
    </I18nProvider>
  )
}

function Screen({ route }: { readonly route: RouteEntry }): ReactNode {
  const { t } = useLingui()
  const title = t(route.title)
  // Before the heading of the screen, which may know a better name.
  useLayoutEffect(() => nameWindow(title))
  return (
    <ErrorBoundary>
      <NotedPlaces>
        <Suspense fallback={<Loading />}>
          <route.component />
        </Suspense>
      </NotedPlaces>
    </ErrorBoundary>
  )
}
