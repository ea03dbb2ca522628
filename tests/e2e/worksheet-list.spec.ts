import Database from 'better-sqlite3'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Worksheet } from '../../domain/worksheet/model.ts'
import { call, expect, goTo, test } from './app.ts'
import { keep, sample, sampleAt } from './worksheet-sample.ts'

const words = {
  en: {
    door: 'Help me decide',
    begin: 'Begin a new worksheet',
    named: /^Worksheet of /,
    all: 'Decide',
    rename: /^Rename Worksheet of/,
    name: 'Name of the worksheet',
    save: 'Save',
    duplicate: 'Duplicate For my sister',
    copy: 'For my sister (copy)',
    remove: 'Delete For my sister (copy)',
    undo: 'Undo',
  },
  es: {
    door: 'Ayúdeme a decidir',
    begin: 'Empezar una hoja nueva',
    named: /^Hoja del /,
    all: 'Decidir',
    rename: /^Cambiar el nombre de Hoja del/,
    name: 'Nombre de la hoja',
    save: 'Guardar',
    duplicate: 'Duplicar For my sister',
    copy: 'For my sister (copia)',
    remove: 'Eliminar For my sister (copia)',
    undo: 'Deshacer',
  },
}

for (const [language, said] of Object.entries(words)) {
  test(`a worksheet is begun from the start, renamed, duplicated, deleted and brought back: ${language}`, async ({
    page,
    choose,
  }) => {
    await choose({ language })
    const main = page.getByRole('main')
    await main.getByRole('link', { name: said.door }).click()
    await main.getByRole('link', { name: said.begin }).click()
    await expect(main).toContainText(language === 'en' ? 'Step 1 of 6' : 'Paso 1 de 6')
    await page.getByRole('banner').getByRole('link', { name: said.all, exact: true }).click()
    await expect(main.getByRole('link', { name: said.named })).toHaveCount(1)
    await main.getByRole('button', { name: said.rename }).click()
    await page.getByLabel(said.name).fill('For my sister')
    await page.getByRole('dialog').getByRole('button', { name: said.save, exact: true }).click()
    await main.getByRole('button', { name: said.duplicate }).click()
    await main.getByRole('button', { name: said.remove }).click()
    await expect(main.getByRole('link', { name: said.copy, exact: true })).toHaveCount(0)
    await main.getByRole('button', { name: said.undo }).click()
    await expect(main.getByRole('link', { name: said.copy, exact: true })).toBeVisible()
    await expect(main.getByRole('link', { name: 'For my sister', exact: true })).toBeVisible()
  })
}

test('what is compared, and what was collected, can be decided between with one press', async ({ page }) => {
  const main = page.getByRole('main')
  await goTo(page, '/compare/cpc,ccs,coc')
  await main.getByRole('link', { name: 'Decide between these' }).click()
  await expect(main).toContainText('CCS, COC, or CPC')
  await expect(main.getByRole('button', { name: /^Remove the option/ })).toHaveCount(3)
  for (const id of ['cic', 'cca']) {
    await goTo(page, `/credentials/${id}`)
    await main.getByRole('button', { name: `Add ${id.toUpperCase()} to the comparison` }).click()
  }
  const tray = page.getByRole('region', { name: 'Collected for a comparison' })
  await tray.getByRole('link', { name: 'Decide between these' }).click()
  await expect(main.getByRole('button', { name: /^Remove the option/ })).toHaveCount(2)
  await expect(main).toContainText('CCA or CIC')
})

test('a worksheet goes into a file and comes back from it with everything in it', async ({
  page,
  answer,
  userData,
}) => {
  const file = join(userData, 'worksheet.json')
  await answer([{ filePath: file }, { filePath: file }])
  const main = page.getByRole('main')
  const { options, criteria, weights, firstLeaning } = await sample(page)
  const put = { options, criteria, weights, firstLeaning }
  await keep(page, await sample(page))
  await goTo(page, '/worksheets')
  await main.getByRole('button', { name: 'Save as a file: Which one first?' }).click()
  await expect(main).toContainText(`Saved: ${file}`)
  await main.getByRole('button', { name: 'Open a worksheet file' }).click()
  await expect(main).toContainText('Step 1 of 6')
  await goTo(page, '/worksheets')
  await expect(main.getByRole('link', { name: 'Which one first?', exact: true })).toHaveCount(2)
  const { value } = (await call(page, 'worksheets', 'list', {})) as { value: readonly { id: string }[] }
  const contents = value.map(async ({ id }) => {
    const opened = (await call(page, 'worksheets', 'open', { id })) as { value: { worksheet: Worksheet } }
    return opened.value.worksheet
  })
  // What is opened takes facts from the catalog; what a person put in is as it was.
  for (const content of await Promise.all(contents)) expect(content).toMatchObject(put)
})

