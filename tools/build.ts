import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot, runBin } from './run.ts'

const stamp = join(projectRoot, 'out/.built-from')

/** Everything that ends up in `out/`. */
const inputs = [
  '{domain,main,preload,renderer}/**/*.{ts,tsx,css,html,po}',
  'electron.vite.config.ts',
  'lingui.config.ts',
  'package-lock.json',
]

function inputHash(): string {
  const hash = createHash('sha256')
  for (const file of globSync(inputs, { cwd: projectRoot }).toSorted()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(projectRoot, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Builds unless `out/` already comes from exactly these sources. Says nothing unless something fails. */
export async function ensureBuilt(): Promise<void> {
  const hash = inputHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  await build(hash, ['--logLevel', 'error'], 'pipe')
}

async function build(hash: string, args: readonly string[], stdout: 'pipe' | 'inherit'): Promise<void> {
  const code = await runBin('electron-vite', ['build', ...args], {
    stdio: ['ignore', stdout === 'pipe' ? 'ignore' : 'inherit', 'inherit'],
  })
  if (code !== 0) throw new Error('The build failed.')
  writeFileSync(stamp, hash)
}

if (import.meta.main) {
  try {
    await build(inputHash(), [], 'inherit')
  } catch {
    process.exitCode = 1
  }
}
