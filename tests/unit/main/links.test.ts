import { describe, expect, it, vi } from 'vitest'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { openLink } from '../../../main/features/links.ts'
import * as packs from '../../../main/store/catalog-store/packs.ts'
import type { ReadDb } from '../../../main/store/db.ts'
import { dimension, group, summary } from '../sample.ts'

const named = 'https://example.org/page?x=1'
const sample = summary([group(dimension('items', 'count'))])
const [source] = sample.sources

/** A catalog whose sources have these addresses. */
function visit(url: string, { addresses = [named], agrees = true } = {}) {
  const pack: PackSummary = {
    ...sample,
    sources: addresses.map((address) => ({ ...source!, url: address })),
  }
  vi.spyOn(packs, 'findPackSummaries').mockReturnValue([pack])
  const open = vi.fn<(url: string) => Promise<void>>(() => Promise.resolve())
  const confirm = vi.fn<() => Promise<boolean>>(() => Promise.resolve(agrees))
  return { open, confirm, outcome: openLink({} as ReadDb, url, { open, confirm }) }
}

describe('a link', () => {
  it('opens an address of the catalog in the browser, once the person has agreed', async () => {
    const { open, outcome } = visit(named)
    await outcome
    expect(open.mock.calls).toEqual([[named]])
  })

  it('stays closed when the person would rather not', async () => {
    const { open, outcome } = visit(named, { agrees: false })
    await expect(outcome).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(open).not.toHaveBeenCalled()
  })

  it.each([
    'https://example.org/other',
    'https://example.org/page?x=1#y',
    'https://example.org/page?x=1 ',
    'https://EXAMPLE.org/page?x=1',
    'https://example.org.evil.test/page?x=1',
    'https://user@example.org/page?x=1',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '\\\\server\\share',
    'ms-settings:privacy',
    '',
  ])('to what the catalog does not name is refused without a question: %s', async (url) => {
    const { open, confirm, outcome } = visit(url)
    await expect(outcome).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(confirm).not.toHaveBeenCalled()
    expect(open).not.toHaveBeenCalled()
  })

  it.each([
    'http://example.org/',
    'https://user@example.org/',
    'https://good.org\\@evil.test/',
    'https:///example.org',
    'HTTPS://example.org/',
  ])('that a pack names but that is not plain https is refused: %s', async (url) => {
    const { open, outcome } = visit(url, { addresses: [url] })
    await expect(outcome).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(open).not.toHaveBeenCalled()
  })
})
