import { lingui } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import { join } from 'node:path'
import type { PluginOption } from 'vite'
import { defineConfig } from 'vitest/config'

/** Milliseconds after which a test hangs. A busy machine takes several times as long as an idle one. */
const limit = 60_000

const project = (name: string, include: string[]) => ({
  test: { name, include, environment: 'node' as const, testTimeout: limit, hookTimeout: limit },
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
        ...project('unit', ['tests/unit/**/*.test.{ts,tsx}', 'tests/lint/**/*.test.ts']),
        plugins,
        resolve: { alias },
      },
      project('store', ['tests/store/**/*.test.ts', 'tests/faults/**/*.test.ts']),
      project('content', ['tests/content/**/*.test.ts']),
      project('packaging', ['tests/packaging/**/*.test.ts']),
      project('host', ['tests/host/**/*.test.ts']),
    ],
    maxWorkers: 2,
  },
})
