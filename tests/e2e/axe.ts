import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Scope {
  /** A selector; the whole of a long table takes its time. */
  readonly within?: string
  /** A rule's id: all of them unless one is named. */
  readonly only?: string
}

type Axe = { run(within: string, options: { readonly runOnly?: readonly string[] }): Promise<AxeResults> }

/** What axe has against the page as it is now: the rule, and the first element that breaks it. */
export async function axeFinds(page: Page, { within = 'html', only }: Scope = {}): Promise<string[]> {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(script)
  const { violations } = await page.evaluate(
    async ([place, rules]) =>
      await (Reflect.get(window, 'axe') as Axe).run(place, rules === null ? {} : { runOnly: rules }),
    [within, only === undefined ? null : [only]] as const,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
