import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PackManifest } from '../domain/catalog/pack.ts'
import { ensureBuilt } from './build.ts'
import { launch } from './chromium-host/index.ts'
import { electronBinary } from './electron-binary.ts'
import { projectRoot, run } from './run.ts'
import { hasScreen } from './screen.ts'

/** Opens the app: in Electron, else in Chromium; without a screen it makes the home comparison's handout. */

await ensureBuilt()
const electron = electronBinary()
if (!hasScreen) process.exitCode = await makeHomeHandout()
else if (electron !== undefined) process.exitCode = await run(electron, ['.', ...process.argv.slice(2)])
else process.exitCode = await openOnChromium()

async function openOnChromium(): Promise<number> {
  console.log('Electron itself is not installed here (npx install-electron gets it); opening in Chromium.')
  const app = await launch({ args: process.argv.slice(2), headed: true })
  return await app.exitCode
}

async function makeHomeHandout(): Promise<number> {
  const manifest = join(projectRoot, 'resources/packs/medical-coding/pack.json')
  const { home } = PackManifest.parse(JSON.parse(readFileSync(manifest, 'utf8')))
  const out = join(process.env['INIT_CWD'] ?? process.cwd(), `credential-compass-${home.join('-')}.pdf`)
  console.log('There is no screen here, so this makes the handout of the start page.')
  return await run(process.execPath, [join(import.meta.dirname, 'handout.ts'), ...home, '--out', out])
}
