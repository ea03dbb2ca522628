import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { buildHandout, suggestFileName } from '../../main/features/handouts.ts'
import { openCatalog } from '../../main/store/open-catalog.ts'
import { HandoutRequest } from '../../preload/contract/handouts.ts'
import { decided } from '../e2e/decided.ts'
import { noon } from './opened.ts'
import { tempFolder } from './temp-folder.ts'

/** What no system, or only some, takes in a name of a file. */
const abbreviations = { cpc: 'C/P:C', ccs: '..\\CCS*', cic: 'CIC?' }
const named = 'Job "A/B": <yes> | no'

const ids = ['cpc', 'ccs', 'cic']
const worksheet = decided.id
const study = { start: '2026-11-30', hoursPerWeek: 8, target: null }

const names: readonly (readonly [name: string, request: object, worksheet?: string])[] = [
  ['C-P-C-CCS-CIC.pdf', { kind: 'comparison', ids }],
  ['C-P-C-CCS-CIC-counselor.pdf', { kind: 'counselor', ids }],
  ['C-P-C-profile.pdf', { kind: 'profile', id: 'cpc' }],
  ['C-P-C-CCS-CIC-together.pdf', { kind: 'together', ids }],
  ['no-experience-to-billing.pdf', { kind: 'pathway', start: 'no-experience', goal: 'billing' }],
  ['CCS-study-plan.pdf', { kind: 'study-plan', id: 'ccs', ...study }],
  ['glossary.pdf', { kind: 'glossary' }],
  ['C-P-C-glossary.pdf', { kind: 'glossary', ids: ['cpc'] }],
  ['Job-A-B-yes-no-worksheet.pdf', { kind: 'worksheet', worksheet }, named],
  ['worksheet.pdf', { kind: 'worksheet', worksheet }, '???'],
  ['Job-A-B-yes-no-blank.pdf', { kind: 'worksheet-blank', worksheet }, named],
  ['worksheet-blank.pdf', { kind: 'worksheet-blank' }],
]

it('a handout of each kind is to be saved under a name that says what it is and that every system takes', async () => {
  const folder = tempFolder()
  const pack = join(folder, 'packs/medical-coding')
  cpSync(join(import.meta.dirname, '../../resources/packs/medical-coding'), pack, { recursive: true })
  for (const [id, abbreviation] of Object.entries(abbreviations)) {
    const path = join(pack, `credentials/${id}.json`)
    writeFileSync(
      path,
      JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), abbreviation }),
    )
  }
  const { db } = await openCatalog(join(folder, 'catalog.db'), [join(folder, 'packs')], noon)
  onTestFinished(() => void db.close())
  const suggested = names.map(([, request, name = '']) => {
    const asked = HandoutRequest.parse({ choices: { languages: ['en'] }, ...request })
    const findWorksheet = () => ({ ...decided, name })
    return suggestFileName(buildHandout(db, asked, { now: noon(), findWorksheet }))
  })
  expect(suggested).toEqual(names.map(([name]) => name))
})
