import './fatal.ts'
import { app, Menu, protocol, session, type MenuItemConstructorOptions } from 'electron'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCommandLine, type Work } from './cli.ts'
import { registerAppScheme } from './protocol/serve-app.ts'
import { secureSession } from './security/secure-session.ts'
import { findWeakeningSwitch } from './security/switches.ts'
import { createMainWindow } from './windows/main-window.ts'

/** What must happen before Electron is ready; the rest is composed afterwards. */

const words = process.argv.slice(process.defaultApp ? 2 : 1)
const plan = parseCommandLine(words, process.cwd(), new Date())
const weakening = app.isPackaged ? findWeakeningSwitch((name) => app.commandLine.hasSwitch(name)) : undefined

if (plan.kind === 'refused') leave(plan.line)
else if (plan.kind === 'help') help(plan.text)
else if (weakening !== undefined) leave(`Credential Compass does not start with --${weakening}.`)
// Quitting before ready does not stop this module: everything else stands in the last branch.
else if (plan.kind === 'window' && !app.requestSingleInstanceLock()) app.quit()
else prepare(plan)

function prepare(accepted: Work): void {
  app.enableSandbox()
  registerAppScheme(protocol)
  setMenu()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  if (accepted.kind !== 'window') takeOwnSession()
  // Not awaited at top level: `ready` waits for this module to end.
  void app.whenReady().then(async () => {
    await secureSession(session.defaultSession)
    // Before the rest is even loaded: the window's own process takes longest to start.
    const window = accepted.kind === 'window' ? createMainWindow(accepted) : undefined
    const { start } = await import('./compose.ts')
    await start(accepted, window)
  })
}

/** A handout may be made while the app is open: two Chromiums must not share one profile. */
function takeOwnSession(): void {
  const folder = mkdtempSync(join(tmpdir(), 'credential-compass-'))
  app.setPath('sessionData', folder)
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    } catch (error) {
      // The system empties its temporary folder; a good handout must not end as a failure for it.
      console.error(`Cannot remove ${folder}`, error)
    }
  })
}

/** The default menu reloads, zooms and opens developer tools; macOS needs one for copy and paste. */
function setMenu(): void {
  const mac: MenuItemConstructorOptions[] = [{ role: 'appMenu' }, { role: 'editMenu' }]
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate(mac) : null)
}

function help(text: string): void {
  process.stdout.write(text)
  app.exit(0)
}

function leave(line: string): void {
  process.stderr.write(`${line}\n`)
  app.exit(2)
}
