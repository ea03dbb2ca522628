import { readingsOf } from '../catalog/evidence.ts'
import type { GlossaryEntry, PackSummary, Profile } from '../catalog/pack.ts'
import { formatValue } from '../text/format-value.ts'
import type { Language } from '../text/localized.ts'
import { createTermFinder } from '../text/terms.ts'
import { commonOf, type Occasion } from './common.ts'
import { handoutCredential } from './handout-credential.ts'
import type { GlossaryHandout, HandoutCredential } from './model.ts'
import { numberSources } from './number-sources.ts'

/** The words that these credentials are told with, or without any, those of the whole field; by the alphabet. */
export function glossaryHandout(
  pack: PackSummary,
  profiles: readonly Profile[],
  occasion: Occasion,
): GlossaryHandout {
  const { languages } = occasion.choices
  const [language] = languages
  const used = new Set(
    languages.flatMap((each) => profiles.flatMap((profile) => termsOf(pack, profile, each))),
  )
  const entries = profiles.length === 0 ? pack.glossary : pack.glossary.filter((entry) => used.has(entry))
  const credentials = profiles.map(handoutCredential)
  return {
    kind: 'glossary',
    credentials,
    field: pack.title,
    entries: entries.toSorted((a, b) => a.term[language].localeCompare(b.term[language], language)),
    ...commonOf(
      pack,
      occasion,
      numberSources(pack.sources),
      credentials.length > 0 ? credentials : issuersOf(pack),
    ),
  }
}

/** Without credentials, each issuer stands for itself. */
function issuersOf({ credentials }: PackSummary): HandoutCredential[] {
  const first = [...Map.groupBy(credentials, ({ issuer }) => issuer.id).values()].flatMap(
    ([one]) => one ?? [],
  )
  return first.map((one) => ({
    id: one.id,
    abbreviation: one.issuer.shortName,
    name: one.issuer.name,
    gloss: one.gloss,
    issuer: one.issuer,
    page: null,
    status: one.status,
  }))
}

function termsOf(pack: PackSummary, profile: Profile, language: Language): GlossaryEntry[] {
  const lines = pack.groups
    .flatMap(({ dimensions }) => dimensions)
    .flatMap((dimension) => {
      const fact = profile.facts[dimension.id]?.fact
      const values = (fact ? readingsOf(fact) : []).flatMap(({ value }) =>
        formatValue(value, dimension, language),
      )
      return [dimension.label[language], ...values.map(inOneLine)]
    })
  return createTermFinder(
    pack.glossary,
    language,
  )([profile.abbreviation, ...lines])
    .flat()
    .flatMap((part) => (typeof part === 'string' ? [] : [part.entry]))
}

function inOneLine(line: ReturnType<typeof formatValue>[number]): string {
  return typeof line === 'string' ? line : `${line.label}: ${line.text}`
}
