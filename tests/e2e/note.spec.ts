import { call, expect, goTo, test } from './app.ts'

const field = 'Note on CPC'

test('a note says "Saved" once it is stored, and is there at the next start', async ({ open }) => {
  const first = await open()
  await goTo(first.page, '/credentials/cpc')
  await first.page.getByLabel(field).fill('Ask about the evening course.')
  await first.page.getByRole('button', { name: 'Save note' }).click()
  await expect(first.page.getByText('Saved', { exact: true })).toBeVisible()
  await first.kill()

  const { page } = await open()
  await goTo(page, '/credentials/cpc')
  await expect(page.getByLabel(field)).toHaveValue('Ask about the evening course.')
})

test('what was typed and not saved survives a crash as a draft', async ({ open }) => {
  const first = await open()
  await goTo(first.page, '/credentials/cpc')
  await first.page.getByLabel(field).fill('Half a thought')
  await expect
    .poll(() => call(first.page, 'notes', 'find', { about: 'cpc' }))
    .toMatchObject({ value: { note: null, draft: { body: 'Half a thought' } } })
  await first.kill()

  const { page } = await open()
  await goTo(page, '/credentials/cpc')
  await expect(page.getByLabel(field)).toHaveValue('Half a thought')
  await expect(page.getByText('Draft restored')).toBeVisible()
})

test('a draft is kept when the person goes to another screen at once', async ({ open }) => {
  const { page } = await open()
  await goTo(page, '/credentials/cpc')
  await page.getByLabel(field).fill('Gone in a blink')
  await goTo(page, '/compare/cpc,ccs')
  await page.getByRole('table').waitFor()
  await goTo(page, '/credentials/cpc')
  await expect(page.getByLabel(field)).toHaveValue('Gone in a blink')
})

for (const [choice, result] of [
  ['Keep mine', 'Mine'],
  ['Keep the other', 'Theirs'],
  ['Put both together', 'Mine\n\nTheirs'],
] as const) {
  test(`a note that changed elsewhere shows both texts: ${choice}`, async ({ open }) => {
    const { page } = await open()
    await goTo(page, '/credentials/cpc')
    await page.getByLabel(field).fill('Mine')
    await call(page, 'notes', 'save', { about: 'cpc', body: 'Theirs', revision: 0 })
    await page.getByRole('button', { name: 'Save note' }).click()
    const main = page.getByRole('main')
    await expect(main).toContainText('This note was changed elsewhere.')
    await expect(main.getByText('Mine', { exact: true }).last()).toBeVisible()
    await expect(main.getByText('Theirs', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: choice }).click()
    await expect(page.getByLabel(field)).toHaveValue(result)
    const save = page.getByRole('button', { name: 'Save note' })
    if (await save.isEnabled()) await save.click()
    await expect
      .poll(() => call(page, 'notes', 'find', { about: 'cpc' }))
      .toMatchObject({ value: { note: { body: result } } })
  })
}

test('a note that is too long stays in the field, and says by how much', async ({ open }) => {
  const { page } = await open()
  await goTo(page, '/credentials/cpc')
  await page.getByLabel(field).fill('x'.repeat(10_050))
  await expect(page.getByText('Too long by 50 characters')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save note' })).toBeDisabled()
})

test('changing the language while writing loses nothing', async ({ open }) => {
  const { page } = await open()
  await goTo(page, '/credentials/cpc')
  await page.getByLabel(field).fill('Still here')
  await page.getByText('ES', { exact: true }).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('textbox')).toHaveValue('Still here')
})
