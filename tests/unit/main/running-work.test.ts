import { describe, expect, it, vi } from 'vitest'
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

  it('begins nothing and answers nobody once it is to end, and ends when what is running is done', async () => {
    const work = trackWork()
    const [answered, began] = [vi.fn<() => void>(), vi.fn<() => Promise<void>>(() => Promise.resolve())]
    const [written, failed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    void work.run(() => written.promise).then(answered)
    void work.run(() => failed.promise).catch(answered)
    const ended = work.end()
    void work.run(began).then(answered)
    expect(work.isIdle()).toBe(false)
    written.resolve()
    failed.reject(new Error('disk full'))
    await ended
    expect(work.isIdle()).toBe(true)
    await new Promise((resolve) => setImmediate(resolve))
    expect(began).not.toHaveBeenCalled()
    expect(answered).not.toHaveBeenCalled()
  })
})
