import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { App } from './app.tsx'
import { showLanguage } from './i18n/language.ts'
import { createQueryClient } from './queries.ts'
import { useHashPath } from './hash-path.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id root')

showLanguage(navigator.language.startsWith('es') ? 'es' : 'en')

createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={createQueryClient()}>
        <Router hook={useHashPath}>
          <App />
        </Router>
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
)
