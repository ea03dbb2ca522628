import { lingui } from '@lingui/vite-plugin'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import babel from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { join } from 'node:path'

const here = import.meta.dirname

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: { input: { index: join(here, 'main/index.ts') } },
      // Everything but the native addon is bundled: a packed app then carries one module.
      externalizeDeps: { include: ['better-sqlite3'], exclude: ['zod'] },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: join(here, 'preload/index.ts') },
        // A sandboxed preload is compiled as a function body: an ES module would never start.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(here, 'renderer'),
    build: {
      outDir: 'out/renderer',
      rollupOptions: {
        input: { index: join(here, 'renderer/index.html'), print: join(here, 'renderer/print.html') },
        // What the first screen needs comes in one file: main is asked for each, and answers one after the other. What
        // a page starts with stays out of it: the print window takes from that file too.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'first',
                tags: ['$initial'],
                test: /^(?!.*[\\/]renderer[\\/](?:main\.tsx|print\.ts|\w+\.html)$)/,
              },
            ],
          },
        },
      },
      assetsInlineLimit: 0,
      minify: true,
    },
    resolve: { alias: { '#trans': join(here, 'renderer/i18n/trans.tsx') } },
    css: { transformer: 'lightningcss' },
    plugins: [
      babel({ plugins: ['@lingui/babel-plugin-lingui-macro'] }),
      react(),
      lingui({ failOnMissing: true, failOnCompileError: true }),
      optimizeLocales.vite({ locales: ['en-US', 'es-ES'] }),
    ],
  },
})
