import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { lazy, type ComponentType } from 'react'
import { ComparePage } from './features/compare/compare-page.tsx'
import { ProfilePage } from './features/profile/profile-page.tsx'
import { StartPage } from './features/start/start-page.tsx'
import { NotFound } from './shell/not-found.tsx'

export interface Route {
  readonly path: string
  /** Names the window until the screen's own heading does. */
  readonly title: MessageDescriptor
  readonly component: ComponentType
}

const AboutPage = lazy(async () => {
  const page = await import('./features/about/about-page.tsx')
  return { default: page.AboutPage }
})

const BrowsePage = lazy(async () => {
  const page = await import('./features/browse/browse-page.tsx')
  return { default: page.BrowsePage }
})

const ChartsPage = lazy(async () => {
  const page = await import('./features/charts/charts-page.tsx')
  return { default: page.ChartsPage }
})

const HandoutsPage = lazy(async () => {
  const page = await import('./features/handouts/handouts-page.tsx')
  return { default: page.HandoutsPage }
})

const NotesPage = lazy(async () => {
  const page = await import('./features/notes/notes-page.tsx')
  return { default: page.NotesPage }
})

const PathwaysPage = lazy(async () => {
  const page = await import('./features/pathways/pathways-page.tsx')
  return { default: page.PathwaysPage }
})

const TogetherPage = lazy(async () => {
  const page = await import('./features/together/together-page.tsx')
  return { default: page.TogetherPage }
})

const WorksheetsPage = lazy(async () => {
  const page = await import('./features/worksheets/worksheets-page.tsx')
  return { default: page.WorksheetsPage }
})

const WorksheetPage = lazy(async () => {
  const page = await import('./features/worksheets/worksheet-page.tsx')
  return { default: page.WorksheetPage }
})

/** What a visitor can reach; the last one catches every other address. */
export const routes: readonly Route[] = [
  { path: '/', title: msg`Start`, component: StartPage },
  { path: '/compare/:ids?', title: msg`Comparison`, component: ComparePage },
  { path: '/compare/:ids/charts', title: msg`Charts`, component: ChartsPage },
  { path: '/credentials', title: msg`Find credentials`, component: BrowsePage },
  { path: '/credentials/:id', title: msg`Credential`, component: ProfilePage },
  { path: '/together/:ids?', title: msg`Holding several credentials`, component: TogetherPage },
  { path: '/pathways', title: msg`Where can I go from here?`, component: PathwaysPage },
  { path: '/worksheets', title: msg`Decide`, component: WorksheetsPage },
  { path: '/worksheets/:id', title: msg`Decision worksheet`, component: WorksheetPage },
  { path: '/handouts', title: msg`Print a handout`, component: HandoutsPage },
  { path: '/notes', title: msg`Your notes`, component: NotesPage },
  { path: '/about', title: msg`About and sources`, component: AboutPage },
  { path: '*', title: msg`Page not found`, component: NotFound },
]
