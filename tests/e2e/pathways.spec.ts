import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runToExit } from '../../tools/chromium-host/index.ts'
import { dismiss, expect, goTo, savePdf, test, visit } from './app.ts'
import { readPdf } from './pdf.ts'

const hospital = '/pathways?from=no-experience&to=hospital-inpatient'

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
  [1080, 1920],
] as const) {
  test(`two choices lead to paths side by side: ${width}×${height}, both languages`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.getByRole('link', { name: /^Where can I go from here/ }).click()
    await page.getByRole('radio', { name: 'No experience' }).click()
    await page.getByRole('radio', { name: 'Code hospital stays' }).click()
    await expect(page.getByRole('heading', { name: '4 paths side by side' })).toBeVisible()
    await expect(page.getByText('no path is better than another')).toBeVisible()
    const last = page.getByRole('article', { name: 'Path 4: CCA, then CCS' })
    await expect(last.getByRole('listitem').filter({ has: page.getByRole('heading') })).toHaveCount(3)
    await expect(last).toContainText('One year of coding work')
    await page.getByRole('radio', { name: 'Español' }).click()
    await expect(page.getByRole('article', { name: 'Camino 4: CCA, luego CCS' })).toContainText(
      'Un año de trabajo en codificación',
    )
  })
}

test('each step says what it asks for, takes and is there for, and opens to where that comes from', async ({
  page,
}) => {
  await goTo(page, hospital)
  const path = page.getByRole('article', { name: 'Path 4: CCA, then CCS' })
  await expect(path).toContainText('CCS builds on CCA.')
  // The dues of the issuer are paid with the first of its credentials.
  await expect(path.getByRole('button', { name: 'CCA, cost: $348' })).toBeVisible()
  await path.getByRole('button', { name: 'CCS, cost: $299' }).click()
  const opened = page.getByRole('dialog', { name: 'CCS, cost: $299' })
  await expect(opened).toBeFocused()
  const evidence = opened.getByRole('button', { name: /^Evidence for CCS, Exam fee, member/ })
  await evidence.click()
  const above = page.getByRole('dialog', { name: /^Evidence for CCS, Exam fee, member/ })
  await expect(above).toContainText('How sure:')
  await dismiss(page)
  await expect(evidence).toBeFocused()
  await dismiss(page)
  await path.getByRole('button', { name: /^CCA, then CCS, Cost in all/ }).click()
  await expect(page.getByRole('dialog')).toContainText('$199 + $149 = $348')
})

test('what is not known is named beside every sum, and advice that is not followed is said', async ({
  page,
}) => {
  await goTo(page, hospital)
  const cic = page.getByRole('article', { name: 'Path 3: CIC' })
  await expect(cic).toContainText('$229, and what is not known: CIC: Exam fee, member')
  await cic.getByRole('button', { name: 'what the CIC asks for: Membership in AAPC' }).click()
  await expect(page.getByRole('dialog')).toContainText('Membership requiredYes')
  await dismiss(page)
  await expect(page.getByRole('article', { name: 'Path 2: CCS' })).toContainText('not met on this path')
})

