import type { Page } from '@playwright/test'

/** What the page itself may ask main; runs in the page. */
export function call(page: Page, area: string, method: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async (asked) => {
      const app = Reflect.get(window, 'app') as unknown as Record<
        string,
        Record<string, (input: unknown) => Promise<unknown>>
      >
      return await app[asked.area]?.[asked.method]?.(asked.input)
    },
    { area, method, input },
  )
}
