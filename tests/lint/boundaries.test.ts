import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { binOf, projectRoot } from '../../tools/run.ts'

/** Plants each forbidden line where it must not stand, and expects lint to say so. */

const planted: readonly (readonly [what: string, file: string, line: string, rule: string])[] = [
  ['domain imports zod only', 'domain/a.ts', "import { app } from 'electron'", 'no-restricted-imports'],
  ['domain has no I/O', 'domain/b.ts', "import { readFileSync } from 'node:fs'", 'no-restricted-imports'],
  ['domain knows no side', 'domain/c.ts', "import { x } from '../main/x.ts'", 'no-restricted-imports'],
  [
    'the contract imports zod and domain only',
    'preload/contract/a.ts',
    "import { x } from 'electron'",
    'no-restricted-imports',
  ],
  [
    'the contract knows no side',
    'preload/contract/b.ts',
    "import { x } from '../../main/x.ts'",
    'no-restricted-imports',
  ],
  [
    'row 18: the preload bundles no library',
    'preload/index.ts',
    "import { z } from 'zod'",
    'no-restricted-imports',
  ],
  [
    'the preload bundles no schema',
    'preload/index.ts',
    "import { contract } from './contract/index.ts'",
    'no-restricted-imports',
  ],
  [
    'the renderer never imports main',
    'renderer/a.ts',
    "import { x } from '../main/x.ts'",
    'no-restricted-imports',
  ],
  [
    'the renderer never imports Node',
    'renderer/b.ts',
    "import { join } from 'node:path'",
    'no-restricted-imports',
  ],
  [
    'the renderer never imports Electron',
    'renderer/c.ts',
    "import { ipcRenderer } from 'electron'",
    'no-restricted-imports',
  ],
  [
    'the renderer takes only types of the contract',
    'renderer/d.ts',
    "import { contract } from '../preload/contract/index.ts'",
    'no-restricted-imports',
  ],
  [
    'only the bridge reads window.app',
    'renderer/e.ts',
    'console.log(window.app)',
    'no-restricted-properties',
  ],
  [
    'features of the renderer do not import one another',
    'renderer/features/start/f.ts',
    "import { x } from '../compare/x.ts'",
    'no-restricted-imports',
  ],
  [
    'nothing is kept outside the stores',
    'renderer/g.ts',
    "localStorage.setItem('a', 'b')",
    'no-restricted-globals',
  ],
  [
    'row 83: the page never opens the print dialog',
    'renderer/h.ts',
    'window.print()',
    'no-restricted-properties',
  ],
  ['row 111: the page opens no native box', 'renderer/i.ts', "alert('x')", 'no-alert'],
  [
    'main never imports the renderer',
    'main/a.ts',
    "import { x } from '../renderer/x.ts'",
    'no-restricted-imports',
  ],
  [
    'only the gate touches ipcMain',
    'main/b.ts',
    "import { ipcMain } from 'electron'",
    'no-restricted-imports',
  ],
  [
    'only windows/ makes a window',
    'main/c.ts',
    "import { BrowserWindow } from 'electron'",
    'no-restricted-imports',
  ],
  [
    'only store/ touches the database',
    'main/features/a.ts',
    "import Database from 'better-sqlite3'",
    'no-restricted-imports',
  ],
  [
    'a feature takes Electron as parameters',
    'main/features/b.ts',
    "import { dialog } from 'electron'",
    'no-restricted-imports',
  ],
  [
    'the stores never import features',
    'main/store/a.ts',
    "import { x } from '../features/x.ts'",
    'no-restricted-imports',
  ],
  [
    'the stores run without Electron',
    'main/store/b.ts',
    "import { app } from 'electron'",
    'no-restricted-imports',
  ],
  [
    "row 12: main does not use Node's fetch",
    'main/d.ts',
    "await fetch('https://example.org')",
    'no-restricted-globals',
  ],
  [
    'rows 139 and O4: main starts no process',
    'main/e.ts',
    "import { fork } from 'node:child_process'",
    'no-restricted-imports',
  ],
  [
    'O4: main opens no connection',
    'main/f.ts',
    "import { connect } from 'node:net'",
    'no-restricted-imports',
  ],
  [
    'rows 62 and 131: main takes neither the page’s names nor the crash reporter',
    'main/g.ts',
    "import { crashReporter } from 'electron'",
    'no-restricted-imports',
  ],
  [
    'row 122: main blocks for no dialog',
    'main/h.ts',
    'dialog.showSaveDialogSync({})',
    'no-restricted-properties',
  ],
  [
    'a forgotten promise is an error',
    'main/i.ts',
    'async function later(): Promise<void> {}\nlater()',
    'no-floating-promises',
  ],
]

const folder = mkdtempSync(join(tmpdir(), 'credential-compass-lint-'))
let report = ''

beforeAll(async () => {
  copyFileSync(join(projectRoot, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const side of ['domain', 'preload', 'main', 'renderer']) {
    mkdirSync(join(folder, side), { recursive: true })
    copyFileSync(join(projectRoot, side, 'tsconfig.json'), join(folder, side, 'tsconfig.json'))
  }
  copyFileSync(join(projectRoot, 'tsconfig.json'), join(folder, 'tsconfig.json'))
  const files = new Map<string, string[]>()
  for (const [, file, line] of planted) files.set(file, [...(files.get(file) ?? []), line])
  for (const [file, lines] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${lines.join('\n')}\nexport {}\n`)
  }
  const args = [binOf('oxlint'), '--type-aware', '--format', 'unix', '.']
  report = await new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e7 }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    )
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('lint', () => {
  it.each(planted)('%s', (_, file, line, rule) => {
    const place = planted.filter(([, other]) => other === file).findIndex(([, , other]) => other === line) + 1
    const last = place + line.split('\n').length - 1
    const found = report
      .split('\n')
      .filter(
        (entry) =>
          entry.includes(rule) &&
          new RegExp(`${file.replaceAll('.', '\\.')}:(${place}|${last}):`).test(entry),
      )
    expect(
      found,
      report
        .split('\n')
        .filter((entry) => entry.includes(file))
        .join('\n'),
    ).not.toEqual([])
  })
})
