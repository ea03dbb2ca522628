import fc from 'fast-check'
import { Pack } from '../../../domain/catalog/pack.ts'
import { tinyPack } from '../../store/tiny-pack.ts'

/** Texts that mean something to a JSON-LD processor or to JavaScript, and any others. */
const text = fc
  .oneof(
    fc.constantFrom(
      '@id',
      '_:b0',
      'ceterms:name',
      'https://purl.org/ctdl/terms/',
      '__proto__',
      '{"@value":1}',
    ),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  )
  .map((words) => words.trim())
  .filter((words) => words !== '')

const words = fc.record({ en: text, es: text })
const amount = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100)
const duration = fc.constantFrom('PT4H', 'P2Y', 'P4M', 'PT5H40M', 'P16W')
const level = fc.integer({ min: 0, max: 4 })
const money = {
  currency: fc.constant('USD'),
  period: fc.constantFrom('once', 'year', 'cycle', 'hour'),
  year: fc.integer({ min: 1990, max: 2100 }),
}

const values: Readonly<Record<string, fc.Arbitrary<object>>> = {
  text: fc.record({ text: words }),
  list: fc.record({
    items: fc.array(fc.record({ id: text, en: text, es: text }), { minLength: 1, maxLength: 4 }),
  }),
  yesNo: fc.record({ yes: fc.boolean(), detail: words }, { requiredKeys: ['yes'] }),
  count: fc.record({ amount }),
  percent: fc.record({ percent: fc.integer({ min: 0, max: 100 }) }),
  money: fc.record({ amount, ...money }),
  moneyRange: fc.record({ min: amount, max: amount.map((some) => some + 10_000), ...money }),
  duration: fc.record({ duration }),
  durationRange: fc.record({ min: duration, max: duration }),
  level: fc.record({ level }),
  matrix: fc.record({ levels: fc.record({ office: fc.option(level), hospital: fc.option(level) }) }),
  shareTable: fc.record({
    parts: fc.array(
      fc.record({
        label: words,
        min: fc.integer({ min: 0, max: 50 }),
        max: fc.integer({ min: 50, max: 100 }),
      }),
      { minLength: 2, maxLength: 4 },
    ),
  }),
}

const evidence = {
  sources: fc.constant(['issuer-page']),
  asOf: fc.constantFrom('undated', '2022', '2026-05-01'),
  confidence: fc.constantFrom('issuer', 'relayed', 'article'),
}

const terms = fc.constantFrom(
  'ceterms:description',
  'ceterms:requires',
  'ceterms:estimatedCost',
  'ceterms:assesses',
  'ceterms:renewalFrequency',
  'ceterms:creditValue',
  'ceterms:estimatedDuration',
  'ceterms:occupationType',
  'ceterms:aggregateData',
  'ceterms:credentialStatusType',
  'ceterms:termOfTheFuture',
)

/** The tiny pack with other dimensions, texts and facts: valid, and as odd as the schema allows. */
export const anyPack: fc.Arbitrary<Pack> = fc
  .array(
    fc.record({ kind: fc.constantFrom(...Object.keys(values)), ctdl: fc.option(terms, { nil: undefined }) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .chain((dimensions) =>
    fc.record({
      dimensions: fc.tuple(
        ...dimensions.map(({ kind, ctdl }) => fc.tuple(fc.constant({ kind, ctdl }), words, words)),
      ),
      facts: fc.tuple(...[0, 1].map(() => fc.tuple(...dimensions.map(({ kind }) => factOf(kind))))),
      names: fc.tuple(text, text, words, words),
    }),
  )
  .map(({ dimensions, facts, names: [name, otherName, gloss, term] }) => {
    const files = tinyPack()
    const base = ['alpha', 'beta'].map((id) => files[`credentials/${id}.json`] as object)
    return Pack.parse({
      manifest: files['pack.json'],
      organizations: files['organizations.json'],
      sources: files['sources.json'],
      wages: files['wages.json'],
      glossary: [{ term, meaning: gloss }],
      groups: [
        {
          id: 'all',
          label: term,
          dimensions: dimensions.map(([{ kind, ctdl }, label, help], place) => ({
            id: `d-${place}`,
            label,
            help,
            kind,
            ...(ctdl !== undefined && { ctdl }),
            compare: true,
            handout: true,
            checkEvery: 'P12M',
            ...((kind === 'level' || kind === 'matrix') && { levels: [term, label, help, term, label] }),
            ...(kind === 'matrix' && {
              rows: [
                { id: 'office', label },
                { id: 'hospital', label: help },
              ],
            }),
          })),
        },
      ],
      credentials: base.map((credential, which) => ({
        ...credential,
        name: [name, otherName][which],
        gloss,
        facts: Object.fromEntries((facts[which] ?? []).map((fact, place) => [`d-${place}`, fact])),
      })),
    })
  })

function factOf(kind: string): fc.Arbitrary<object> {
  const reading = (values[kind] ?? fc.constant({})).chain((value) =>
    fc.record(
      { value: fc.constant({ kind, ...value }), ...evidence, note: words },
      { requiredKeys: ['value', 'sources', 'asOf', 'confidence'] },
    ),
  )
  return fc.oneof(
    reading.map((read) => ({ state: 'value', ...read })),
    words.map((note) => ({ state: 'notPublished', note })),
    fc.record({
      state: fc.constant('disputed'),
      recommended: reading,
      others: fc.tuple(reading),
      why: words,
    }),
  )
}
