import type { Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findSpoolerSocket, readSpooledJobs } from '../../main/printing/spooled-jobs.ts'
import { until } from '../printing/processes.ts'
import { startSpooler, turn, type Spooler } from '../printing/spooler.ts'
import { call, dismiss, expect, goTo, test } from './app.ts'
import { axeFinds } from './axe.ts'
import { readPdf } from './pdf.ts'
import { keep, sample } from './worksheet-sample.ts'

/** Each printer stands for itself, so that the tests of one spooler do not meet. */
test.describe.configure({ mode: 'serial' })

let spooler: Spooler
test.beforeAll(async () => {
  test.setTimeout(turn)
  spooler = await startSpooler()
})
test.afterAll(() => spooler.close())

const none = { CUPS_SERVER: '/nowhere/cups.sock' }

/** Opens the dialog once the pages are there. */
async function askToPrint(page: Page, route = '/handouts?ids=cpc,ccs'): Promise<void> {
  await goTo(page, route)
  await page.getByRole('button', { name: 'Print…' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

test('what is printed are the pages that were shown, in the copies and sides asked for', async ({
  open,
  userData,
}) => {
  const printer = await spooler.addPrinter('room-1')
  const saved = join(userData, 'saved.pdf')
  const { page } = await open({ env: spooler.env, dialogs: [{ filePath: saved }] })
  await askToPrint(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Printer')).toHaveValue('room-1')
  await dialog.getByRole('button', { name: 'One copy more' }).click()
  await dialog.getByRole('button', { name: 'Print 4 pages' }).click()
  await expect(dialog).toContainText('The system reports that The room-1 is done')
  expect(await dialog.textContent()).not.toContain('printed')
  const [printed, ...more] = printer.printed()
  expect(more).toEqual([])
  expect(printed?.settings).toContain('IPP_COPIES=2')
  expect(printed?.settings).toContain('IPP_SIDES=two-sided-long-edge')
  expect(printed?.settings).toContain('IPP_MEDIA=na_letter')

  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByRole('main')).toContainText('Saved:')
  const paper = join(userData, 'paper.pdf')
  writeFileSync(paper, printed?.pdf ?? '')
  const [onPaper, inFile] = [await readPdf(paper), await readPdf(saved)]
  expect(onPaper.text).toEqual(inFile.text)
  expect(onPaper.sizes).toEqual(inFile.sizes)
})

test('a printer without paper says so, and the pages can be called back', async ({ open }) => {
  const printer = await spooler.addPrinter('room-2')
  printer.hold()
  await printer.runOutOfPaper()
  const { page } = await open({ env: spooler.env })
  await askToPrint(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Printer').selectOption('room-2')
  await dialog.getByRole('button', { name: /^Print \d/ }).click()
  await expect(dialog).toContainText('at work on the pages')
  await expect(dialog).toContainText('out of paper')
  await dialog.getByRole('button', { name: 'Cancel printing' }).click()
  await expect(dialog).toContainText('Cancelled')
})

test('what is on its way stays in sight and can be cancelled, whatever is closed or left meanwhile', async ({
  open,
}) => {
  const printer = await spooler.addPrinter('room-6')
  printer.hold()
  const { page } = await open({ env: spooler.env })
  await askToPrint(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Printer').selectOption('room-6')
  await dialog.getByRole('button', { name: /^Print \d/ }).click()
  await expect(dialog).toContainText('at work on the pages')

  // A tap outside.
  await page.mouse.click(5, 5)
  await expect(dialog).toHaveCount(0)
  const main = page.getByRole('main')
  await expect(main).toContainText('The room-6, which is at work on the pages')
  await goTo(page, '/credentials/cpc')
  await expect(main).not.toContainText('The room-6')
  await askToPrint(page)
  await expect(dialog).toContainText('The room-6, which is at work on the pages')
  await expect(dialog.getByRole('button', { name: 'Cancel printing' })).toBeVisible()
  // It holds up nothing else.
  await dialog.getByRole('button', { name: 'Print more' }).click()
  await expect(dialog.getByLabel('Printer')).toBeVisible()
  await dismiss(page)

  await main.getByRole('button', { name: 'Cancel printing' }).click()
  await expect(main).toContainText('Cancelled')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Cancelled')
  await main.getByRole('button', { name: 'All right' }).click()
  await expect(main).not.toContainText('Cancelled')
})

test('a job stays in sight where there is nothing to print, and its end is not lost behind the large view', async ({
  open,
}) => {
  const printer = await spooler.addPrinter('room-12')
  printer.hold()
  const { page } = await open({ env: spooler.env })
  await askToPrint(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Printer').selectOption('room-12')
  await dialog.getByRole('button', { name: /^Print \d/ }).click()
  await expect(dialog).toContainText('at work on the pages')
  await dismiss(page)
  const main = page.locator('main')
  await page.getByLabel('Kind of handout').selectOption('Decision worksheet with its result')
  await expect(main).toContainText('There is no worksheet yet')
  await expect(main).toContainText('The room-12, which is at work on the pages')

  await page.getByLabel('Kind of handout').selectOption('Comparison')
  await page.getByRole('button', { name: 'Show large on the screen' }).click()
  await expect(dialog).toBeVisible()
  printer.release()
  await expect(main).toContainText('The room-12 is done')
  await dismiss(page)
  await expect(main).toContainText('The room-12 is done')
})

test('when the system does not let a job be cancelled, that is said, and can be tried again', async ({
  open,
}) => {
  const printer = await spooler.addPrinter('room-7')
  printer.hold()
  spooler.forbidCancelling('room-7')
  const { page } = await open({ env: spooler.env })
  await askToPrint(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Printer').selectOption('room-7')
  await dialog.getByRole('button', { name: /^Print \d/ }).click()
  await expect(dialog).toContainText('at work on the pages')
  await dialog.getByRole('button', { name: 'Cancel printing' }).click()
  await expect(dialog).toContainText('could not be cancelled from here, and may still be printed')
  await expect(dialog.getByRole('button', { name: 'Cancel printing' })).toBeEnabled()
})

test('a printer that is taken away while the dialog is open is named, and another one can be chosen', async ({
  open,
}) => {
  await spooler.addPrinter('room-8')
  const { page } = await open({ env: spooler.env })
  await askToPrint(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Printer').selectOption('room-8')
  spooler.remove('room-8')
  await dialog.getByRole('button', { name: /^Print \d/ }).click()
  await expect(dialog).toContainText('The room-8 is not there any more')
  await expect(dialog).not.toContainText('no printer')
  await expect(dialog.getByRole('option', { name: 'The room-8' })).toHaveCount(0)
  const other = await dialog.getByLabel('Printer').inputValue()
  await dialog.getByRole('button', { name: /^Print \d/ }).click()
  await expect(dialog).toContainText(`Sent to The ${other}`)
})

test('the system learns no name that a visitor gave, and the file keeps its title', async ({
  open,
  userData,
}) => {
  const printer = await spooler.addPrinter('room-9')
  const saved = join(userData, 'saved.pdf')
  const { page } = await open({ env: spooler.env, dialogs: [{ filePath: saved }] })
  const sheet = await sample(page, { name: 'Canary-7Q2X' })
  await keep(page, sheet)
  await askToPrint(page, `/handouts?kind=worksheet&worksheet=${sheet.id}`)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Printer').selectOption('room-9')
  await dialog.getByRole('button', { name: /^Print \d/ }).click()
  await until('the pages', () => printer.printed().length === 1)
  const [printed] = printer.printed()
  expect(printed?.settings).toContain('IPP_JOB_NAME=Credential Compass\n')
  expect(printed?.settings).not.toContain('Canary')
  await dismiss(page)
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByRole('main')).toContainText('Saved:')
  expect((await readPdf(saved)).title).toBe('Decision worksheet: Canary-7Q2X')
})

test('a stopped printer is named as such before and after', async ({ open }) => {
  await spooler.addPrinter('room-3')
  spooler.stop('room-3')
  const { page } = await open({ env: spooler.env })
  await askToPrint(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Printer').selectOption('room-3')
  await expect(dialog).toContainText('This printer is stopped')
  await dialog.getByRole('button', { name: /^Print \d/ }).click()
  await expect(dialog).toContainText('The pages wait there')
})

test('a printer that vanishes in the middle is never said to be done', async ({ open }) => {
  const printer = await spooler.addPrinter('room-4')
  printer.hold()
  const { page } = await open({ env: spooler.env })
  await askToPrint(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Printer').selectOption('room-4')
  await dialog.getByRole('button', { name: /^Print \d/ }).click()
  await until('the job', () => printer.printed().length === 1)
  await printer.vanish()
  await page.waitForTimeout(3000)
  await expect(dialog).toContainText('at work on the pages')
  await expect(dialog.getByRole('button', { name: 'Cancel printing' })).toBeVisible()
})

test('without a printer the same pages can be saved, or read large on the screen', async ({
  open,
  userData,
}) => {
  const saved = join(userData, 'saved.pdf')
  const { page } = await open({ env: none, dialogs: [{ filePath: saved }] })
  await askToPrint(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('has no printer at the moment')
  await dialog.getByRole('button', { name: 'Show large on the screen' }).click()
  const large = dialog.getByRole('img', { name: 'Page 1 of 2' })
  await expect(large).toBeVisible()
  const boxOf = async (picture: typeof large) =>
    (await picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const before = await boxOf(large)
  const { width: inPreview } = await boxOf(page.locator('main [role=img]').first())
  expect(before.width).toBeGreaterThan(inPreview * 1.5)
  // All of it can be reached, by the keys alone too.
  await page.keyboard.press('PageDown')
  await expect.poll(async () => (await boxOf(large)).y).toBeLessThan(before.y)
  await dialog.getByRole('button', { name: 'Larger' }).click()
  await expect.poll(async () => (await boxOf(large)).width).toBeCloseTo(before.width * 1.5, 0)
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await boxOf(large)).x).toBeLessThan(before.x)
  expect(await axeFinds(page, { within: '[role=dialog]' })).toEqual([])
  await dismiss(page)
  await page.getByRole('button', { name: 'Print…' }).click()
  await dialog.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByRole('main')).toContainText('Saved:')
  expect((await readPdf(saved)).pages).toBe(2)
})

test('a kiosk prints on the printer that staff have named, no other, and not without end', async ({
  open,
}) => {
  const printer = await spooler.addPrinter('room-5')
  const args = ['--kiosk', '--kiosk-printer=room-5']
  const { page } = await open({ env: spooler.env, args })
  await askToPrint(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Printer').getByRole('option')).toHaveCount(1)
  for (let copies = 1; copies < 11; copies += 1) {
    await dialog.getByRole('button', { name: 'One copy more' }).click()
  }
  await dialog.getByRole('button', { name: 'Print 22 pages' }).click()
  await expect(dialog).toContainText('more paper than one visit may use here')
  expect(printer.printed()).toEqual([])
})

test('at the end of a visit what waits is called back, and what is being printed comes out', async ({
  open,
}) => {
  const printer = await spooler.addPrinter('room-10')
  const jobs = readSpooledJobs(findSpoolerSocket(spooler.env) ?? '')
  const { page } = await open({ env: spooler.env, args: ['--kiosk', '--kiosk-printer=room-10'] })
  const dialog = page.getByRole('dialog')
  const printAndEnd = async (said: string): Promise<number> => {
    await askToPrint(page)
    await dialog.getByRole('button', { name: /^Print \d/ }).click()
    await expect(dialog).toContainText(said)
    await dismiss(page)
    await page.getByRole('button', { name: 'End visit' }).click()
    await expect(page.getByRole('link', { name: /See all \d+ rows/ })).toBeVisible()
    return await jobs.newest('room-10')
  }
  printer.hold()
  const begun = await printAndEnd('at work on the pages')
  printer.release()
  await until('its end', async () => (await jobs.look('room-10', begun)).state === 'finished')

  // The next visitor finds nothing of it.
  await goTo(page, '/handouts?ids=cpc,ccs')
  await expect(page.getByRole('button', { name: 'Print…' })).toBeEnabled()
  await expect(page.getByRole('main')).not.toContainText('room-10')

  spooler.stop('room-10')
  const waiting = await printAndEnd('The pages wait there')
  await until('its recall', async () => (await jobs.look('room-10', waiting)).state === 'cancelled')
  expect(printer.printed()).toHaveLength(1)
})

test('a kiosk without a printer offers the screen, and no file', async ({ open }) => {
  const { page } = await open({ env: spooler.env, args: ['--kiosk'] })
  await askToPrint(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('ask a member of staff')
  await expect(dialog.getByRole('button', { name: 'Save as PDF' })).toHaveCount(0)
  await expect(dialog.getByRole('button', { name: 'Show large on the screen' })).toBeVisible()
})

test('axe finds nothing in the dialog, and every control is large enough for a finger', async ({ open }) => {
  await spooler.addPrinter('room-axe')
  const { page, reload } = await open({ env: spooler.env })
  await goTo(page, '/handouts?ids=cpc,ccs')
  for (const language of ['en', 'es']) {
    await call(page, 'settings', 'change', { language })
    await reload()
    await page.getByRole('button', { name: /^(Print|Imprimir)…$/ }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('combobox')).toBeVisible()
    expect(await axeFinds(page, { within: '[role=dialog]' }), language).toEqual([])
    for (const control of await dialog.locator('button, select, label:has(input)').all()) {
      const box = await control.boundingBox()
      expect(Math.min(box?.height ?? 0, box?.width ?? 0), await control.innerHTML()).toBeGreaterThanOrEqual(
        44,
      )
    }
  }
})
