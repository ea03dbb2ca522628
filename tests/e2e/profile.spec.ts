import { readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { call, dismiss, drawn, expect, goTo, test } from './app.ts'

const cpc = '/credentials/cpc'
const page1 = 'https://www.aapc.com/certification/cpc/'

/** In the row of a fact. */
const fact = (page: Page, label: string) =>
  page.locator('dl > div', { has: page.getByRole('button', { name: label, exact: true }) })

test('each group of a profile is one step away, and its title takes the focus', async ({ page }) => {
  await goTo(page, cpc)
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('button', { name: 'Upkeep' }).click()
  const title = page.getByRole('heading', { level: 2, name: 'Upkeep' })
  await expect(title).toBeFocused()
  await expect(title).toBeInViewport()
})

test('an abbreviation in capitals leads to the profile too', async ({ page }) => {
  await goTo(page, '/credentials/CPC')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CPC')
  await expect(fact(page, 'Pass mark')).toContainText('70%')
})

test('what a name means is said once, in the language of the reader', async ({ page }) => {
  await goTo(page, cpc)
  await page.getByRole('radio', { name: 'Español' }).click()
  await expect(page.getByText('codificador profesional certificado')).toHaveCount(1)
})

test('where sources disagree, all readings stand side by side with the reason for the one shown', async ({
  page,
}) => {
  await goTo(page, cpc)
  const time = fact(page, 'Exam time')
  await expect(time).toContainText('Sources disagree.')
  const [shown, other] = [
    time.getByText('4 hours', { exact: true }).last(),
    time.getByText('5 hours 40 minutes', { exact: true }),
  ]
  const [left, right] = [await shown.boundingBox(), await other.boundingBox()]
  expect(left?.y).toBe(right?.y)
  expect(left!.x).toBeLessThan(right!.x)
})

test('the evidence of a fact says source, publisher, date, confidence and address, as text and as a code', async ({
  page,
}) => {
  await goTo(page, cpc)
  await page.getByRole('button', { name: /Evidence for CPC, Exam time/ }).click()
  const evidence = page.getByRole('dialog')
  await expect(evidence).toContainText('CPC certification page')
  await expect(evidence).toContainText('AAPC')
  await expect(evidence).toContainText('How sure: High: it is on the issuer’s own page.')
  await expect(evidence).toContainText(page1)
  await expect(evidence).toContainText(/To be checked again by .+ 20\d\d/)
  await expect(evidence.getByRole('img', { name: `QR code of ${page1}` })).toBeVisible()
})

test('the code of an address is read by a phone in the dark theme too', async ({ page }) => {
  await call(page, 'settings', 'change', { theme: 'dark' })
  await goTo(page, cpc)
  await page.getByRole('button', { name: /Evidence for CPC, Exam time/ }).click()
  const code = page.getByRole('dialog').getByRole('img', { name: `QR code of ${page1}` })
  const image = await code.screenshot({ scale: 'css' })
  const pixels = await page.evaluate(async (png) => {
    const picture = new Image()
    picture.src = `data:image/png;base64,${png}`
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width
    canvas.height = picture.height
    const context = canvas.getContext('2d')
    context?.drawImage(picture, 0, 0)
    const { data } = context!.getImageData(0, 0, canvas.width, canvas.height)
    return { width: canvas.width, height: canvas.height, data: [...data] }
  }, image.toString('base64'))
  const { default: decode } = await import('qr/decode.js')
  expect(decode({ ...pixels, data: Uint8Array.from(pixels.data) })).toBe(page1)
  // Quiet zone of four modules: white all round.
  const corner = pixels.data.slice(0, 3)
  expect(corner).toEqual([255, 255, 255])
})

test('relations lead to the other credential, and say what they rest on', async ({ page }) => {
  await goTo(page, cpc)
  await page.getByRole('button', { name: /Evidence for Beginner form: CPC-A/ }).click()
  await expect(page.getByRole('dialog')).toContainText('How sure:')
  await dismiss(page)
  await page.getByRole('listitem').getByRole('link', { name: 'CPC-A', exact: true }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CPC-A')
  await expect(page.getByText('Becomes', { exact: true })).toBeVisible()
})

test('an unconfirmed credential says so, and is not suggested for a comparison', async ({ page }) => {
  await goTo(page, '/credentials/cascc')
  await expect(page.getByRole('main')).toContainText('We could not confirm that the CASCC is offered now.')
  await expect(page.getByRole('main')).toContainText('We found no page of its own.')
  await goTo(page, cpc)
  await page.getByRole('heading', { name: 'Compare CPC with' }).waitFor()
  const suggested = page.locator('a[href^="#/compare/cpc,"]')
  await expect(suggested.filter({ hasText: /^CCS$/ })).toHaveCount(1)
  await expect(suggested.filter({ hasText: 'CASCC' })).toHaveCount(0)
  await goTo(page, '/compare/cpc,cascc')
  const name = page.getByRole('columnheader', { name: /CASCC/ })
  await expect(name).toContainText('Not confirmed that it is offered now')
})

test('staff can confirm a credential, which then counts as active until they take it back', async ({
  open,
}) => {
  const { page, close } = await open()
  await goTo(page, '/credentials/cascc')
  await page.getByText('For staff: confirm that it is offered').click()
  await page.getByLabel('Your name').fill('Pat Lee')
  await page.getByLabel('Your name').press('Enter')
  await expect(page.getByRole('main')).toContainText('That it is offered was confirmed here by Pat Lee')
  await expect(page.getByRole('region', { name: 'Essentials' })).toContainText('Active')
  await close()

  const later = await open()
  await goTo(later.page, '/compare/cpc,cascc')
  await expect(later.page.getByRole('columnheader', { name: /CASCC/ })).not.toContainText('Not confirmed')
  await goTo(later.page, '/credentials/cascc')
  await later.page.getByRole('button', { name: 'Take the confirmation back' }).click()
  await expect(later.page.getByRole('main')).toContainText(
    'We could not confirm that the CASCC is offered now.',
  )
})

test('a state once chosen stands beside the national figure on every screen, and stays chosen', async ({
  open,
}) => {
  const { page, close } = await open()
  await goTo(page, cpc)
  const choice = page.getByRole('button', { name: /Pay in which state/ })
  await choice.click()
  await page.getByRole('option', { name: 'Ohio' }).click()
  const inState = fact(page, 'Middle wage in your state')
  await expect(inState).toContainText('$50,990 a year')
  await expect(inState).toContainText('Ohio; occupation as a whole, not this credential')
  await expect(fact(page, 'Middle wage of the occupation')).toContainText('$51,140 a year')

  await goTo(page, '/compare/cpc,ccs')
  await expect(page.getByRole('button', { name: /Pay in which state/ })).toContainText('Ohio')
  await expect(page.getByRole('row', { name: /Middle wage in your state/ })).toContainText('$50,990')
  await goTo(page, '/handouts?ids=cpc,ccs')
  await expect(page.getByRole('button', { name: /Pay in which state/ })).toContainText('Ohio')
  await page.getByText('The same content on the screen').click()
  await expect(page.getByRole('table')).toContainText('Ohio; occupation as a whole, not this credential')
  await close()

  const later = await open()
  await goTo(later.page, '/compare/cpc,ccs')
  const again = later.page.getByRole('button', { name: /Pay in which state/ })
  await expect(again).toContainText('Ohio')
  // By keyboard, to another one and back to none.
  await again.focus()
  await later.page.keyboard.press('Enter')
  await later.page.keyboard.type('tex')
  await later.page.keyboard.press('Enter')
  await expect(again).toContainText('Texas')
  await again.press('Enter')
  await later.page.keyboard.press('Home')
  await later.page.keyboard.press('Enter')
  await expect(again).toContainText('No state')
  await expect(later.page.getByRole('row', { name: /Middle wage in your state/ })).toHaveCount(0)
})

test('every state is listed with its pay and its jobs', async ({ page }) => {
  await goTo(page, cpc)
  await page.getByText('Typical pay by state').click()
  const row = page.getByRole('row', { name: /^Ohio/ })
  await expect(row).toContainText('$50,990')
  await expect(row).toContainText(/\d,\d{3}$/)
})

test('a term in a text opens its meaning, by touch and by keyboard, in the language of the reader', async ({
  page,
}) => {
  await goTo(page, cpc)
  const term = fact(page, 'Code sets').getByRole('button', { name: 'ICD-10-CM', exact: true })
  await term.click()
  const meaning = page.getByRole('dialog', { name: 'ICD-10-CM' })
  await expect(meaning).toContainText('Codes for illnesses and injuries')
  await dismiss(page)
  await expect(meaning).toBeHidden()
  await expect(term).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(meaning).toBeVisible()
  await dismiss(page)
  await page.getByRole('radio', { name: 'Español' }).click()
  await fact(page, 'Sistemas de códigos').getByRole('button', { name: 'ICD-10-CM', exact: true }).click()
  await expect(meaning).toContainText('Códigos')
})

test('a term in an explanation opens above it, and closing it leaves the explanation open', async ({
  page,
}) => {
  await goTo(page, cpc)
  await page.getByRole('button', { name: /Evidence for CPC, Code sets/ }).click()
  const evidence = page.getByRole('dialog', { name: /Evidence for CPC, Code sets/ })
  await drawn(page)
  await evidence.getByRole('button', { name: 'CPT', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'CPT', exact: true })).toBeVisible()
  await dismiss(page)
  await expect(page.getByRole('dialog', { name: 'CPT', exact: true })).toBeHidden()
  await expect(evidence).toBeVisible()
})

test('each term is one stop of the Tab key on a screen, wherever else it is used', async ({ page }) => {
  await goTo(page, cpc)
  await page.locator('[data-term]').first().waitFor()
  const stops = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [data-term]')].map(({ dataset, tabIndex }) => ({
      term: dataset['term'],
      isStop: tabIndex === 0,
    })),
  )
  const terms = new Set(stops.map(({ term }) => term))
  expect(stops.filter(({ isStop }) => isStop)).toHaveLength(terms.size)
  expect(stops.length).toBeGreaterThan(terms.size)
})

