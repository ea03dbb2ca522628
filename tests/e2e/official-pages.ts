import { join } from 'node:path'
import { localDate } from '../../domain/text/date.ts'
import { readRequest } from '../../main/cli/read-handout.ts'
import { flagOf, isHandoutOption, type HandoutOption } from '../../main/cli/options.ts'
import { buildHandout } from '../../main/features/handouts.ts'
import { openCatalog } from '../../main/store/open-catalog.ts'
import { inMemory } from '../../main/store/open.ts'
import { HandoutRequest } from '../../preload/contract/handouts.ts'
import { projectRoot } from '../../tools/run.ts'
import { decided } from './decided.ts'
import { allKinds, kinds, type Kind } from './papers.ts'

/** The addresses that a handout of each kind must lead to, by the model that it is made from. */
export async function officialPages(): Promise<Record<Kind, readonly string[]>> {
  const now = new Date()
  const catalog = await openCatalog(inMemory, [join(projectRoot, 'resources/packs')], () => now)
  try {
    const asking = { today: localDate(now), folder: projectRoot, spell: flagOf }
    const pagesOf = (kind: Kind): readonly string[] => {
      const options = Object.entries({ ...kinds[kind], kind, lang: 'en' }).filter(
        (option): option is [HandoutOption, string] => isHandoutOption(option[0]),
      )
      const { choices, ...asked } = readRequest(new Map(options), asking)
      const request = 'file' in asked ? { kind, worksheet: decided.id, choices } : { ...asked, choices }
      const handout = buildHandout(catalog.db, HandoutRequest.parse(request), {
        now,
        findWorksheet: () => decided,
      })
      return handout.pages.map(({ url }) => url).toSorted()
    }
    return Object.fromEntries(allKinds.map((kind) => [kind, pagesOf(kind)])) as Record<
      Kind,
      readonly string[]
    >
  } finally {
    catalog.db.close()
  }
}
