import { answerDialogs } from './dialog-answers.ts'
import { collectLinks } from './link-opener.ts'
import { CLOSE_LIMIT_MS, type RunningApp, within } from './running-app.ts'
import { argumentsOf, environment, exitCodeOf, type StartOptions } from './spawn.ts'

/** The same specs on the real thing, where its binary is present. */
export async function launchOnElectron(executablePath: string, options: StartOptions): Promise<RunningApp> {
  const { _electron } = await import('playwright-core')
  const env = environment(options) as Record<string, string>
  const app = await _electron.launch({
    executablePath,
    args: [...argumentsOf(options)],
    cwd: options.cwd ?? process.cwd(),
    env,
    // Row 136: the driver would switch the sandbox off.
    chromiumSandbox: true,
    colorScheme: null,
  })
  const child = app.process()
  const text = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (text.stdout += chunk))
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (text.stderr += chunk))
  const exitCode = exitCodeOf(child)
  if (env.CHROMIUM_HOST_OPENER) await app.evaluate(collectLinks, env.CHROMIUM_HOST_OPENER)
  const page = await app.firstWindow()
  return {
    page,
    windows: () => app.windows(),
    answer: (answers) => app.evaluate(answerDialogs, answers),
    async reload() {
      const loaded = page.waitForEvent('load')
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload())
      await loaded
    },
    async close() {
      await app.evaluate((electron) => electron.app.quit()).catch(() => {})
      return within(CLOSE_LIMIT_MS, 'closing the app', exitCode)
    },
    async kill() {
      child.kill('SIGKILL')
      await exitCode
    },
    stdout: () => text.stdout,
    stderr: () => text.stderr,
    exitCode,
    faults: () => [],
  }
}
