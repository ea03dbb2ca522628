import { describe, expect, it } from 'vitest'
import { latestOnly } from '../../../main/printing/latest-only.ts'

/** Work that ends when it is told to. */
function watched() {
  const begun: string[] = []
  const ends = new Map<string, PromiseWithResolvers<string>>()
  const ask = latestOnly((name: string) => {
    begun.push(name)
    const end = Promise.withResolvers<string>()
    ends.set(name, end)
    return end.promise
  })
  const settle = (): Promise<void> => new Promise((done) => setTimeout(done))
  return { ask, begun, ends, settle }
}

const overtaken = { code: 'CANCELLED', detail: 'overtaken' }

describe('previews that are asked for while one is being made', () => {
  it('are made one at a time, the last of them only, and the others are told so', async () => {
    const { ask, begun, ends, settle } = watched()
    const first = ask('first')
    await settle()
    const [second, third] = [ask('second'), ask('third')]
    const refused = expect(second).rejects.toMatchObject(overtaken)
    await settle()
    expect(begun).toEqual(['first'])
    ends.get('first')?.resolve('pages of the first')
    expect(await first).toBe('pages of the first')
    await refused
    expect(begun).toEqual(['first', 'third'])
    ends.get('third')?.resolve('pages of the third')
    expect(await third).toBe('pages of the third')
  })

  it('are made also after one that failed', async () => {
    const { ask, begun, ends, settle } = watched()
    const first = ask('first')
    const failed = expect(first).rejects.toThrow('no paper')
    await settle()
    const second = ask('second')
    await settle()
    ends.get('first')?.reject(new Error('no paper'))
    await failed
    await settle()
    expect(begun).toEqual(['first', 'second'])
    ends.get('second')?.resolve('pages')
    expect(await second).toBe('pages')
  })
})
