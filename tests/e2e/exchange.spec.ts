import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../tools/run.ts'
import { call, expect, goTo, test } from './app.ts'

const fixture = join(projectRoot, 'tests/fixtures/ctdl/registry-style.jsonld')

test('a credential from a registry file becomes a marked draft that can be found, compared and removed', async ({
  open,
}) => {
  const { page } = await open({ dialogs: [{ filePath: fixture }] })
  const main = page.getByRole('main')
  await goTo(page, '/credentials')
  await main.getByText('Add a credential from a file').click()
  await main.getByRole('button', { name: 'Choose a CTDL file…' }).click()
  await expect(main).toContainText('Certified Widget Inspector: added as a draft')
  await main.getByText(/entries of the file have no place/).click()
  await expect(main).toContainText('ceterms:requires.ceterms:yearsOfExperience: 2')
  await main.getByRole('searchbox').fill('widget')
  await expect(main).toContainText('1 credential for')
  await expect(main).toContainText('Draft on this computer')
  await goTo(page, '/compare/cpc,draft-cwi')
  await expect(page.getByRole('row', { name: /Exam time|^Time/ })).toContainText('2 hours 30 minutes')
  await expect(main).toContainText('Draft on this computer')
  await goTo(page, '/handouts?ids=cpc,draft-cwi')
  await main.getByText('The same content on the screen').click()
  await expect(main).toContainText('Draft on this computer')
  await goTo(page, '/credentials/draft-cwi')
  await expect(main).toContainText('It was read from the file registry-style.jsonld')
  await main.getByRole('button', { name: 'Remove this draft' }).click()
  await main.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find credentials')
  await main.getByRole('searchbox').fill('widget')
  await expect(main).toContainText('Nothing found for “widget”')
})

test('a file that cannot be used says why and what to do, and the next one can be tried', async ({
  open,
  userData,
}) => {
  const saved = join(userData, 'page.html')
  writeFileSync(saved, '<html></html>')
  const { page } = await open({ dialogs: [{ filePath: saved }, {}, { filePath: fixture }] })
  const main = page.getByRole('main')
  await goTo(page, '/credentials')
  await main.getByText('Add a credential from a file').click()
  const choose = main.getByRole('button', { name: 'Choose a CTDL file…' })
  await choose.click()
  await expect(page.getByRole('alert')).toContainText('Nothing was added. The file is not JSON.')
  await choose.click()
  await choose.click()
  await expect(main).toContainText('added as a draft')
})

test('a credential saved from its profile is a CTDL file that comes back to the letter', async ({
  open,
  userData,
}) => {
  const out = join(userData, 'CPC')
  const { page } = await open({ dialogs: [{ filePath: out }, { filePath: `${out}.jsonld` }] })
  const main = page.getByRole('main')
  await goTo(page, '/credentials/cpc')
  await main.getByRole('button', { name: 'Save CPC as a CTDL file' }).click()
  await expect(main).toContainText(`Saved: ${out}.jsonld`)
  expect(readFileSync(`${out}.jsonld`, 'utf8')).toContain('"ceterms:Certification"')
  await goTo(page, '/credentials')
  await main.getByText('Add a credential from a file').click()
  await main.getByRole('button', { name: 'Choose a CTDL file…' }).click()
  await expect(main).toContainText('Everything in the file has a place in the draft.')
  await goTo(page, '/compare/cpc,draft-cpc')
  await expect(main.getByRole('radio', { name: /Different/ })).toHaveText(/Different\s*0$/)
})

test('at a kiosk nothing is exchanged', async ({ open }) => {
  const { page } = await open({ args: ['--kiosk'] })
  await goTo(page, '/credentials/cpc')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CPC')
  await expect(page.getByRole('button', { name: /CTDL/ })).toHaveCount(0)
  await goTo(page, '/credentials')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(page.getByText('Add a credential from a file')).toHaveCount(0)
  for (const [method, input] of [
    ['exportCredential', { id: 'cpc' }],
    ['importFile', { pack: 'medical-coding' }],
    ['removeDraft', { id: 'cpc' }],
  ] as const) {
    expect(await call(page, 'exchange', method, input)).toMatchObject({ ok: false, code: 'FORBIDDEN' })
  }
})
