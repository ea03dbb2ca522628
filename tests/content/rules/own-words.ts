import { readFileSync } from 'node:fs'
import { shingleHashes } from '../../../tools/shingles.ts'
import { textsOf } from '../medical-coding.ts'
import { perText } from './per-text.ts'
import { type Rule, set } from './rule.ts'

const known = new Set<unknown>(
  JSON.parse(readFileSync(new URL('../article-shingles.json', import.meta.url), 'utf8')) as unknown[],
)

/** Whether eight words in a row also stand in the article that the app was conceived from. */
export const isCopied = perText((text) => shingleHashes(text).some((hash) => known.has(hash)))

export const ownWords: readonly Rule[] = [
  {
    claim: 'copies no eight words in a row from the article',
    broken: (pack) =>
      textsOf(pack)
        .filter(({ text }) => isCopied(text.en))
        .map(({ place, text }) => `${place}: ${text.en}`),
    faults: {
      // The only words of the article that the pack may cite.
      'its title as our words': (pack) => {
        const en = pack.sources.find(({ id }) => id === 'article')?.title
        const es = 'CPC o CCS: cómo elegir la certificación que le conviene a su carrera'
        set('credentials/cpc/facts/best-for/value/text', { en, es })(pack)
      },
    },
  },
]
