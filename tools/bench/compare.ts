import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { compare } from '../../domain/compare/comparison.ts'
import { getProfiles, listPacks } from '../../main/features/catalog.ts'
import { openCatalog } from '../../main/store/open-catalog.ts'
import { inMemory } from '../../main/store/open.ts'
import { launch } from '../chromium-host/index.ts'
import { projectRoot } from '../run.ts'
import { givePainted, long, type Painted, show, slow } from './in-page.ts'
import { compareTimes, round2, time, type Measurement } from './measure.ts'

const shown = ['cpc', 'ccs', 'cic', 'coc']
const added = ['RHIT', 'RHIA', 'CDIP', 'CCA', 'CRC', 'CPB', 'CPMA', 'CPCO', 'CCS-P', 'CDEO'] as const
const rounds = 20
const cycles = 1_000

/** Work on a comparison of five columns with every row, in the page and in the domain. */
export async function benchCompare(): Promise<readonly Measurement[]> {
  const userData = mkdtempSync(join(tmpdir(), 'credential-compass-bench-'))
  const { page, close } = await launch({ userData })
  try {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await givePainted(page)
    await begin(page)
    const lens = await againstStatic(page, 'compare: lens', (nth) => ({
      press: nth % 2 === 0 ? 'Different ' : 'All ',
    }))
    const change = await againstStatic(page, 'compare: columns', (nth) =>
      nth % 2 === 0
        ? { open: 'Column ', press: 'Remove ' }
        : { open: 'Add a credential', press: added[((nth - 1) / 2) % added.length] ?? '' },
    )
    const { longest, shifted } = await page.evaluate(() => Reflect.get(window, 'seen') as Seen)
    return [
      await benchDomain(),
      lens,
      change,
      single('compare: longest task', longest, long, 1, 'ms'),
      single('compare: sticky parts moved', shifted, 1, 0, 'px'),
      await benchHeap(page),
    ]
  } finally {
    await close()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

interface Seen {
  longest: number
  shifted: number
}

const columns = (ids: readonly string[], search = ''): string => `/compare/${ids.join(',')}?${search}`

function single(name: string, ours: number, reference: number, limit: number, unit: string): Measurement {
  return { name, ratio: round2(ours / reference), limit, unit, samples: [{ ours, reference }] }
}

/** Every profile in every dimension, against one `JSON.parse` of the same profiles. */
async function benchDomain(): Promise<Measurement> {
  const catalog = await openCatalog(inMemory, [join(projectRoot, 'resources/packs')], () => new Date())
  const [pack] = listPacks(catalog.db)
  if (!pack) throw new Error('The pack does not load')
  const ids = pack.credentials.map(({ id }) => CredentialId.parse(id))
  const profiles = ids.flatMap((id) => getProfiles(catalog.db, [id], null))
  catalog.db.close()
  const json = JSON.stringify(profiles)
  return await compareTimes(
    'compare: all in all',
    1,
    31,
    () => time(() => compare(pack.groups, profiles)),
    () => time(() => JSON.parse(json) as unknown),
  )
}

/** Opens the comparison, scrolled to where the names stick, and watches it. */
async function begin(page: Page): Promise<void> {
  await show(page, columns([...shown, 'rhit']))
  await page.locator('thead th[data-column=rhit]').waitFor()
  await page.waitForTimeout(2_000)
  await page.evaluate(() => {
    scrollTo(0, 2_000)
    const seen = { watching: false, longest: 0, shifted: 0 }
    Reflect.set(window, 'seen', seen)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        if (seen.watching) seen.longest = Math.max(seen.longest, duration)
      }
    }).observe({ type: 'longtask' })
    const head = document.querySelector('thead')
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly sources: readonly Moved[]
      })[]) {
        for (const { node, previousRect, currentRect } of entry.sources) {
          if (seen.watching && node && head?.contains(node)) {
            seen.shifted = Math.max(seen.shifted, Math.abs(currentRect.top - previousRect.top))
          }
        }
      }
    }).observe({ type: 'layout-shift' })

    interface Moved {
      readonly node: Node | null
      readonly previousRect: DOMRectReadOnly
      readonly currentRect: DOMRectReadOnly
    }
  })
}

