import { describe, expect, it } from 'vitest'
import { trackWork } from '../../../main/running-work.ts'

describe('running work', () => {
  it('holds the end of the app until the last piece is done, failures included', async () => {
    const work = trackWork()
    const first = Promise.withResolvers<string>()
    const second = Promise.withResolvers<never>()
    const results = Promise.allSettled([work.run(() => first.promise), work.run(() => second.promise)])
    let idle = false
    const waiting = work.idle().then(() => (idle = true))
    first.resolve('written')
    await Promise.resolve()
    expect([work.isIdle(), idle]).toEqual([false, false])
    second.reject(new Error('disk full'))
    await waiting
    expect(work.isIdle()).toBe(true)
    expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  })
})
