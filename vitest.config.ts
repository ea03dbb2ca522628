import { lingui } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import { join } from 'node:path'
import type { PluginOption } from 'vite'
import { defineConfig } from 'vitest/config'

const project = (name: string, include: string[], testTimeout = 10_000) => ({
  test: { name, include, environment: 'node' as const, testTimeout, hookTimeout: 60_000 },
})

/** A component says its words as it does in the build (`electron.vite.config.ts`). */
const plugins: PluginOption[] = [
  babel({ include: /[\\/]renderer[\\/].+\.tsx?$/, plugins: ['@lingui/babel-plugin-lingui-macro'] }),
  lingui(),
]
const alias = { '#trans': join(import.meta.dirname, 'renderer/i18n/trans.tsx') }

export default defineConfig({
  test: {
    projects: [
      {
        ...project('unit', ['tests/unit/**/*.test.{ts,tsx}', 'tests/lint/**/*.test.ts'], 30_000),
        plugins,
        resolve: { alias },
      },
      project('store', ['tests/store/**/*.test.ts', 'tests/faults/**/*.test.ts'], 60_000),
      project('content', ['tests/content/**/*.test.ts']),
      project('packaging', ['tests/packaging/**/*.test.ts'], 60_000),
      project('host', ['tests/host/**/*.test.ts'], 60_000),
    ],
    maxWorkers: 2,
  },
})
