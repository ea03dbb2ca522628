import type { Page } from '@playwright/test'
import { call, expect, goTo, test } from './app.ts'

const words = {
  en: {
    save: 'Save this comparison',
    name: 'Name of the comparison',
    keep: 'Save',
    saved: 'Saved as “For my sister”',
    different: /^Different \d+/,
    rename: 'Rename For my sister',
    remove: 'Delete My choice',
    undo: 'Undo',
    recent: 'Compared recently',
    link: 'For my sister CPC, CCS, and COC: only what differs',
    last: 'CPC, CCS, and COC: only what differs',
  },
  es: {
    save: 'Guardar esta comparación',
    name: 'Nombre de la comparación',
    keep: 'Guardar',
    saved: 'Guardada como «For my sister»',
    different: /^Distintas \d+/,
    rename: 'Cambiar el nombre de For my sister',
    remove: 'Eliminar My choice',
    undo: 'Deshacer',
    recent: 'Comparado hace poco',
    link: 'For my sister CPC, CCS y COC: solo lo que difiere',
    last: 'CPC, CCS y COC: solo lo que difiere',
  },
}

const main = (page: Page) => page.getByRole('main')

for (const [language, said] of Object.entries(words)) {
  test(`a comparison that was saved opens from the start as it was: ${language}`, async ({ open }) => {
    const first = await open()
    await call(first.page, 'settings', 'change', { language })
    await first.reload()
    await goTo(first.page, '/compare/cpc,ccs,coc?show=different')
    await first.page.getByRole('button', { name: said.save }).click()
    await first.page.getByLabel(said.name).fill('For my sister')
    await first.page.keyboard.press('Enter')
    await expect(first.page.getByRole('button', { name: said.saved })).toBeVisible()
    await first.kill()

    const { page } = await open()
    await main(page).getByRole('link', { name: said.link }).click()
    await expect(page.getByRole('columnheader')).toHaveCount(3)
    await expect(page.getByRole('radio', { name: said.different })).toBeChecked()
    await goTo(page, '/')
    await page.getByRole('button', { name: said.rename }).click()
    await page.getByLabel(said.name).fill('My choice')
    await page.getByRole('dialog').getByRole('button', { name: said.keep, exact: true }).click()
    await page.getByRole('button', { name: said.remove }).click()
    await expect(page.getByRole('link', { name: /^My choice/ })).toHaveCount(0)
    await page.getByRole('button', { name: said.undo }).click()
    await expect(page.getByRole('link', { name: /^My choice/ })).toBeVisible()
  })
}

test('a name that is taken is not given away without a word', async ({ page, reload }) => {
  const id = '3c4f0bb6-2f0b-4a07-9f6f-6d3c2b6a2a10'
  await call(page, 'comparisons', 'save', { id, name: 'Mine', address: '/compare/cpc,coc' })
  await reload()
  await goTo(page, '/compare/cpc,ccs')
  await page.getByRole('button', { name: 'Save this comparison' }).click()
  await page.getByLabel('Name of the comparison').fill('Mine')
  await expect(page.getByRole('dialog')).toContainText('There is a comparison with this name.')
  await page.getByRole('button', { name: 'Replace it' }).click()
  await expect(page.getByRole('button', { name: 'Saved as “Mine”' })).toBeVisible()
  expect(await call(page, 'comparisons', 'list', {})).toMatchObject({
    value: { saved: [{ id, name: 'Mine', address: '/compare/cpc,ccs' }] },
  })
})

test('the start shows what was compared last, each pair once and as it was left', async ({ page }) => {
  for (const address of ['/compare/cpc,ccs', '/compare/cpc,coc', '/compare/cpc,ccs?show=same']) {
    await goTo(page, address)
    await expect
      .poll(() => call(page, 'comparisons', 'list', {}))
      .toMatchObject({ value: { recent: expect.arrayContaining([address]) as unknown } })
  }
  await goTo(page, '/')
  const recent = main(page).locator('ul', { hasText: 'only what is the same' })
  await expect(recent.getByRole('link')).toHaveText(['CPC and CCS: only what is the same', 'CPC and COC'])
})

test('a view that an older version saved opens as the nearest there is, and says what is missing', async ({
  page,
  reload,
}) => {
  await call(page, 'comparisons', 'save', {
    id: '3c4f0bb6-2f0b-4a07-9f6f-6d3c2b6a2a10',
    name: 'Old',
    address: '/compare/cpc,ccs,retired?show=newest&hide=vanished-row',
  })
  await reload()
  await main(page).getByRole('link', { name: /^Old/ }).click()
  await expect(page.getByRole('table')).toBeVisible()
  await expect(main(page)).toContainText('“retired” is not in the catalog')
  await expect(main(page)).toContainText('vanished-row')
})

test('at a kiosk nothing is saved or remembered of a comparison', async ({ open }) => {
  const { page } = await open({ args: ['--kiosk'] })
  await goTo(page, '/compare/cpc,coc')
  await page.getByRole('table').waitFor()
  await page.waitForTimeout(1_000)
  await expect(page.getByRole('button', { name: 'Save this comparison' })).toHaveCount(0)
  expect(await call(page, 'comparisons', 'list', {})).toEqual({ ok: true, value: { saved: [], recent: [] } })
  await goTo(page, '/')
  await expect(page.getByRole('link', { name: /See all/ })).toBeVisible()
  await expect(main(page)).not.toContainText('Compared recently')
})
