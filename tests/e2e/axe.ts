import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Scope {
  /** A selector; the whole of a long table takes its time. */
  readonly within?: string
  /** A selector of what is left out. */
  readonly except?: string
  /** A rule's id: all of them unless one is named. */
  readonly only?: string
}

interface Axe {
  run(
    place: { readonly include: readonly string[]; readonly exclude: readonly string[] },
    options: {
      readonly runOnly?: readonly string[]
      readonly resultTypes: readonly string[]
      readonly selectors: boolean
    },
  ): Promise<AxeResults>
}

/** What axe has against the page as it is now: the rule, and the first element that breaks it. */
export async function axeFinds(page: Page, { within = 'html', except, only }: Scope = {}): Promise<string[]> {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(script)
  const place = { include: [within], exclude: except === undefined ? [] : [except] }
  // Nobody reads where each element that passed stands, and finding that out takes most of the time.
  const said = { resultTypes: ['violations'], selectors: false }
  const rules = only === undefined ? said : { ...said, runOnly: [only] }
  const { violations } = await page.evaluate(
    async (asked) => await (Reflect.get(window, 'axe') as Axe).run(asked.place, asked.rules),
    { place, rules },
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
