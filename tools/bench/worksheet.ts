import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { PackSummary } from '../../domain/catalog/pack.ts'
import { newWorksheet } from '../../domain/worksheet/begin.ts'
import { mostCriteria, mostOptions } from '../../domain/worksheet/limits.ts'
import type { Worksheet } from '../../domain/worksheet/model.ts'
import { criterionChoices, criterionFrom } from '../../domain/worksheet/options.ts'
import { CriterionId, OptionId } from '../../domain/worksheet/parts.ts'
import { launch } from '../chromium-host/index.ts'
import { givePainted, long, type Painted, show, slow } from './in-page.ts'
import { round2, type Measurement } from './measure.ts'

const id = '0f6a3a52-6a0e-4a53-9a4e-2f3b8c1d7e90'
const moves = 60

/** A weight's slider on the largest worksheet, against the same slider writing one text node in the same page. */
export async function benchWorksheet(): Promise<readonly Measurement[]> {
  const userData = mkdtempSync(join(tmpdir(), 'credential-compass-bench-'))
  const { page, close } = await launch({ userData })
  try {
    await page.setViewportSize({ width: 1280, height: 800 })
    await keep(page)
    await givePainted(page)
    await show(page, `/worksheets/${id}?step=result`)
    await page
      .locator('main input[type=range]')
      .nth(mostCriteria - 1)
      .waitFor()
    // The draws of the worker, too, are over.
    await page.waitForTimeout(4_000)
    const { samples, longest } = await page.evaluate(timeMoves, moves)
    const rounded = samples.map(({ ours, reference }) => ({
      ours: round2(ours),
      reference: round2(reference),
    }))
    const ratio = slow(rounded.map(({ ours }) => ours)) / slow(rounded.map(({ reference }) => reference))
    return [
      { name: 'worksheet: slider', ratio: round2(ratio), limit: 3, unit: 'ms', samples: rounded },
      {
        name: 'worksheet: longest task',
        ratio: round2(longest / long),
        limit: 1,
        unit: 'ms',
        samples: [{ ours: longest, reference: long }],
      },
    ]
  } finally {
    await close()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Twelve credentials by twelve criteria, filled in with the facts of the pack as they are. */
async function keep(page: Page): Promise<void> {
  const packs = (await ask(page, 'catalog', 'packs', {})) as readonly PackSummary[]
  const [pack] = packs
  if (!pack) throw new Error('There is no pack')
  const options = pack.credentials.slice(0, mostOptions).map((credential) => ({
    kind: 'credential' as const,
    id: OptionId.parse(credential.id),
    by: 'visitor' as const,
    credential: credential.id,
  }))
  const criteria = criterionChoices(pack.groups)
    .filter(({ anchors }) => anchors !== null)
    .slice(0, mostCriteria)
    .map((choice, place) => criterionFrom(choice, CriterionId.parse(`c${place}`), 'visitor'))
  const at = '2026-11-22T10:00:00.000Z'
  const worksheet: Worksheet = {
    ...newWorksheet('Bench', pack, { id, at }),
    options,
    criteria,
    firstLeaning: { option: null, sure: null, at },
    weights: {
      visitor: { tiers: criteria.map((criterion) => [criterion.id]), exact: null, pairs: [], isDone: false },
      counselor: null,
    },
  }
  await ask(page, 'worksheets', 'save', { worksheet, revision: 0 })
}

async function ask(page: Page, area: string, method: string, input: unknown): Promise<unknown> {
  const answer = await page.evaluate(
    async (asked) => {
      const app = Reflect.get(window, 'app') as Record<
        string,
        Record<string, (input: unknown) => Promise<unknown>>
      >
      return await app[asked.area]?.[asked.method]?.(asked.input)
    },
    { area, method, input },
  )
  const { ok, value } = answer as { readonly ok: boolean; readonly value?: unknown }
  if (!ok) throw new Error(`${area}.${method}: ${JSON.stringify(answer)}`)
  return value
}

/** Runs in the page. */
async function timeMoves(count: number): Promise<{
  samples: { ours: number; reference: number }[]
  longest: number
}> {
  const painted = Reflect.get(window, 'painted') as Painted
  const idle = (): Promise<unknown> => new Promise((done) => setTimeout(done, 250))
  const move = (slider: HTMLInputElement, value: number): void => {
    // React hears of a value only when the element's own setter has set it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, String(value))
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const slider = document.querySelector<HTMLInputElement>('main input[type=range]')
  const standing = document.querySelector('main table tbody')
  if (!slider || !standing) throw new Error('There is no result')
  const plain = slider.cloneNode() as HTMLInputElement
  const text = document.createTextNode('')
  plain.addEventListener('input', () => {
    text.data = plain.value
  })
  slider.after(plain, text)
  let longest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'longtask' })
  const samples: { ours: number; reference: number }[] = []
  for (let nth = 0; nth < count; nth += 1) {
    const value = (nth * 37) % 90
    const before = standing.textContent
    await idle()
    const start = performance.now()
    move(slider, value)
    let end = await painted()
    // Some moves change no whole point.
    for (let frame = 0; frame < 3 && standing.textContent === before; frame += 1) end = await painted()
    await idle()
    const begun = performance.now()
    move(plain, value)
    const reference = (await painted()) - begun
    samples.push({ ours: end - start, reference })
  }
  await idle()
  return { samples, longest }
}
