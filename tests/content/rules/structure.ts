import { Pack } from '../../../domain/catalog/pack.ts'
import { findPackProblems } from '../../../domain/catalog/validate.ts'
import { dimensionsOf, readingsOf } from '../medical-coding.ts'
import { type Rule, set } from './rule.ts'

const cpc = 'credentials/cpc/facts'

export const structure: readonly Rule[] = [
  {
    claim: 'fits the schema, with nothing unknown in it',
    broken: (pack) =>
      (Pack.safeParse(pack).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    faults: {
      'an unknown key': set('credentials/cpc/nickname', 'CPC'),
      'a fact without sources': set(`${cpc}/exam-fee-member/sources`, []),
      'a fact without a date': set(`${cpc}/exam-fee-member/asOf`),
      'a fact without confidence': set(`${cpc}/exam-fee-member/confidence`),
      'a confidence that does not exist': set(`${cpc}/exam-fee-member/confidence`, 'certain'),
      'money without a currency': set(`${cpc}/exam-fee-member/value/currency`),
      'money without a period': set(`${cpc}/exam-fee-member/value/period`),
      'money without a year': set(`${cpc}/exam-fee-member/value/year`),
      'a price range upside down': set(`${cpc}/books-cost/value/min`, 9_999),
      'more than all of the candidates': set('credentials/ccs/facts/pass-rate/value/percent', 184),
      'a text in one language': set(`${cpc}/best-for/value/text/es`),
    },
  },
  {
    claim: 'refers only to what exists, and states every dimension in its kind',
    broken: (pack) => findPackProblems(pack).map(({ path, rule }) => `${path.join('.')}: ${rule}`),
    faults: {
      'a dimension that a credential is silent on': set(`${cpc}/retake-rule`),
      'a fact of another kind': set(`${cpc}/best-for/value`, { kind: 'yesNo', yes: true }),
      'a source that does not exist': set(`${cpc}/exam-fee-member/sources/1`, 'hearsay'),
      'a code set named twice': set(`${cpc}/code-sets/value/items/3`, { id: 'cpt', en: 'CPT', es: 'CPT' }),
      'a relation to nothing': set('credentials/cpc-a/relations/0/credential', 'cpc-b'),
      'an issuer that does not exist': set('credentials/cpc/issuer', 'guild'),
      'a start screen of nothing': set('manifest/home/1', 'ccx'),
      'a study time upside down': set(`${cpc}/study-time/recommended/value/min`, 'P9M'),
      'two percentiles of a wage exchanged': set('wages/29-2072/national/p75', 50_000),
      'a dimension that is never checked again': set('groups/cost/dimensions/books-cost/checkEvery'),
    },
  },
  {
    claim: 'uses every source that it lists',
    broken: (pack) => {
      const cited = new Set<string>([
        ...readingsOf(pack).flatMap(({ reading }) => reading.sources),
        ...pack.credentials.flatMap(({ relations }) => relations.flatMap(({ sources }) => sources)),
        ...pack.wages.flatMap((wage) => [...wage.sources, ...wage.stateSources]),
      ])
      return pack.sources.map(({ id }) => id).filter((id) => !cited.has(id))
    },
    faults: {
      'a source for nothing': (pack) =>
        pack.sources.push(...pack.sources.slice(0, 1).map((source) => renamed(source, 'unused'))),
    },
  },
  {
    claim: 'knows nothing from after its own edition',
    broken: (pack) => {
      const { edition } = pack.manifest
      const after = (date: string): boolean => date !== 'undated' && date > edition.slice(0, date.length)
      return [
        ...pack.sources
          .filter(({ published, checkedOn }) => after(published) || after(checkedOn))
          .map(({ id }) => id),
        ...readingsOf(pack)
          .filter(
            ({ reading: { asOf, value } }) => after(asOf) || ('year' in value && after(String(value.year))),
          )
          .map(({ place }) => place),
        ...pack.wages.filter(({ vintage }) => after(vintage)).map(({ occupation }) => occupation),
      ]
    },
    faults: {
      'a page from the future': set('sources/aapc-exam-price/checkedOn', '2031-01-01'),
      'a price from the future': set(`${cpc}/membership-dues/value/year`, 2031),
      'a survey from the future': set('wages/29-2072/vintage', '2031-05'),
    },
  },
  {
    claim: 'looks at prices again within 12 months, at pay within 18, at everything else within 24',
    broken: (pack) =>
      dimensionsOf(pack)
        .filter(({ checkEvery, kind, id }) => {
          const pay = id.startsWith('pay-')
          const price = !pay && (kind === 'money' || kind === 'moneyRange')
          const allowed = price ? ['P12M'] : pay ? ['P12M', 'P18M'] : ['P12M', 'P18M', 'P24M']
          return checkEvery && !allowed.includes(checkEvery)
        })
        .map(({ id }) => id),
    faults: {
      'a price that stands for two years': set('groups/cost/dimensions/exam-fee-member/checkEvery', 'P24M'),
      'an exam that stands for four years': set('groups/exam-format/dimensions/exam-time/checkEvery', 'P4Y'),
      'pay that stands for two years': set('groups/pay/dimensions/pay-survey/checkEvery', 'P24M'),
    },
  },
]

/** The id is of the kind that the schema makes of it. */
function renamed(source: Pack['sources'][number], id: string): Pack['sources'][number] {
  return Pack.shape.sources.element.parse({ ...source, id })
}