test('starts that the rules do not tell apart are said to be alike', async ({ page }) => {
  await goTo(page, '/pathways?from=inpatient-coder&to=hospital-inpatient')
  await expect(page.getByRole('main')).toContainText('the paths are the same as from “Outpatient coder”.')
  await goTo(page, '/pathways?from=degree-student&to=hospital-inpatient')
  await expect(page.getByRole('article', { name: /^Path 1/ })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('the paths are the same as from')
})

test('credentials lead to their profiles, the ends of the paths to their comparison', async ({ page }) => {
  await goTo(page, hospital)
  await page.getByRole('article', { name: 'Path 1: CCA' }).getByRole('link', { name: 'Take the CCA' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CCA')
  await page.goBack()
  await page.getByRole('link', { name: 'Compare these 3' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CCA, CCS, and CIC side by side')
})

test('a bad address says what it could not find, and lets one choose', async ({ page }) => {
  for (const address of [
    '/pathways?from=nowhere&to=hospital-inpatient',
    `/pathways?from=no-experience&to=${'x'.repeat(5_000)}`,
    '/pathways?field=gardening',
  ]) {
    await visit(page, address)
    await expect(page.getByRole('main')).toContainText('not in the catalog. Choose again here.')
    await page.getByRole('radio', { name: 'Working biller' }).click()
    await page.getByRole('radio', { name: 'Work in medical billing' }).click()
    await expect(page.getByRole('article').first()).toBeVisible()
  }
})

test('the keyboard alone chooses both ends', async ({ page }) => {
  await goTo(page, '/pathways')
  await page.getByRole('radio', { name: 'No experience' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Outpatient coder' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Code for doctors’ offices' })).toBeFocused()
})

test('a plan is printed from the screen, in its language', async ({ page, answer, userData }) => {
  const out = join(userData, 'plan.pdf')
  await answer([{ filePath: out }])
  await goTo(page, hospital)
  await page.getByRole('radio', { name: 'Español' }).click()
  await page.getByRole('link', { name: 'Imprimir este plan' }).click()
  await savePdf(page, 'Guardar como PDF')
  await expect(page.getByRole('main')).toContainText(out)
  const pdf = await readPdf(out)
  expect(pdf.language).toBe('es')
  expect(pdf.text.join(' ')).toContain('Camino 4: CCA, luego CCS')
})

test('at a kiosk a plan is printed, not saved', async ({ open }) => {
  const { page } = await open({ args: ['--kiosk'] })
  await goTo(page, hospital)
  await page.getByRole('link', { name: 'Print this plan' }).click()
  await expect(page.getByRole('button', { name: 'Print…' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toHaveCount(0)
})

const words = {
  en: { title: 'From “No experience” to “Code hospital stays”', page: 'Page 1 of', check: 'before you pay' },
  es: {
    title: 'De «Sin experiencia» a «Codificar hospitalizaciones»',
    page: 'Página 1 de',
    check: 'antes de pagar',
  },
}
for (const [language, paper, width] of [
  ['en', 'letter', 612],
  ['es', 'a4', 595],
] as const) {
  test(`the command line prints a plan with sources: ${language}, ${paper}`, async ({ userData }) => {
    const out = join(userData, 'plan.pdf')
    const ends = ['--handout-kind=pathway', '--handout-from=no-experience', '--handout-to=hospital-inpatient']
    const choices = [`--handout-lang=${language}`, `--handout-paper=${paper}`, `--handout-out=${out}`]
    const run = await runToExit({ userData, args: [...ends, ...choices] })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    const pdf = await readPdf(out)
    const text = pdf.text.join(' ')
    expect(pdf.title).toBe(words[language].title)
    expect(pdf.language).toBe(language)
    expect(pdf.sizes[0]?.[0]).toBe(width)
    expect(pdf.pages).toBeLessThanOrEqual(3)
    expect(pdf.text[0]).toContain(words[language].page)
    for (const page of pdf.text) expect(page).toContain(words[language].check)
    for (const part of ['CCA', 'CCS', 'CIC', '$647', 'AHIMA']) expect(text).toContain(part)
    expect(text).toMatch(/1\. .*(20[12]\d|undated|sin fecha)/)
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'L', 'LI']))
    for (const colour of pdf.colours) expect(colour).toMatch(/^#(..)\1\1$/)
    expect(Math.min(...pdf.fontSizes)).toBeGreaterThanOrEqual(9)
  })
}

for (const [what, args, message] of [
  ['an unknown start', ['--handout-from=moon', '--handout-to=billing'], 'There is no start or goal "moon"'],
  [
    'an unknown goal',
    ['--handout-from=no-experience', '--handout-to=moon'],
    'There is no start or goal "moon"',
  ],
  ['no goal', ['--handout-from=no-experience'], 'needs a start and a goal'],
  [
    'credentials too',
    ['--handout=cpc', '--handout-from=no-experience', '--handout-to=billing'],
    'does not take --handout.',
  ],
] as const) {
  test(`a plan with ${what} ends with one plain line, exit code 2 and no file`, async ({ userData }) => {
    const out = join(userData, 'plan.pdf')
    const run = await runToExit({
      userData,
      args: ['--handout-kind=pathway', ...args, `--handout-out=${out}`],
    })
    expect(run.code).toBe(2)
    expect(run.stderr).toContain(message)
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(existsSync(out)).toBe(false)
    expect(readdirSync(userData).filter((file) => file.includes('.part'))).toEqual([])
  })
}
