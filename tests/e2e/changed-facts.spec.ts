import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../tools/run.ts'
import { call, expect, goTo, test, type Open } from './app.ts'

const folder = (userData: string) => join(userData, 'packs/it-basics')

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

/** The app knew one edition of the sample, and has been given the next: one fee is higher, one text is better Spanish. */
async function afterUpdate(open: Open, userData: string, language = 'en'): Promise<void> {
  cpSync(join(projectRoot, 'tests/fixtures/packs/it-basics'), folder(userData), { recursive: true })
  const before = await open()
  await call(before.page, 'settings', 'change', { language })
  await before.close()
  edit(join(folder(userData), 'pack.json'), '2026-11-22', '2026-12-22')
  edit(join(folder(userData), 'credentials/net-s.json'), '"amount": 210', '"amount": 235')
}

for (const [language, words] of Object.entries({
  en: {
    mark: 'Changed, was: $210. NET-S, Exam fee, non-member',
    computed: /^Changed, was: \$210\. NET-S, Cost of the first year/,
    old: 'Data edition of Nov 22, 2026',
    now: 'Data edition of Dec 22, 2026, and now',
    seen: 'I have seen this',
    notice: '2 values here have changed',
    fewer: '1 value here has changed',
  },
  es: {
    mark: 'Cambió; antes: $210. NET-S, Examen, sin membresía',
    computed: /^Cambió; antes: \$210\. NET-S, Costo del primer año/,
    old: 'Edición de los datos del 22 de noviembre de 2026',
    now: 'Edición de los datos del 22 de diciembre de 2026, y ahora',
    seen: 'Ya lo vi',
    notice: 'cambiaron 2 valores',
    fewer: 'cambió 1 valor',
  },
})) {
  test(`a value that changed with new data is marked, old and new, until it has been seen: ${language}`, async ({
    open,
    userData,
  }) => {
    await afterUpdate(open, userData, language)
    const first = await open()
    await goTo(first.page, '/compare/net-s,sup-s')
    await expect(first.page.getByRole('main')).toContainText(words.notice)
    await expect(first.page.getByRole('button', { name: words.computed })).toBeVisible()
    await first.page.getByRole('button', { name: words.mark }).click()
    const dialog = first.page.getByRole('dialog')
    await expect(dialog).toContainText(words.old)
    await expect(dialog).toContainText('$210')
    await expect(dialog).toContainText(words.now)
    await expect(dialog).toContainText('$235')
    await dialog.getByRole('button', { name: words.seen }).click()
    await expect(first.page.getByRole('button', { name: words.mark })).toHaveCount(0)
    await expect(first.page.getByRole('main')).toContainText(words.fewer)
    await first.close()

    const { page } = await open()
    await goTo(page, '/credentials/net-s')
    await expect(page.getByRole('main')).toContainText('$235')
    await expect(page.getByRole('button', { name: words.mark })).toHaveCount(0)
  })
}

test('all changes of a screen are told at once, on the profile too', async ({ open, userData }) => {
  await afterUpdate(open, userData)
  const { page } = await open()
  await goTo(page, '/credentials/net-s')
  const main = page.getByRole('main')
  await main.getByText('What changed').click()
  await expect(main.getByRole('listitem').filter({ hasText: 'NET-S, Exam fee, non-member' })).toContainText(
    '$210',
  )
  await page.getByRole('button', { name: 'I have seen all of these' }).click()
  await expect(main).not.toContainText('changed with new data')
  await goTo(page, '/compare/net-s,sup-s')
  await page.getByRole('table').waitFor()
  await expect(main).not.toContainText('changed with new data')
})

test('a first look at data marks nothing as changed', async ({ page }) => {
  await goTo(page, '/compare/cpc,ccs')
  await page.getByRole('table').waitFor()
  expect(await call(page, 'changes', 'list', { ids: ['cpc', 'ccs'] })).toEqual({ ok: true, value: [] })
  await expect(page.getByRole('main')).not.toContainText('changed with new data')
})
