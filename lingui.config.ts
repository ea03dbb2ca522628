import { defineConfig } from '@lingui/cli'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'es'],
  catalogs: [
    {
      path: '<rootDir>/renderer/i18n/locales/{locale}/messages',
      include: ['<rootDir>/renderer'],
    },
  ],
})
