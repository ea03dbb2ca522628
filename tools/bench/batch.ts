import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { parseCommandLine } from '../../main/cli.ts'
import { runToExit } from '../chromium-host/index.ts'
import { argumentsOf, environment, exitCodeOf } from '../chromium-host/spawn.ts'
import { ensureBrowser } from '../ensure-browser.ts'
import { projectRoot } from '../run.ts'
import { round3, time, type Measurement } from './measure.ts'

const list = join(projectRoot, 'tests/fixtures/handouts-200.csv')
const [header = '', ...lines] = readFileSync(list, 'utf8').trim().split('\n')
/** Its kinds, languages and papers come again after so many lines, for other credentials. */
const period = 20
/** Every how many lines one is also made by a start of its own: each is at another place of the period. */
const sampleEvery = period + 1
const window = 50
/** Handouts until both windows of a list have been replaced (`main/printing/printer.ts`); their memory grows up to that. */
const windowLife = 40
/** Every how many handouts the garbage of the main process is collected. */
const heldEvery = 10

const probe = join(projectRoot, 'tools/bench/live-memory.ts')
const host = join(projectRoot, 'tools/chromium-host/run.ts')
/** Whether the system tells what other processes have allocated. */
const isTold = process.platform === 'linux'

interface Progress {
  /** Milliseconds from the first handout to each. */
  readonly times: readonly number[]
  /** Bytes that the browser's processes have allocated after each. */
  readonly pages: readonly number[]
  /** Bytes that the main process holds, its garbage collected, after every few. */
  readonly held: readonly number[]
  /** For the whole, with its start. */
  readonly spent: number
}

/**
 * The list of two hundred, as it is, with one start: the time for each against a start for each of a sample of its
 * lines, how far the times are from one line, and memory at the last fifty against the first fifty, which are of the
 * same kinds for other credentials. Of the browser's processes that is what they have allocated; windows come and go
 * while one is asked, so that the mean of each fifty counts. Of the main process it is what it still holds when its
 * garbage has just been collected: what lies uncollected says when the engine last found time, and nothing of what is
 * kept. A leak of 100 kB from each handout would add 14 MB to some 75.
 */
