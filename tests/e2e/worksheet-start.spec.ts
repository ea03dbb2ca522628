import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { axeFinds } from './axe.ts'

/** From the start to a printed result: with fingers alone in Spanish, with keys alone in English. */

test('touch alone goes from the start to a printed result and back to any step: es', async ({
  page,
  choose,
  answer,
  userData,
}) => {
  test.setTimeout(120_000)
  await choose({ language: 'es' })
  const saved = join(userData, 'hoja.pdf')
  await answer([{ filePath: saved }])
  await page.setViewportSize({ width: 1080, height: 1920 })
  const main = page.getByRole('main')
  const press = async (name: string | RegExp) => {
    await touch(page, main.getByRole('button', { name }).first())
  }
  const touchText = async (text: string) => touch(page, main.getByText(text, { exact: true }).first())

  await touch(page, main.getByRole('link', { name: /^Ver las \d+ filas/ }))
  await touch(page, main.getByRole('link', { name: 'Decidir entre estas' }))
  await press('Agregar «Ahora no»')
  await touchText('CPC')
  await touchText('bastante certeza')
  expect(await axeFinds(page)).toEqual([])
  await press('Siguiente: Condiciones')
  await press('Se puede trabajar desde casa')
  expect(await axeFinds(page)).toEqual([])
  await press('Siguiente: Qué importa')
  for (const group of ['Costo', 'Preparación', 'Ámbitos y puestos']) await touchText(group)
  for (const label of [/^Costo del primer año/, /^Tiempo de estudio/, /hospitaliza|internados/i]) {
    await touch(page, main.locator('label', { hasText: label }).first())
  }
  for (let placed = 0; placed < 3; placed += 1) await press(/^Colocar a continuación:/)
  const steps = page.getByRole('navigation', { name: 'Pasos' }).getByRole('button')
  expect(await axeFinds(page)).toEqual([])
  await touch(page, steps.nth(4))
  await expect(page.getByRole('region', { name: 'Dónde está usted' })).toContainText(/\d+ puntos? de 100/)
  expect(await axeFinds(page)).toEqual([])
  await touch(page, steps.nth(0))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Su decisión')
  await touch(page, steps.nth(4))
  await touch(page, main.getByRole('link', { name: 'Imprimir el resultado' }))
  await expect(page.getByRole('img', { name: /^Página 1 de/ })).toBeVisible({ timeout: 30_000 })
  expect(await axeFinds(page)).toEqual([])
  await press('Guardar como PDF')
  await expect(main).toContainText('hoja.pdf')
  expect(readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-')
})

test('the keyboard alone goes from the start to a printed result: en', async ({ page, answer, userData }) => {
  test.setTimeout(180_000)
  const saved = join(userData, 'sheet.pdf')
  await answer([{ filePath: saved }])
  await page.getByRole('link', { name: /See all/ }).waitFor()
  await tabTo(page, /^See all/)
  await page.keyboard.press('Enter')
  await page.getByRole('table').waitFor()
  await tabTo(page, /^Decide between these$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Your decision' }).waitFor()
  await tabTo(page, /^Add “Not now”$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^CCS$/, 'label')
  await page.keyboard.press('Space')
  expect(await axeFinds(page)).toEqual([])
  await tabTo(page, /^Next: Must-haves$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Open to beginners: yes$/)
  await page.keyboard.press('Enter')
  expect(await axeFinds(page)).toEqual([])
  await tabTo(page, /^Next: What matters$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Cost$/)
  await page.keyboard.press('Enter')
  for (const label of [/^First-year cost/, /^Five-year cost/]) {
    await tabTo(page, label, 'label')
    await page.keyboard.press('Space')
  }
  await tabTo(page, /^Write one of your own$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^What matters to you\?$/, 'label')
  await page.keyboard.type('Close to home')
  await page.keyboard.press('Enter')
  for (const name of [/^Place next: Close to home$/, /^Place next: Five-year/, /^Place next: First-year/]) {
    await tabTo(page, name)
    await page.keyboard.press('Enter')
  }
  await tabTo(page, /^Five-year cost.*: less important$/)
  await page.keyboard.press('Enter')
  expect(await axeFinds(page)).toEqual([])
  await tabTo(page, /^Next: How each option does$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'How each option does' }).waitFor()
  expect(await axeFinds(page)).toEqual([])
  await tabTo(page, /^Next: The result$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'The result' }).waitFor()
  await expect(page.getByRole('region', { name: 'Where you are' })).toContainText(/\d+ points? of 100/)
  expect(await axeFinds(page)).toEqual([])
  await tabTo(page, /^Print the result$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 30_000 })
  expect(await axeFinds(page)).toEqual([])
  await tabTo(page, /^Save as PDF$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toContainText('sheet.pdf')
  expect(readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-')
})

/** As a finger does: no mouse, no keys. */
async function touch(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('There is nothing to touch')
  const client = await page.context().newCDPSession(page)
  const at = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at })
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await client.detach()
  await page.waitForTimeout(150)
}

/** Presses Tab until what has the focus is called so: by its own name, or by the label around it. */
async function tabTo(page: Page, name: RegExp, by: 'own' | 'label' = 'own'): Promise<void> {
  for (let step = 0; step < 250; step += 1) {
    await page.keyboard.press('Tab')
    const label = await page.evaluate((around) => {
      const active = document.activeElement
      const text = around === 'label' ? active?.closest('label')?.textContent : active?.textContent
      return (active?.getAttribute('aria-label') ?? text ?? '').trim()
    }, by)
    if (name.test(label)) return
  }
  throw new Error(`Tab never came to ${name}`)
}
