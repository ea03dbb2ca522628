import { Refusal } from '../refusal.ts'

/**
 * Does one after the other. Of those that wait only the latest is done: what it overtakes nobody looks at any more.
 * @throws Refusal CANCELLED for what was overtaken
 */
export function latestOnly<A, R>(work: (asked: A) => Promise<R>): (asked: A) => Promise<R> {
  let busy: Promise<unknown> = Promise.resolve()
  let latest: symbol | undefined
  return async (asked) => {
    const turn = Symbol('turn')
    latest = turn
    await busy
    if (latest !== turn) throw new Refusal('CANCELLED', 'overtaken')
    const done = work(asked)
    busy = Promise.allSettled([done])
    return await done
  }
}
