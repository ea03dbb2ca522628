import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { call, expect, goTo, test } from './app.ts'
import { placesIn } from './pdf-places.ts'

const name = 'Riverside Career Center'
const contact = '12 Main Street · 555-0100'

test('a center puts its name, contact line and logo at the top right of page 1, and a file that is no picture changes nothing', async ({
  open,
  userData,
}) => {
  const [svg, png, ruined] = [
    join(userData, 'logo.png'),
    join(userData, 'real.png'),
    join(userData, 'ruined.png'),
  ]
  writeFileSync(svg, '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const picture = drawPng(120, 40)
  writeFileSync(png, picture)
  // The same file from end to end, but for the pixels in it.
  const wrong = Buffer.from(picture)
  wrong.fill(0xaa, wrong.indexOf('IDAT') + 4, wrong.indexOf('IDAT') + 12)
  writeFileSync(ruined, wrong)
  const source = `data:image/png;base64,${picture.toString('base64')}`
  const dialogs = [svg, png, ruined].map((path) => ({ filePath: path }))
  const { page } = await open({ dialogs })
  await goTo(page, '/handouts?ids=cpc,ccs')
  await page.getByText('Your center').click()
  await page.getByLabel('Name of your center').fill(name)
  await page.getByLabel('Address, telephone or hours').fill(contact)
  await page.getByRole('button', { name: 'Save name and line' }).click()
  await expect(page.getByText('It stands at the top right')).toBeVisible()
  await page.getByRole('button', { name: 'Choose a logo' }).click()
  await expect(page.getByText('not a PNG or JPEG picture')).toBeVisible()
  await expect(page.getByRole('img', { name: 'The logo of your center' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Choose a logo' }).click()
  const logo = page.getByRole('img', { name: 'The logo of your center' })
  await expect(logo).toHaveAttribute('src', source)
  await page.getByRole('button', { name: 'Choose a logo' }).click()
  await expect(page.getByText('not a PNG or JPEG picture')).toBeVisible()
  await expect(logo).toHaveAttribute('src', source)
  // The composer would ask for pages of its own in between.
  await goTo(page, '/')
  for (const paper of ['letter', 'a4']) {
    const answer = (await call(page, 'handouts', 'preview', {
      kind: 'glossary',
      choices: { languages: ['es'], paper },
    })) as { value: { pdf: string } }
    const [first, second] = await placesIn(new Uint8Array(Buffer.from(answer.value.pdf, 'base64')))
    if (!first || !second) throw new Error('a glossary of one page')
    const title = first.texts.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top))[0]
    const lines = [name, contact].map((text) => first.texts.find((one) => one.text === text))
    expect(first.pictures).toHaveLength(1)
    for (const part of [...lines, ...first.pictures]) {
      expect(part?.left).toBeGreaterThan(first.width / 2)
      // Of the margin, what paper is rounded to.
      expect(part?.right).toBeLessThan(first.width - 0.6 * 72 + 1)
      expect(part?.bottom).toBeLessThan(title?.top ?? 0)
      expect(part?.bottom).toBeLessThan(1.5 * 72)
    }
    expect(second.texts.map(({ text }) => text)).not.toContain(name)
    expect(second.pictures).toEqual([])
  }
})

/** A picture of one colour, as a PNG file. */
function drawPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits for each of red, green and blue.
  head.set([8, 2], 8)
  const row = Buffer.concat([Buffer.alloc(1), Buffer.alloc(width * 3, 0x55)])
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}
