import { defineConfig } from '@lingui/cli'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'es'],
  // Found by an alias in electron.vite.config.ts.
  runtimeConfigModule: { Trans: ['#trans', 'Trans'] },
  catalogs: [
    {
      path: '<rootDir>/renderer/i18n/locales/{locale}/messages',
      include: ['<rootDir>/renderer'],
    },
  ],
})
