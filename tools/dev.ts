import { watch } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build.ts'
import { launch } from './chromium-host/index.ts'
import { projectRoot } from './run.ts'
import { hasScreen } from './screen.ts'

/**
 * Opens the app and opens it again after each change, always from a real build: a development server
 * would need holes in the content security policy and in the ban on requests.
 */

const sources = ['domain', 'main', 'preload', 'renderer', 'resources']
/** Editors write a file in several steps. */
const calm = 200

let app = await open()
let reopening = false
let changedSince = false
let timer: ReturnType<typeof setTimeout> | undefined
for (const folder of sources) {
  watch(join(projectRoot, folder), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void reopen(), calm)
  })
}

async function open(): ReturnType<typeof launch> {
  await ensureBuilt()
  const opened = await launch({ args: process.argv.slice(2), headed: hasScreen })
  // Closing the window ends the work; closing it here, to open it again, does not.
  void opened.exitCode.then(() => reopening || process.exit(0))
  console.log(hasScreen ? 'Opened; watching for changes.' : 'Running without a screen; watching for changes.')
  return opened
}

async function reopen(): Promise<void> {
  changedSince = true
  if (reopening) return
  reopening = true
  while (changedSince) {
    changedSince = false
    try {
      await ensureBuilt()
      await app.close()
      app = await open()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  }
  reopening = false
}
