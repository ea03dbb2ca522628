import type { Pack } from '../../../domain/catalog/pack.ts'
import { dimensionsOf, factOf, readingsOf, type PlacedReading } from '../medical-coding.ts'
import { type Rule, set } from './rule.ts'

const places = (readings: readonly PlacedReading[]): readonly string[] => readings.map(({ place }) => place)

/** Dates of publication by source. */
const published = ({ sources }: Pack): ReadonlyMap<string, string> =>
  new Map(sources.map(({ id, published: date }) => [id, date]))

const cpc = 'credentials/cpc/facts'
const ccs = 'credentials/ccs/facts'

export const evidence: readonly Rule[] = [
  {
    claim: 'tells the reader to check what only a third party states',
    broken: (pack) =>
      places(
        readingsOf(pack)
          .filter(({ reading }) => reading.confidence === 'secondary')
          .filter(
            ({ reading: { note } }) =>
              !/check with/i.test(note?.en ?? '') || !/confírmelo/i.test(note?.es ?? ''),
          ),
      ),
    faults: {
      'no advice': set(`${ccs}/exam-items/recommended/note`),
      'advice in English alone': set(`${ccs}/exam-items/recommended/note/es`, '97 cuentan y 10 no.'),
    },
  },
  {
    claim: 'says of what nobody sourced that it is commonly said',
    broken: (pack) =>
      places(
        readingsOf(pack)
          .filter(({ reading }) => reading.confidence === 'article')
          .filter(
            ({ reading: { note } }) =>
              !/commonly said/i.test(note?.en ?? '') || !/se dice|se suele decir/i.test(note?.es ?? ''),
          ),
      ),
    faults: { 'a rumor as a fact': set(`${cpc}/clinical-reasoning/note`) },
  },
  {
    claim: 'calls nothing verified that rests on the article alone',
    broken: (pack) =>
      places(
        readingsOf(pack).filter(
          ({ reading }) =>
            reading.confidence !== 'article' && reading.sources.every((source) => source === 'article'),
        ),
      ),
    faults: { 'a rumor as the issuer’s word': set(`${cpc}/clinical-reasoning/confidence`, 'issuer') },
  },
  {
    // Levels by setting are open to it: a worksheet takes those as not known. Disputes have a rule of their own.
    claim: 'states no commonly said figure where a worksheet scores figures',
    broken: (pack) => {
      const scored = dimensionsOf(pack).filter(({ worksheet, kind }) => worksheet && kind !== 'matrix')
      return pack.credentials.flatMap(({ id, facts }) =>
        scored.flatMap(({ id: dimension }) => {
          const fact = facts[dimension]
          return fact?.state === 'value' && fact.confidence === 'article' ? [`${id} ${dimension}`] : []
        }),
      )
    },
    faults: {
      'a rumor that scores': (pack) => {
        set(`${cpc}/ceu-units/confidence`, 'article')(pack)
        set(`${cpc}/ceu-units/note`, { en: 'Commonly said.', es: 'Se dice a menudo.' })(pack)
      },
    },
  },
  {
    claim: 'prefers no commonly said reading of a dispute',
    broken: ({ credentials }) =>
      credentials.flatMap(({ id, facts }) =>
        Object.entries(facts)
          .filter(([, fact]) => fact.state === 'disputed' && fact.recommended.confidence === 'article')
          .map(([dimension]) => `${id} ${dimension}`),
      ),
    faults: {
      'the rumor first': (pack) => {
        const fact = factOf(pack, 'cpc', 'study-time')
        if (fact?.state !== 'disputed') return
        const [rumor, ...others] = fact.others
        if (rumor) Object.assign(fact, { recommended: rumor, others: [fact.recommended, ...others] })
      },
    },
  },
  {
    claim: 'gives no date to a fact whose pages carry none, and none later than its pages',
    broken: (pack) => {
      const dates = published(pack)
      return places(
        readingsOf(pack).filter(({ reading: { asOf, sources } }) => {
          const known = sources.map((id) => dates.get(id) ?? 'undated').filter((date) => date !== 'undated')
          return asOf !== 'undated' && !known.some((date) => asOf.slice(0, date.length) <= date)
        }),
      )
    },
    faults: {
      'a date from nowhere': set(`${cpc}/best-for/asOf`, '2026-05'),
      'a date after the page': set(`${cpc}/membership-dues/asOf`, '2026-11-21'),
    },
  },
  {
    claim: 'marks as unconfirmed every credential whose being offered nobody states, and no other',
    broken: (pack) =>
      pack.credentials
        .filter(
          ({ id, status }) =>
            (status === 'unconfirmed') !== (factOf(pack, id, 'status')?.state === 'notPublished'),
        )
        .map(({ id }) => id),
    faults: { 'one of them as active': set('credentials/crhc/status', 'active') },
  },
]
