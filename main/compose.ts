import { app, protocol, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { defaultChoices } from '../domain/settings/choices.ts'
import type { Settings } from '../preload/contract/settings.ts'
import type { Work } from './cli.ts'
import { keepSettings } from './features/settings.ts'
import { createHandlers } from './handlers.ts'
import { registerHandlers } from './ipc/register.ts'
import { atOnce, makeBatch } from './features/make-batch.ts'
import { makeHandout, type Outcome } from './features/make-handout.ts'
import { writeWhole } from './files/write-whole.ts'
import { openCatalog } from './store/open-catalog.ts'
import { createPrinter } from './printing/printer.ts'
import { createPrintQueue } from './printing/print-queue.ts'
import { findSpoolerSocket, readSpooledJobs } from './printing/spooled-jobs.ts'
import { serveApp } from './protocol/serve-app.ts'
import { trackWork } from './running-work.ts'
import { inMemory, openCopy, openStore } from './store/open.ts'
import { openPersonalStore } from './store/personal-store/personal-store.ts'
import { focusWindow, openMainWindow } from './windows/main-window.ts'
import { openPrintWindow } from './windows/print-window.ts'

const now = (): Date => new Date()

/** Pages times copies: enough for five handouts in large print, and no ream of paper for a joke. */
const kioskLimits = { perJob: 20, perVisit: 40 }

/** Builds the app from its parts, once Electron is ready, and does what the command line asked for. */
export async function start(plan: Work, window: BrowserWindow | undefined): Promise<void> {
  serveApp(protocol, join(app.getAppPath(), 'out/renderer'))
  const kiosk = plan.kind === 'window' && plan.kiosk
  const kioskPrinter = plan.kind === 'window' ? plan.printer : undefined
  const userData = app.getPath('userData')
  const open = plan.kind === 'window' ? openStore : openCopy
  const catalog = await openCatalog(join(userData, 'catalog.db'), packRoots(userData), now, open)
  // A handout needs nothing personal; at a kiosk nothing personal may reach the disk.
  const personalPath = plan.kind !== 'window' || kiosk ? inMemory : join(userData, 'personal.db')
  const personal = await openPersonalStore(personalPath, now)
  const printer = createPrinter(openPrintWindow, { keeps: windowsToKeep(plan) })
  const socket = findSpoolerSocket()
  const spool = socket === undefined ? undefined : readSpooledJobs(socket)
  const queue = createPrintQueue({ printer, spool, limits: kiosk ? kioskLimits : undefined })
  const work = trackWork()
  const settings = keepSettings(personal, defaultSettings())
  const unregister = registerHandlers(
    createHandlers({ catalog, personal, settings, printer, queue, work, kiosk, kioskPrinter, now }),
  )
  const close = (): void => {
    unregister()
    personal.close()
    catalog.db.close()
  }

  // Listened to in every mode: otherwise closing the print window would quit before the file is written.
  app.on('window-all-closed', () => {
    if (plan.kind === 'window') app.quit()
  })
  if (plan.kind !== 'window') {
    // A signal asks to quit, and quitting would end with 0 as if the file were there.
    app.on('before-quit', (event) => {
      event.preventDefault()
      process.stderr.write('The handout was interrupted.\n')
      // A file on its way to the disk is finished first: ending in the middle would leave a piece of it behind.
      void work.end().then(() => app.exit(1))
    })
    const write: typeof writeWhole = (path, bytes) => work.run(() => writeWhole(path, bytes))
    const make = (single: Extract<Work, { kind: 'handout' }>): Promise<Outcome> =>
      makeHandout(single, { catalog, printer, now: now(), write })
    const outcome = await (plan.kind === 'handout' ? make(plan) : makeBatch(plan, { make, tell, now: now() }))
    printer.close()
    close()
    tell(outcome)
    app.exit(outcome.code)
    return
  }
  // A file on its way to the disk is finished first, with or without a window.
  app.on('before-quit', (event) => {
    if (work.isIdle()) return
    event.preventDefault()
    void work.idle().then(() => app.quit())
  })
  // Synchronous, because nothing is awaited once the app is quitting.
  app.on('will-quit', close)
  if (!window) return
  // One that is kept for printing would hold the app after its own window.
  window.once('closed', () => printer.close())
  app.on('second-instance', () => focusWindow(window))
  await openMainWindow(window)
}

/** The composer shows the pages after each choice. At a kiosk nothing of a visitor stays behind in a page. */
function windowsToKeep(plan: Work): number {
  if (plan.kind === 'batch') return atOnce
  return plan.kind === 'window' && !plan.kiosk ? 1 : 0
}

function tell({ code, line }: Outcome): void {
  ;(code === 0 ? process.stdout : process.stderr).write(`${line}\n`)
}

/** Packs that came with the app, then those that staff have added. */
function packRoots(userData: string): string[] {
  const shipped = app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources')
  return [join(shipped, 'packs'), join(userData, 'packs')]
}

function defaultSettings(): Settings {
  return { language: app.getLocale().startsWith('es') ? 'es' : 'en', ...defaultChoices }
}