test('a term takes the touch 22 px above and below its middle, and never from another term', async ({
  page,
}) => {
  await goTo(page, cpc)
  await page.locator('[data-term]').first().waitFor()
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [data-term]')].flatMap((term) => {
      term.scrollIntoView({ block: 'center' })
      const box = term.getBoundingClientRect()
      const at = (dy: number) => document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2 + dy)
      const isOwn = (hit: Element | null) => hit !== null && term.contains(hit)
      const isControl = (hit: Element | null) => hit?.closest('button, a') !== null
      const words = [-8, 0, 8].every((dy) => isOwn(at(dy)))
      const around = [-21, 21].every((dy) => isOwn(at(dy)) || isControl(at(dy)))
      return words && around ? [] : [term.textContent]
    }),
  )
  expect(lost).toEqual([])
})

test('an address opens in the web browser after a question, on a desktop', async ({ open, userData }) => {
  const opener = join(userData, 'opened.txt')
  const { page } = await open({
    env: { CHROMIUM_HOST_OPENER: opener },
    dialogs: [{ response: 1 }, { response: 0 }],
  })
  await goTo(page, cpc)
  const link = page.getByRole('link', { name: /www\.aapc\.com\/certifications\/cpc/ })
  await link.click()
  await page.waitForTimeout(300)
  expect(existsSync(opener)).toBe(false)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await link.click()
  await expect
    .poll(() => existsSync(opener) && readFileSync(opener, 'utf8'))
    .toBe('https://www.aapc.com/certifications/cpc\n')
  for (const url of ['https://www.aapc.com.evil.test/', 'https://example.org/', 'file:///etc/passwd']) {
    expect(await call(page, 'links', 'open', { url })).toMatchObject({ ok: false, code: 'FORBIDDEN' })
  }
})