export async function benchBatch(): Promise<Measurement[]> {
  const home = mkdtempSync(join(tmpdir(), 'credential-compass-bench-'))
  try {
    const { times, pages, held, spent } = await runBatch(home)
    const separate: number[] = []
    for (const line of sampledLines()) {
      separate.push(await time(() => runAlone(home, line)))
    }
    const each = { ours: round3(spent / lines.length), reference: round3(mean(separate)) }
    const apart = { ours: round3(1 - linearity(times)), reference: 1 }
    const grown = lastAgainstFirst(pages, window, windowLife)
    const kept = lastAgainstFirst(held, window / heldEvery, windowLife / heldEvery)
    return [
      { name: 'batch: each', ratio: ratioOf(each), limit: 1 / 8, unit: 'ms', samples: [each] },
      { name: 'batch: not linear', ratio: ratioOf(apart), limit: 0.02, unit: '1 - R²', samples: [apart] },
      { name: 'batch: pages', ratio: ratioOf(grown), limit: 1.05, unit: 'bytes', samples: [grown] },
      { name: 'batch: main', ratio: ratioOf(kept), limit: 1.05, unit: 'bytes', samples: [kept] },
    ]
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * The mean of so many, each place in the life of a window counted alike: two hundred are five lives, and fifty are one
 * and a part of the next, at its start for the first and at its end for the last.
 * @param life how many of the values there are in one
 */
function lastAgainstFirst(
  values: readonly number[],
  count: number,
  life: number,
): Measurement['samples'][number] {
  const evenly = (from: number, to: number): number => {
    const some = values.slice(from, to).map((value, place) => ({ value, place: (from + place) % life }))
    const alike = Map.groupBy(some, ({ place }) => place).values()
    return Math.round(mean([...alike].map((group) => mean(group.map(({ value }) => value)))))
  }
  return { ours: evenly(values.length - count, values.length), reference: evenly(0, count) }
}

/** On the host, whose main process can be told to collect its garbage. */
async function runBatch(home: string): Promise<Progress> {
  const folder = join(home, 'many')
  const options = {
    userData: join(home, 'user'),
    args: [`--handout-batch=${list}`, `--handout-out-dir=${folder}`],
    env: { CREDENTIAL_COMPASS_BROWSER: await ensureBrowser() },
  }
  const began = performance.now()
  const child = spawn(process.execPath, ['--expose-gc', '--import', probe, host, ...argumentsOf(options)], {
    env: environment(options),
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  })
  const [times, pages, held]: [number[], number[], number[]] = [[], [], []]
  createInterface({ input: child.stdio[1] as Readable }).on('line', (line) => {
    if (!/^\d+\/\d+ /.test(line)) return
    times.push(performance.now() - began)
    pages.push(allocatedBelow(child.pid ?? 0))
    if (isTold && times.length % heldEvery === 0) child.kill('SIGUSR2')
  })
  createInterface({ input: child.stdio[3] as Readable }).on('line', (line) => held.push(Number(line)))
  const code = await exitCodeOf(child)
  const spent = performance.now() - began
  const made = readdirSync(folder).filter((file) => file.endsWith('.pdf'))
  if (code !== 0 || times.length !== lines.length || made.length !== lines.length) {
    throw new Error(`The list was not made: it ended with ${code}, and has ${made.length} files`)
  }
  return { times, pages, held, spent }
}

/** As the command line would have them. */
function sampledLines(): string[][] {
  const names = header.split(',').map((name) => (name === 'credentials' ? '--handout' : `--handout-${name}`))
  return lines
    .filter((_, place) => place % sampleEvery === 0)
    .map((line) =>
      line.split(',').flatMap((cell, place) => (cell === '' ? [] : [`${names[place] ?? ''}=${cell}`])),
    )
}

async function runAlone(home: string, words: readonly string[]): Promise<void> {
  const args = [...words, `--handout-out=${join(home, 'one.pdf')}`]
  const plan = parseCommandLine(args, home, new Date())
  if (plan.kind !== 'handout') throw new Error('The list has a line that is no handout')
  const { code, stderr } = await runToExit({ userData: join(home, 'user'), args })
  if (code !== 0) throw new Error(stderr)
}

/** R² of the straight line through the times. */
function linearity(times: readonly number[]): number {
  const places = times.map((_, place) => place)
  const [middle, average] = [mean(places), mean(times)]
  const sum = (term: (time: number, place: number) => number): number =>
    times.reduce((total, at, place) => total + term(at, place), 0)
  const both = sum((at, place) => (at - average) * (place - middle))
  return both ** 2 / (sum((_, place) => (place - middle) ** 2) * sum((at) => (at - average) ** 2))
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Bytes of all processes below one; 0 where the system does not tell. */
function allocatedBelow(root: number): number {
  if (!isTold) return 0
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = readProc(name, 'stat')
    // The name of a program may hold spaces and brackets.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    parents.set(Number(name), parent)
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid)
    return parent === root || (parent !== undefined && parent !== 0 && isBelow(parent))
  }
  const below = [...parents.keys()].filter(isBelow)
  return below.map(allocated).reduce((sum, bytes) => sum + bytes, 0)
}

function allocated(pid: number): number {
  return Number(/^RssAnon:\s+(\d+) kB/m.exec(readProc(String(pid), 'status'))?.[1] ?? 0) * 1024
}

/** Empty for a process that has just ended. */
function readProc(pid: string, file: string): string {
  try {
    return readFileSync(join('/proc', pid, file), 'utf8')
  } catch {
    return ''
  }
}

/** Where the system does not tell, nothing has grown. */
function ratioOf({ ours, reference }: Measurement['samples'][number]): number {
  return reference === 0 ? 1 : round3(ours / reference)
}
