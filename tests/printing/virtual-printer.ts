import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { searchPath } from '../../tools/ensure-spooler.ts'
import { end, until } from './processes.ts'

/** What came out of a printer: the pages, and what was asked for with them. */
interface Printed {
  readonly pdf: Buffer
  readonly settings: string
}

/** `ippeveprinter`: a real IPP printer without the hardware. */
export interface VirtualPrinter {
  /** Jobs that have reached it, whether or not they are done. */
  printed(): readonly Printed[]
  /** It takes jobs and does not get on with them. */
  hold(): void
  release(): void
  runOutOfPaper(): Promise<void>
  /**
   * Gone, as if the plug were pulled, while nobody is asking it anything: CUPS asks as soon as the pages are there
   * and then each second, and takes an answer that breaks off for the end of the job (ARCHITECTURE.md, Paper).
   */
  vanish(): Promise<void>
  close(): Promise<void>
}

interface PrinterPlace {
  readonly name: string
  readonly port: number
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}

/** Milliseconds after the first question of the spooler, and before the second. */
const betweenQuestions = 500

/** Keeps what it is handed, and is done when nothing holds it any more. */
const command = (folder: string): string => `#!/bin/sh
job=${folder}/out/$$
env | grep ^IPP_ > $job.txt
cp "$1" $job.part && mv $job.part $job.pdf
while [ -e ${folder}/hold ]; do sleep 0.1; done
`

export async function startPrinter({ name, port, folder, env }: PrinterPlace): Promise<VirtualPrinter> {
  const [out, script, hold] = [join(folder, 'out'), join(folder, 'print.sh'), join(folder, 'hold')]
  mkdirSync(out, { recursive: true })
  mkdirSync(join(folder, 'spool'))
  writeFileSync(script, command(folder), { mode: 0o755 })
  const args = ['-2', '-f', 'application/pdf', '-d', join(folder, 'spool'), '-c', script, '-n', 'localhost']
  const own = { ...process.env, ...env, PATH: searchPath }
  const start = () =>
    spawn('ippeveprinter', [...args, '-p', String(port), name], { env: own, stdio: 'ignore', detached: true })
  let child = start()
  const ask = (path: string) => fetch(`http://localhost:${port}${path}`)
  await until(`the printer ${name}`, async () => {
    // Whoever announces it may not be there yet, and then it ends.
    if (child.exitCode !== null) child = start()
    return await ask('/').then(
      ({ ok }) => ok,
      () => false,
    )
  })
  const close = async (): Promise<void> => {
    // With what it runs for a job, which would keep its port open.
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      process.kill(-child.pid, 'SIGKILL')
    }
    await end(child)
  }
  return {
    printed: () =>
      readdirSync(out)
        .filter((file) => file.endsWith('.pdf'))
        .map((file) => ({
          pdf: readFileSync(join(out, file)),
          settings: readFileSync(join(out, file.replace('.pdf', '.txt')), 'utf8'),
        })),
    hold: () => writeFileSync(hold, ''),
    release: () => rmSync(hold, { force: true }),
    async runOutOfPaper() {
      await ask('/media?size1=na_letter_8.5x11in&type1=stationery&level1=0&size3=&type3=&level3=0')
    },
    async vanish() {
      await wait(betweenQuestions)
      await close()
    },
    close,
  }
}
