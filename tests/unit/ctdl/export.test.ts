import fc from 'fast-check'
import jsonld, { type ContextDefinition, type JsonLdDocument } from 'jsonld'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportPack } from '../../../domain/ctdl/export.ts'
import { narrow } from '../../../domain/ctdl/narrow.ts'
import { packOf } from '../../../domain/ctdl/own.ts'
import type { Pack } from '../../../domain/catalog/pack.ts'
import { loadPack } from '../../../main/store/packs/load-pack.ts'
import { pack } from '../../content/medical-coding.ts'
import { anyPack } from './any-pack.ts'

/** A processor that may fetch nothing, and refuses what it would otherwise drop without a word. */
const strict = {
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`fetched ${url}`)),
}

const only = (...ids: string[]): Pack => narrow(pack, new Set(ids))

const written = (of: Pack): JsonLdDocument => JSON.parse(JSON.stringify(exportPack(of))) as JsonLdDocument

test('the export of CPC and CCS passes a JSON-LD processor that refuses to drop anything or fetch anything', async () => {
  const file = written(only('cpc', 'ccs'))
  await expect(jsonld.expand(file, strict)).resolves.toHaveLength(7)
  const statements = await jsonld.toRDF(file, { ...strict, format: 'application/n-quads' })
  expect(statements).toContain('<https://purl.org/ctdl/terms/name> "Certified Professional Coder"@en .')
  expect(statements).toContain('<https://purl.org/ctdl/terms/Certification> .')
})

test('no property is lost on the way through a JSON-LD processor and back', async () => {
  const file = exportPack(only('cpc', 'ccs'))
  const expanded = await jsonld.expand(written(only('cpc', 'ccs')), strict)
  const named = new Set(JSON.stringify(file['@graph']).match(/(?<=")(ceterms|schema):\w+(?=":)/g))
  expect(named.size).toBeGreaterThan(30)
  const text = JSON.stringify(expanded)
  expect([...named].filter((name) => !text.includes(`"${fullName(name)}":`))).toEqual([])
  const compacted: JsonLdDocument = await jsonld.compact(
    expanded,
    file['@context'] as ContextDefinition,
    strict,
  )
  expect(await jsonld.expand(compacted, strict)).toEqual(expanded)
})

test('what the CTDL terms say is what the facts say', () => {
  const [credential, exam] = ['_:credential-cpc', '_:assessment-cpc'].map((id) =>
    nodes(only('cpc')).find((node) => node['@id'] === id),
  )
  expect(credential).toMatchObject({
    '@type': 'ceterms:Certification',
    'ceterms:name': { en: 'Certified Professional Coder' },
    'ceterms:alternateName': { en: 'CPC' },
    'ceterms:ownedBy': '_:organization-aapc',
    'ceterms:credentialStatusType': [{ 'ceterms:targetNode': 'credentialStat:Active' }],
    'ceterms:renewalFrequency': ['P24M'],
    'ceterms:requires': { 'ceterms:targetAssessment': '_:assessment-cpc' },
    'ceterms:renewal': { 'ceterms:creditValue': [{ 'schema:value': 36 }] },
  })
  expect(credential?.['ceterms:estimatedCost']).toContainEqual(
    expect.objectContaining({
      'ceterms:price': 425,
      'ceterms:currency': 'USD',
      'ceterms:directCostType': expect.objectContaining({
        'ceterms:targetNode': 'costType:StandaloneAssessment',
      }) as unknown,
      'ceterms:audienceType': expect.objectContaining({ 'ceterms:targetNode': 'audience:Member' }) as unknown,
    }),
  )
  expect(exam).toMatchObject({
    '@type': 'ceterms:AssessmentProfile',
    'ceterms:estimatedDuration': [{ 'ceterms:exactDuration': 'PT4H' }],
  })
})

test('what is only commonly said, or not published, is asserted to no other program', () => {
  const credential = nodes(only('cpc')).find((node) => node['@id'] === '_:credential-cpc')
  const roles = JSON.stringify(credential?.['ceterms:occupationType'])
  expect(roles).toContain('29-2072')
  expect(roles).not.toContain('Compliance staff')
})

test('no registry identifier is made up, and nothing from outside is needed to read the file', () => {
  const file = JSON.stringify(written(pack))
  expect(file).not.toContain('ctid')
  expect(JSON.stringify(exportPack(pack)['@context'])).not.toContain('"@import"')
})

test('the shipped pack comes back from its export to the letter', () => {
  expect(packOf(written(pack))).toEqual(pack)
})

test('it comes back even after another program has rewritten the file', async () => {
  const expanded = await jsonld.expand(written(pack), strict)
  expect(packOf(expanded)).toEqual(pack)
})

test('another field is exported by the same rules, without a word of this one', async () => {
  const sample = loadPack(join(import.meta.dirname, '../../fixtures/packs/it-basics')).pack
  const file = written(sample)
  await expect(jsonld.expand(file, strict)).resolves.not.toEqual([])
  expect(packOf(file)).toEqual(sample)
  expect(JSON.stringify(file)).toContain('"ceterms:price":210')
  expect(JSON.stringify(file)).not.toMatch(/CPC|AAPC|medical|coding/i)
})

test('any pack at all is exported without loss, as JSON-LD', async () => {
  await fc.assert(
    fc.asyncProperty(anyPack, async (some) => {
      const file = written(some)
      expect(packOf(file)).toEqual(some)
      await jsonld.expand(file, strict)
    }),
    { numRuns: 150 },
  )
})

function nodes(of: Pack): readonly Record<string, unknown>[] {
  return exportPack(of)['@graph'] as Record<string, unknown>[]
}

function fullName(name: string): string {
  return name.replace('ceterms:', 'https://purl.org/ctdl/terms/').replace('schema:', 'https://schema.org/')
}
