import type { Page } from '@playwright/test'
import { decodeQR } from 'qr/decode.js'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call, expect, goTo, test } from './app.ts'
import { readPdf } from './pdf.ts'
import { keep, sample, sampleAt } from './worksheet-sample.ts'

/** Laying out, printing and drawing take a while where many tests run at once. */
const patient = { timeout: 30_000 }

const pages = (page: Page) => page.getByRole('img', { name: /^Page \d+ of \d+$/ })

/** The pixels of a page as it is drawn in the composer. */
async function pixelsOf(page: Page, number: number) {
  const bytes = await pages(page)
    .nth(number)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? {
        data: new Uint8ClampedArray(),
      }
      let text = ''
      for (let at = 0; at < data.length; at += 0x8000) {
        text += String.fromCharCode(...data.subarray(at, at + 0x8000))
      }
      return { width, height, data: btoa(text) }
    })
  return { ...bytes, data: new Uint8Array(Buffer.from(bytes.data, 'base64')) }
}

for (const [id, address] of [['crc', 'www.aapc.com']] as const) {
  test(`the code on the page leads to the address that is printed beside it: ${id}`, async ({
    page,
    userData,
  }) => {
    await goTo(page, `/handouts?kind=study-plan&ids=${id}&start=2030-01-07&hours=8`)
    await expect(pages(page).first()).toBeVisible(patient)
    const answer = (await call(page, 'handouts', 'preview', {
      kind: 'study-plan',
      id,
      start: '2030-01-07',
      hoursPerWeek: 8,
      choices: { languages: ['en'] },
    })) as { value: { pdf: string } }
    const path = join(userData, `${id}.pdf`)
    writeFileSync(path, Buffer.from(answer.value.pdf, 'base64'))
    const { text } = await readPdf(path)
    const at = text.findIndex((words) => words.includes('Official pages'))
    const code = decodeQR(await pixelsOf(page, at))
    const readable = code.replace(/^https:\/\//, '').replace(/\/$/, '')
    expect(readable).toContain(address)
    expect(text[at]?.replaceAll(' ', '')).toContain(readable)
  })
}

test('the composer shows the pages that will be printed, and names what was left out', async ({ page }) => {
  await goTo(page, '/handouts?ids=cpc,ccs')
  await expect(pages(page)).toHaveCount(2, patient)
  await expect(page.getByText('2 pages', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print…' })).toBeInViewport({ ratio: 1 })
  await page.getByRole('radio', { name: '1 side' }).click()
  await expect(pages(page)).toHaveCount(1, patient)
  await expect(page.getByRole('region', { name: 'The pages' })).toContainText('Left out so that it fits:')
})

test('each kind is one choice away, and the pages made before stay until the new ones are there', async ({
  page,
}) => {
  await goTo(page, '/handouts?ids=cpc,ccs')
  await expect(pages(page)).toHaveCount(2, patient)
  const before = await page.getByLabel('Kind of handout').evaluate(async (kind: HTMLSelectElement) => {
    kind.value = 'study-plan'
    kind.dispatchEvent(new Event('change', { bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve, 50))
    const canPrint = [...document.querySelectorAll('button')].some(
      ({ textContent, disabled }) => textContent === 'Print…' && !disabled,
    )
    const shown = [...document.querySelectorAll('main [role=img]')]
    return { canPrint, opacity: shown.map((one) => getComputedStyle(one).opacity) }
  })
  expect(before, 'those made before are neither printed nor taken for the new ones').toEqual({
    canPrint: false,
    opacity: ['0.5', '0.5'],
  })
  await expect(pages(page).first()).toBeVisible(patient)
  await page.getByLabel('To be done by').fill('2020-01-01')
  await expect(page.getByText('The day to be done by is in the past.')).toBeVisible(patient)
  await expect(pages(page).first()).toBeVisible(patient)
})

test('profile, comparison and both held lead to their handout in one tap', async ({ page }) => {
  for (const [from, kind] of [
    ['/credentials/cpc', 'One credential'],
    ['/compare/cpc,ccs', 'Comparison'],
    ['/together/cpc,ccs', 'Holding several'],
  ] as const) {
    await goTo(page, from)
    await page.getByRole('link', { name: 'Print as a handout' }).click()
    await expect(page.getByLabel('Kind of handout').locator('option:checked')).toHaveText(kind)
  }
})

test('a plan and a worksheet lead to their handouts, where the notes on what they name can be chosen', async ({
  page,
  reload,
}) => {
  await keep(page, await sample(page))
  for (const about of ['cpc', 'cdip']) {
    const saved = await call(page, 'notes', 'save', { about, body: `On ${about}.`, revision: 0 })
    expect(saved).toMatchObject({ ok: true })
  }
  await reload()
  for (const [from, link, kind] of [
    ['/pathways?from=no-experience&to=doctors-offices', 'Print this plan', 'From here to there'],
    [sampleAt('result'), 'Print the result', 'Decision worksheet with its result'],
    [sampleAt('result'), 'Print a sheet to fill in', 'Decision worksheet to fill in'],
  ] as const) {
    await goTo(page, from)
    await page.getByRole('link', { name: link }).click()
    await expect(page.getByLabel('Kind of handout').locator('option:checked')).toHaveText(kind)
    const notes = page.getByRole('group', { name: 'Your notes to be printed' })
    await expect(notes.getByRole('checkbox', { name: 'CPC' })).toBeVisible(patient)
    await expect(notes.getByRole('checkbox')).toHaveCount(1)
  }
})

test('five credentials with notes of 10,000 characters, emoji and right-to-left text make good pages', async ({
  page,
  userData,
}) => {
  const ids = ['cpc', 'ccs', 'cic', 'coc', 'cca']
  const bodies = [
    'x'.repeat(10_000),
    '👩🏽‍💻 '.repeat(400),
    'مرحبا بالعالم '.repeat(300),
    'word '.repeat(2000),
    'é\n'.repeat(500),
  ]
  for (const [place, about] of ids.entries()) {
    const saved = await call(page, 'notes', 'save', { about, body: bodies[place], revision: 0 })
    expect(saved).toMatchObject({ ok: true })
    expect(await call(page, 'notes', 'print', { about, printed: true })).toMatchObject({ ok: true })
  }
  const answer = (await call(page, 'handouts', 'preview', {
    kind: 'comparison',
    ids,
    choices: { languages: ['en'] },
  })) as { value: { pdf: string; pages: number } }
  const path = join(userData, 'notes.pdf')
  writeFileSync(path, Buffer.from(answer.value.pdf, 'base64'))
  const pdf = await readPdf(path)
  expect(pdf.pages).toBe(answer.value.pages)
  for (const text of pdf.text) expect(text.length).toBeGreaterThan(200)
  expect(pdf.text.join('').split('x').length).toBeGreaterThan(10_000)
})

test('a note that is to be printed goes to paper with the notes, and stays away without them', async ({
  page,
  userData,
}) => {
  const body = 'Ask Maria about the evening course.'
  await call(page, 'notes', 'save', { about: 'cpc', body, revision: 0 })
  await call(page, 'notes', 'print', { about: 'cpc', printed: true })
  const textOf = async (choices: object): Promise<string> => {
    const answer = (await call(page, 'handouts', 'preview', {
      kind: 'profile',
      id: 'cpc',
      choices: { languages: ['en'], ...choices },
    })) as { value: { pdf: string } }
    const path = join(userData, 'notes.pdf')
    writeFileSync(path, Buffer.from(answer.value.pdf, 'base64'))
    return (await readPdf(path)).text.join(' ')
  }
  expect(await textOf({ notes: true })).toContain(body)
  const without = await textOf({ notes: false })
  expect(without).toContain('CPC')
  expect(without).not.toContain(body)
})

test('a comparison prints what sets each column apart from the one it is measured against', async ({
  page,
  userData,
}) => {
  const request = { kind: 'comparison', ids: ['cpc', 'ccs'], choices: { languages: ['en'] } }
  const textOf = async (more: object): Promise<string> => {
    const answer = (await call(page, 'handouts', 'preview', { ...request, ...more })) as {
      value: { pdf: string }
    }
    const path = join(userData, 'baseline.pdf')
    writeFileSync(path, Buffer.from(answer.value.pdf, 'base64'))
    return (await readPdf(path)).text.join(' ')
  }
  expect(await textOf({ baseline: 'cpc' })).toMatch(/measured against it.*\$126 less/s)
  expect(await textOf({})).not.toContain('$126 less')
})

test('what is assumed for holding several goes to paper with it', async ({ page }) => {
  await goTo(page, '/together/cpc,ccs?member=yes&books=none')
  await page.getByRole('link', { name: 'Print as a handout' }).click()
  await expect(page.getByRole('radio', { name: 'Member', exact: true })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'No books' })).toBeChecked()
  await page.getByRole('radio', { name: '2 attempts' }).click()
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('attempts=2')
})
