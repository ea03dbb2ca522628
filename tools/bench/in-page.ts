import type { Page } from 'playwright-core'

/** Milliseconds: what a person notices, and from which the browser calls a task long. */
export const long = 50

/** Waits for what was changed to be on the screen; the time of it, in milliseconds of the page's own clock. */
export type Painted = () => Promise<number>

/** Gives the page a `painted` of its own, for what runs in it: a function that is sent there can bring nothing. */
export function givePainted(page: Page): Promise<void> {
  return page.evaluate(() => {
    const painted: Painted = async () => {
      await new Promise((done) => requestAnimationFrame(done))
      const { port1, port2 } = new MessageChannel()
      const after = new Promise((done) => {
        port1.addEventListener('message', done, { once: true })
        port1.start()
      })
      port2.postMessage(null)
      await after
      return performance.now()
    }
    Reflect.set(window, 'painted', painted)
  })
}

/** p95: what one in twenty is slower than. */
export const slow = (spent: readonly number[]): number =>
  spent.toSorted((a, b) => a - b)[Math.floor(spent.length * 0.95)] ?? Number.NaN

/** Goes to a screen as a link would. */
export function show(page: Page, route: string): Promise<void> {
  return page.evaluate((hash) => {
    location.hash = hash
  }, route)
}
