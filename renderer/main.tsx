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
import { createQueryClient, warmUp } from './queries.ts'
import { useHashPath } from './hash-path.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id root')

// Most likely the stored one, which takes a question to know.
void showLanguage(navigator.language.startsWith('es') ? 'es' : 'en')

const client = createQueryClient()
// Asked for at once, all together: the first screen needs each of them.
warmUp(client)

createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <Router hook={useHashPath}>
          <App />
        </Router>
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
)
