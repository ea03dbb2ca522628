import type { Page } from '@playwright/test'
import { worksheetStages } from '../../domain/worksheet/limits.ts'
import { call, drawn, expect, goTo, test, type Choose } from './app.ts'
import { axeFinds } from './axe.ts'
import { windowSize } from './shared-app.ts'
import { keep, sample, sampleAt } from './worksheet-sample.ts'

// Many screens, one after the other.
test.describe.configure({ timeout: 240_000 })

const screens = [
  '/',
  '/compare/cpc,ccs',
  '/compare/cpc',
  '/compare/cpc,ccs/charts',
  '/credentials?q=hospital',
  `/credentials?q=${'z'.repeat(60)}`,
  '/credentials/ccs',
  '/credentials/cascc',
  '/about',
  '/handouts?ids=cpc,ccs',
  '/handouts?kind=worksheet',
  '/handouts?kind=worksheet-blank&ids=cpc,ccs',
  '/notes',
  '/together/cpc,ccs',
  '/pathways',
  '/pathways?from=no-experience&to=hospital-inpatient',
  '/worksheets',
  ...worksheetStages.map(sampleAt),
  '/nowhere',
]

/** The app as someone finds it who chose these settings, and has kept notes, a comparison and a worksheet. */
async function openWith(page: Page, choose: Choose, settings: object): Promise<void> {
  for (const about of ['ccs', ':exam-time', 'ccs:exam-time', 'gone:exam-time']) {
    const body = 'Ask about the evening course. The library closes at eight.'
    await call(page, 'notes', 'save', { about, body, revision: 0 })
  }
  const id = '3c4f0bb6-2f0b-4a07-9f6f-6d3c2b6a2a10'
  const address = '/compare/cpc,ccs?show=different'
  await call(page, 'comparisons', 'save', { id, name: 'For my sister', address })
  await keep(page, await sample(page))
  await choose(settings)
}

/** Goes there, and waits until all of it is drawn. */
async function show(page: Page, screen: string): Promise<void> {
  await goTo(page, screen)
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
  await drawn(page)
}

type Look = Partial<Record<'theme' | 'textSize', string>>

/** As that choice makes the page look, once its colors have come to rest. */
async function wear(page: Page, look: Look): Promise<void> {
  await page.evaluate(async (chosen) => {
    Object.assign(document.documentElement.dataset, chosen)
    await Promise.all(document.getAnimations().map((animation) => animation.finished))
  }, look)
}

/** How far the page is wider than the window, once it is drawn for its size. */
const beyondWindow = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    return document.documentElement.scrollWidth - document.documentElement.clientWidth
  })

/** Those in sight that a finger would miss. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'button, a[href], label, select, textarea, [role=radio]',
    )
    return [...targets].flatMap((target) => {
      const box = target.getBoundingClientRect()
      if (
        box.width === 0 ||
        getComputedStyle(target).clipPath !== 'none' ||
        target.closest('.visually-hidden, [aria-hidden=true]')
      )
        return []
      // Words in a sentence: tests/e2e/profile.spec.ts has their claim.
      if (target.dataset['term'] !== undefined) return []
      // A small sign may have a larger area that takes the touch: ask the page what lies 22 px off its middle.
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      if (y < 100 || y > innerHeight - 30 || x < 30 || x > innerWidth - 30) return []
      const takes = (dx: number, dy: number): boolean => {
        const hit = document.elementFromPoint(x + dx, y + dy)
        const isWord = hit?.closest('[data-term]') !== null
        return hit !== null && (isWord || target.contains(hit) || hit.contains(target))
      }
      const wide = box.width >= 43.5 || (takes(-21, 0) && takes(21, 0))
      const high = box.height >= 43.5 || (takes(0, -21) && takes(0, 21))
      return wide && high ? [] : [`${target.outerHTML.slice(0, 120)} ${box.width}×${box.height}`]
    })
  })

/** Sources are listed by the hundred, and each as the ones before it. */
const alike = 'li:nth-child(n + 5):has(cite)'

// A theme's colors are the same in every language, and Spanish words are the longer ones.
for (const [language, theme, isMeasured] of [
  ['en', 'dark', false],
  ['es', 'contrast', true],
] as const) {
  const measures = isMeasured ? ', a finger meets what it aims at, and nothing is cut off to the side' : ''
  // One walk for all claims: going to a screen takes longer than looking at it.
  test(`on any screen axe finds nothing${measures}: ${language}, ${theme}`, async ({ page, choose }) => {
    await openWith(page, choose, { language, theme: 'light' })
    for (const screen of screens) {
      await show(page, screen)
      expect(await axeFinds(page, { except: alike }), screen).toEqual([])
      await wear(page, { theme })
      const colors = await axeFinds(page, { except: alike, only: 'color-contrast' })
      expect(colors, `${screen}, ${theme}`).toEqual([])
      await wear(page, { theme: 'light' })
      if (!isMeasured) continue

      expect(await smallTargets(page), `${screen}, too small for a finger`).toEqual([])

      for (const [width, textSize] of [
        [1280, '200'],
        [320, '200'],
        [320, '100'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        await wear(page, { textSize })
        const beyond = await beyondWindow(page)
        expect(beyond, `${screen}, cut off at ${width} px and ${textSize} % text`).toBeLessThanOrEqual(0)
      }
      await page.setViewportSize(windowSize)
    }
  })
}

test('a full tray leaves most of a small screen with large text to what it stands before', async ({
  page,
  choose,
}) => {
  await openWith(page, choose, { textSize: 200 })
  await page.setViewportSize({ width: 320, height: 640 })
  for (const id of ['cpc', 'ccs', 'cic', 'cca', 'rhit']) {
    await goTo(page, `/credentials/${id}`)
    await page.getByRole('button', { name: `Add ${id.toUpperCase()} to the comparison` }).click()
  }
  const tray = page.getByRole('region', { name: 'Collected for a comparison' })
  expect((await tray.boundingBox())?.height).toBeLessThan(320)
  await tray.getByRole('link', { name: 'Compare these 5' }).click()
  await expect(page.getByRole('table')).toBeVisible()
})

test('the keyboard alone goes from start to a saved note', async ({ page }) => {
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab')
      const label = await page.evaluate(() => {
        const active = document.activeElement
        return active?.getAttribute('aria-label') ?? active?.textContent ?? ''
      })
      if (name.test(label)) return
    }
    throw new Error(`Tab never came to ${name}`)
  }
  await page.getByRole('link', { name: /See all/ }).waitFor()
  await tabTo(/^CPC$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('CPC')
  await tabTo(/^Note on CPC$/)
  await page.keyboard.type('By keyboard')
  await tabTo(/^Save note$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
})
