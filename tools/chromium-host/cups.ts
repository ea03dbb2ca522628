import type { PrinterInfo } from 'electron'
import { spawn } from 'node:child_process'

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Electron reaches printers through the library of CUPS; so do its commands, with the same answers. Without them
 * there is no printer, as on a machine without a spooler.
 */
function run(command: string, args: readonly string[], input?: Uint8Array): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, LC_ALL: 'C' } })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
    child.once('error', (error) => resolve({ code: 1, stdout: '', stderr: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, stdout, stderr }))
    // A command that is not there, or does not want its input, says so by its end.
    child.stdin.once('error', () => undefined)
    child.stdin.end(input)
  })
}

/** `name='a value' flag other=b\ c`, as `lpoptions` writes it. */
function readOptions(line: string): Record<string, string> {
  const words = line.matchAll(/([\w-]+)(?:=((?:'(?:\\.|[^'])*'|"(?:\\.|[^"])*"|\\.|[^\s\\'"])*))?/g)
  const plain = (value: string): string => value.replace(/\\(.)|['"]/g, (_, escaped: string) => escaped ?? '')
  return Object.fromEntries([...words].map(([, name = '', value = '']) => [name, plain(value)]))
}

/** Row 80: what Electron tells of a printer, and nothing more. */
export async function listPrinters(): Promise<PrinterInfo[]> {
  const { stdout } = await run('lpstat', ['-e'])
  const names = stdout.split('\n').filter((name) => name !== '')
  return Promise.all(
    names.map(async (name) => {
      const told = readOptions((await run('lpoptions', ['-p', name])).stdout.trim())
      const kind = told['printer-make-and-model'] ?? ''
      const options = { ...told, system_driverinfo: kind }
      const info = told['printer-info'] ?? ''
      // Chromium swaps the two on macOS.
      return process.platform === 'darwin'
        ? { name, displayName: info, description: kind, options }
        : { name, displayName: name, description: info, options }
    }),
  )
}

interface PaperJob {
  readonly printer: string
  readonly title: string
  readonly copies: number
  readonly sides: string
  readonly media: string
}

/** Hands the file to the spooler; undefined when it took it, otherwise what it said. */
export async function spool(pdf: Uint8Array, job: PaperJob): Promise<string | undefined> {
  const { printer, title, copies, sides, media } = job
  const settings = [`sides=${sides}`, `media=${media}`].flatMap((option) => ['-o', option])
  const { code, stderr } = await run(
    'lp',
    ['-d', printer, '-n', String(copies), '-t', title, ...settings],
    pdf,
  )
  return code === 0 ? undefined : stderr.trim()
}