/** A button by the start of its name, and the one that opens what it stands in. */
interface Change {
  readonly open?: string
  readonly press: string
}

/** To the next paint, p95, against setting the table that results as static HTML in the same page. */
async function againstStatic(
  page: Page,
  name: string,
  changeOf: (nth: number) => Change,
): Promise<Measurement> {
  const samples: { ours: number; reference: number }[] = []
  for (let nth = 0; nth < rounds; nth += 1) {
    const sample = await page.evaluate(timeChange, changeOf(nth))
    samples.push({ ours: round2(sample.ours), reference: round2(sample.reference) })
  }
  const ratio = slow(samples.map(({ ours }) => ours)) / slow(samples.map(({ reference }) => reference))
  return { name, ratio: round2(ratio), limit: 2, unit: 'ms', samples }
}

/** Runs in the page. */
async function timeChange({ open, press }: Change): Promise<{ ours: number; reference: number }> {
  const painted = Reflect.get(window, 'painted') as Painted
  const idle = (): Promise<unknown> => new Promise((done) => setTimeout(done, 300))
  const button = (start: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('button')].findLast((candidate) =>
      (
        candidate.ariaLabel ??
        candidate.querySelector('strong')?.textContent ??
        candidate.textContent
      ).startsWith(start),
    )
  const table = (): HTMLElement => {
    const found = document.querySelector<HTMLElement>('[data-columns]')
    if (!found) throw new Error('There is no table')
    return found
  }
  /** All that the measured changes change. */
  const look = (): string =>
    [...table().querySelectorAll<HTMLElement>('th[data-column], tr:not([hidden]) > th[scope=row]')]
      .map((head) => head.dataset['column'] ?? '.')
      .join('')
  const seen = Reflect.get(window, 'seen') as { watching: boolean }

  if (open !== undefined) {
    button(open)?.click()
    while (!button(press)) await painted()
    await idle()
  }
  const before = look()
  seen.watching = true
  const start = performance.now()
  button(press)?.click()
  let end = await painted()
  while (look() === before) end = await painted()
  await idle()
  seen.watching = false

  const place = table().parentElement
  if (!place) throw new Error('The table stands nowhere')
  const html = table().outerHTML
  const copy = document.createElement('div')
  copy.className = place.className
  place.style.display = 'none'
  place.after(copy)
  await idle()
  const begun = performance.now()
  copy.innerHTML = html
  const reference = (await painted()) - begun
  copy.remove()
  place.style.removeProperty('display')
  await idle()
  return { ours: end - start, reference }
}

/** What is still held after a column has come and gone a thousand times, against what was before. */
async function benchHeap(page: Page): Promise<Measurement> {
  const session = await page.context().newCDPSession(page)
  const held = async (): Promise<number> => {
    // What the browser lets go of a little later is not held.
    await page.waitForTimeout(1_000)
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize
  }
  const run = (times: number): Promise<void> =>
    page.evaluate(
      async ({ count, addresses }) => {
        for (let nth = 0; nth < count; nth += 1) {
          for (const address of addresses) {
            location.hash = address
            const there = /compare\/([^?]*)/.exec(address)?.[1]?.split(',').length
            do await new Promise((done) => requestAnimationFrame(done))
            while (document.querySelectorAll('thead th[data-column]').length !== there)
          }
        }
      },
      { count: times, addresses: [columns([...shown, 'rhit']), columns(shown)] },
    )
  // Until the engine has compiled what the page does.
  await run(200)
  const before = await held()
  await run(cycles)
  return single('compare: heap', await held(), before, 1.05, 'bytes')
}