const refused: readonly (readonly [string, object | string, string])[] = [
  ['a newer version', { version: 99 }, 'A newer version of this app wrote it. Update the app to open it.'],
  ['another field', { pack: 'nursing' }, 'It was made with a data pack that is not on this computer.'],
  ['some other program', { format: 'shopping-list' }, 'It is no worksheet file. Choose another file.'],
  ['no program at all', '{"format": ', 'It is damaged, or it is no worksheet file.'],
]

for (const [source, changes, message] of refused) {
  test(`a file from ${source} is refused in words`, async ({ page, answer, userData }) => {
    const file = join(userData, 'worksheet.json')
    await answer([{ filePath: file }])
    const text =
      typeof changes === 'string' ? changes : JSON.stringify({ ...(await sample(page)), ...changes })
    writeFileSync(file, text)
    await goTo(page, '/worksheets')
    await page.getByRole('button', { name: 'Open a worksheet file' }).click()
    await expect(page.getByRole('alert')).toContainText(`This file was not opened. ${message}`)
    await expect(page.getByRole('main')).toContainText('You have no worksheet yet')
  })
}

test('a file with absurd numbers is opened without them, and what was left out is said', async ({
  page,
  answer,
  userData,
}) => {
  const file = join(userData, 'worksheet.json')
  await answer([{ filePath: file }])
  const main = page.getByRole('main')
  const whole = await sample(page)
  const ratings = whole.ratings.map((cell) =>
    cell.option === 'cpc' ? { ...cell, rating: { ...cell.rating, step: 1e300 } } : cell,
  )
  writeFileSync(file, JSON.stringify({ ...whole, ratings }))
  await goTo(page, '/worksheets')
  await main.getByRole('button', { name: 'Open a worksheet file' }).click()
  await expect(main).toContainText('Ratings that could not be read: 1')
  await main.getByRole('link', { name: 'Go to the worksheet' }).click()
  await expect(main).toContainText('Step 1 of 6')
})

test('a damaged worksheet is named, the others open, and it goes only when somebody says so', async ({
  open,
  userData,
}) => {
  const { page, reload } = await open()
  await keep(page, await sample(page))
  const db = new Database(join(userData, 'personal.db'))
  const copy = `INSERT INTO worksheet (id, name, pack, body, updated_at, revision)
    SELECT 'broken', 'My torn one', pack, substr(body, 1, 50), updated_at, 1 FROM worksheet`
  db.exec(copy)
  db.close()
  await reload()
  const main = page.getByRole('main')
  await goTo(page, '/worksheets')
  await expect(main).toContainText('My torn one')
  await expect(main).toContainText('This worksheet is damaged and cannot be opened.')
  await main.getByRole('button', { name: 'Delete for good: My torn one' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(main).not.toContainText('My torn one')
  await main.getByRole('link', { name: 'Which one first?', exact: true }).click()
  await expect(main).toContainText('Step 1 of 6')
})

test('an address that leads to no worksheet says so, and leads to the list', async ({ page }) => {
  const main = page.getByRole('main')
  for (const address of [sampleAt('result'), '/worksheets/nonsense']) {
    await goTo(page, address)
    await expect(main).toContainText('There is no such worksheet')
  }
  await main.getByRole('link', { name: 'All worksheets' }).click()
  await expect(main).toContainText('You have no worksheet yet')
})

test('at a kiosk worksheets last for the visit and never reach the disk', async ({ open, userData }) => {
  const { page, close } = await open({ args: ['--kiosk'] })
  const main = page.getByRole('main')
  await goTo(page, '/worksheets/new')
  await main.getByLabel('Who it is for').fill('Canary-4H8K')
  await expect(main).toContainText('Kept until you end your visit')
  await goTo(page, '/worksheets')
  await expect(main.getByRole('link', { name: /^Worksheet of/ })).toBeVisible()
  await expect(main.getByRole('button', { name: 'Open a worksheet file' })).toHaveCount(0)
  await expect(main.getByRole('button', { name: /^Save as a file/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'End visit' }).click()
  await expect(page.getByRole('link', { name: /See all \d+ rows/ })).toBeVisible()
  await goTo(page, '/worksheets')
  await expect(main).toContainText('You have no worksheet yet')
  await close()
  expect(() => readFileSync(join(userData, 'personal.db'))).toThrow()
})
