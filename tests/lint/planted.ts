import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../tools/run.ts'

/** What lint must find: a claim, a file, the line planted there, and the rule when it is not about imports. */
export const planted: readonly (readonly [what: string, file: string, line: string, rule?: string])[] = [
  ['domain imports zod only', 'domain/a.ts', "import { app } from 'electron'"],
  ['domain has no I/O', 'domain/b.ts', "import { readFileSync } from 'node:fs'"],
  ['domain knows no side', 'domain/c.ts', "import { x } from '../main/x.ts'"],
  ['the contract imports zod and domain only', 'preload/contract/a.ts', "import { x } from 'electron'"],
  ['the contract knows no side', 'preload/contract/b.ts', "import { x } from '../../main/x.ts'"],
  ['row 18: the preload bundles no library', 'preload/index.ts', "import { z } from 'zod'"],
  ['the preload bundles no schema', 'preload/index.ts', "import { contract } from './contract/index.ts'"],
  ['the renderer never imports main', 'renderer/a.ts', "import { x } from '../main/x.ts'"],
  ['the renderer never imports Node', 'renderer/b.ts', "import { join } from 'node:path'"],
  ['the renderer never imports Electron', 'renderer/c.ts', "import { ipcRenderer } from 'electron'"],
  [
    'the renderer takes only types of the contract',
    'renderer/d.ts',
    "import { contract } from '../preload/contract/index.ts'",
  ],
  [
    'only the bridge reads window.app',
    'renderer/e.ts',
    'console.log(window.app)',
    'no-restricted-properties',
  ],
  ...readdirSync(join(projectRoot, 'renderer/features')).flatMap((feature) =>
    ['', 'part/'].map(
      (part) =>
        [
          `no other feature of the renderer imports ${feature}${part && ', also from a subfolder'}`,
          `renderer/features/other/${part}${feature}.ts`,
          `import { x } from '${part && '../'}../${feature}/x.ts'`,
        ] as const,
    ),
  ),
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
  ['main never imports the renderer', 'main/a.ts', "import { x } from '../renderer/x.ts'"],
  ['only the gate touches ipcMain', 'main/b.ts', "import { ipcMain } from 'electron'"],
  ['only windows/ makes a window', 'main/c.ts', "import { BrowserWindow } from 'electron'"],
  ['only store/ touches the database', 'main/features/a.ts', "import Database from 'better-sqlite3'"],
  ['a feature takes Electron as parameters', 'main/features/b.ts', "import { dialog } from 'electron'"],
  ['the stores never import features', 'main/store/a.ts', "import { x } from '../features/x.ts'"],
  ['the stores run without Electron', 'main/store/b.ts', "import { app } from 'electron'"],
  [
    "row 12: main does not use Node's fetch",
    'main/d.ts',
    "await fetch('https://example.org')",
    'no-restricted-globals',
  ],
  ['rows 139 and O4: main starts no process', 'main/e.ts', "import { fork } from 'node:child_process'"],
  ['O4: main opens no connection', 'main/f.ts', "import { connect } from 'node:net'"],
  [
    'rows 62 and 131: main takes neither the page’s names nor the crash reporter',
    'main/g.ts',
    "import { crashReporter } from 'electron'",
  ],
  [
    'row 122: main blocks for no dialog',
    'main/h.ts',
    'dialog.showSaveDialogSync({})',
    'no-restricted-properties',
  ],
  ['no default import gets round the list of names', 'main/j.ts', "import electron from 'electron'"],
  ['nor does one of everything', 'main/k.ts', "import * as electron from 'electron'"],
  ['windows/ too names what it takes of Electron', 'main/windows/a.ts', "import electron from 'electron'"],
  ['only windows/ makes a BaseWindow', 'main/l.ts', "import { BaseWindow } from 'electron'"],
  ['only windows/ makes a WebContentsView', 'main/m.ts', "import { WebContentsView } from 'electron'"],
  ['only windows/ makes a BrowserView', 'main/n.ts', "import { BrowserView } from 'electron'"],
  ['the gate makes no window', 'main/ipc/register.ts', "import { BrowserWindow } from 'electron'"],
  ['row 62: electron has one name in main', 'main/o.ts', "import { ipcMain } from 'electron/main'"],
  [
    'store/ reaches Electron by no other name: electron/main',
    'main/store/c.ts',
    "import { app } from 'electron/main'",
  ],
  [
    'store/ reaches Electron by no other name: electron/common',
    'main/store/d.ts',
    "import { app } from 'electron/common'",
  ],
  [
    'features/ reaches Electron by no other name: electron/main',
    'main/features/c.ts',
    "import { app } from 'electron/main'",
  ],
  [
    'features/ reaches Electron by no other name: electron/common',
    'main/features/d.ts',
    "import { app } from 'electron/common'",
  ],
  ['a feature opens no window', 'main/features/e.ts', "import { x } from '../windows/x.ts'"],
  ['a feature registers nothing', 'main/features/f.ts', "import { x } from '../ipc/x.ts'"],
  ['main outside store/ does not touch the database', 'main/p.ts', "import Database from 'better-sqlite3'"],
  ['the stores make no request', 'main/store/e.ts', "import { get } from 'node:https'"],
  [
    'what all features share imports none',
    'renderer/ui/a.ts',
    "import { x } from '../features/compare/x.ts'",
  ],
  [
    'what all features share imports none, also from a subfolder',
    'renderer/ui/sheet/a.ts',
    "import { x } from '../../features/compare/x.ts'",
  ],
  ['the languages import no feature', 'renderer/i18n/a.ts', "import { x } from '../features/compare/x.ts'"],
  ['the shell imports no feature', 'renderer/shell/a.ts', "import { x } from '../features/compare/x.ts'"],
  [
    'the routes import features and nothing of main',
    'renderer/routes.ts',
    "import { y } from '../main/x.ts'",
  ],
  [
    'a forgotten promise is an error',
    'main/i.ts',
    'async function later(): Promise<void> {}\nlater()',
    'no-floating-promises',
  ],
]

/** What must stay possible, each in the one place for it. */
export const allowed: readonly (readonly [what: string, file: string, line: string])[] = [
  ['the routes import features', 'renderer/routes.ts', "import { x } from './features/compare/x.ts'"],
  ['windows/ makes a window', 'main/windows/b.ts', "import { BrowserWindow } from 'electron'"],
  ['the gate touches ipcMain', 'main/ipc/register.ts', "import { ipcMain } from 'electron'"],
  ['the stores touch the database', 'main/store/f.ts', "import Database from 'better-sqlite3'"],
  ['a feature names types of Electron', 'main/features/g.ts', "import type { Session } from 'electron'"],
  [
    'the renderer names types of the contract',
    'renderer/j.ts',
    "import type { x } from '../preload/contract/index.ts'",
  ],
]
