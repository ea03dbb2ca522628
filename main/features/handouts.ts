import { assertNever } from '../../domain/assert-never.ts'
import type { CredentialId, StateCode } from '../../domain/catalog/ids.ts'
import type { PackSummary, Profile } from '../../domain/catalog/pack.ts'
import type { Occasion } from '../../domain/handout/common.ts'
import { credentialsOn } from '../../domain/handout/credentials-on.ts'
import { comparisonHandout, counselorHandout } from '../../domain/handout/comparison-handout.ts'
import { glossaryHandout } from '../../domain/handout/glossary-handout.ts'
import type { Center, Handout } from '../../domain/handout/model.ts'
import { pathwayHandout } from '../../domain/handout/pathway-handout.ts'
import { profileHandout } from '../../domain/handout/profile-handout.ts'
import type { PlacedNote } from '../../domain/handout/sheet-notes.ts'
import { studyPlanHandout } from '../../domain/handout/study-plan-handout.ts'
import { togetherHandout } from '../../domain/handout/together-handout.ts'
import {
  blankWorksheetHandout,
  optionsFrom,
  worksheetHandout,
} from '../../domain/handout/worksheet-handout.ts'
import { problemOfDates } from '../../domain/study-plan/dates.ts'
import { localDate } from '../../domain/text/date.ts'
import type { LocalizedText } from '../../domain/text/localized.ts'
import type { Worksheet } from '../../domain/worksheet/model.ts'
import type { HandoutRequest } from '../../preload/contract/handouts.ts'
import type { Contract, Output } from '../../preload/contract/index.ts'
import { countPages } from '../printing/count-pages.ts'
import { fileNameOf } from '../files/file-name.ts'
import { writeWhole } from '../files/write-whole.ts'
import { finishPdf } from '../printing/finish-pdf.ts'
import type { Printer } from '../printing/printer.ts'
import { Refusal } from '../refusal.ts'
import type { ReadDb } from '../store/db.ts'
import { getProfiles, listPacks } from './catalog.ts'
import { findJourney } from './pathways.ts'

export interface SavedHandout {
  readonly path: string
  readonly pages: number
  /** What was left out so that it fits, as `Fit` names it. */
  readonly dropped: readonly LocalizedText[]
}

/** What is printed besides the catalog. */
interface Surroundings {
  readonly now: Date
  readonly notes?: readonly PlacedNote[]
  readonly center?: Center | null
  /** @throws Refusal NOT_FOUND */
  readonly findWorksheet?: (id: string) => Worksheet
}

/**
 * @throws Refusal NOT_FOUND for an unknown id; INVALID_INPUT for one named twice or ids of two packs (the ids), and
 * for dates that make no plan (a `DatesProblem`)
 */
export function buildHandout(
  catalog: ReadDb,
  request: HandoutRequest,
  { now, notes = [], center = null, findWorksheet = noWorksheet }: Surroundings,
): Handout {
  const { choices } = request
  const today = localDate(now)
  const occasion: Occasion = { choices, printedOn: today, center, notes: choices.notes ? notes : [] }
  switch (request.kind) {
    case 'comparison':
    case 'counselor': {
      const { pack, profiles } = sideBySide(catalog, request.ids, request.state)
      const build = request.kind === 'comparison' ? comparisonHandout : counselorHandout
      return build(pack, profiles, occasion, { hidden: request.hidden, baseline: request.baseline })
    }
    case 'profile': {
      const { pack, profile } = alone(catalog, request.id, request.state)
      return profileHandout(pack, profile, occasion)
    }
    case 'together': {
      const { pack, profiles } = sideBySide(catalog, request.ids, null)
      return togetherHandout(pack, profiles, request.assumptions, occasion)
    }
    case 'pathway': {
      const { pack, profiles, ...journey } = findJourney(catalog, request)
      return pathwayHandout(pack, profiles, journey, occasion)
    }
    case 'study-plan': {
      const { pack, profile } = alone(catalog, request.id, null)
      const handout = studyPlanHandout(pack, profile, request, occasion)
      const problem = problemOfDates(handout.plan, today)
      if (problem) throw new Refusal('INVALID_INPUT', problem)
      return handout
    }
    case 'glossary': {
      const { pack, profiles } = someSideBySide(catalog, request)
      return glossaryHandout(pack, profiles, occasion)
    }
    case 'worksheet': {
      const worksheet = findWorksheet(request.worksheet)
      const { pack, profiles } = decided(catalog, worksheet)
      return worksheetHandout(pack, profiles, worksheet, occasion)
    }
    case 'worksheet-blank': {
      if (request.worksheet !== null) {
        const worksheet = findWorksheet(request.worksheet)
        const { pack, profiles } = decided(catalog, worksheet)
        return blankWorksheetHandout(pack, profiles, worksheet, occasion)
      }
      const { pack, profiles } = someSideBySide(catalog, request)
      const contents = { name: '', options: optionsFrom(profiles), criteria: [] }
      return blankWorksheetHandout(pack, profiles, contents, occasion)
    }
    default:
      return assertNever(request)
  }
}

function sideBySide(
  catalog: ReadDb,
  ids: readonly CredentialId[],
  state: StateCode | null,
): { pack: PackSummary; profiles: Profile[] } {
  if (new Set(ids).size !== ids.length) throw new Refusal('INVALID_INPUT', ids.join(','))
  const profiles = getProfiles(catalog, ids, state)
  const pack = listPacks(catalog).find(({ id }) => id === profiles[0]?.pack)
  if (!pack || profiles.some((profile) => profile.pack !== pack.id)) {
    throw new Refusal('INVALID_INPUT', ids.join(','))
  }
  return { pack, profiles }
}

/** The pack and those that are named, which may be none. */
function someSideBySide(
  catalog: ReadDb,
  { pack, ids }: { readonly pack?: string | undefined; readonly ids: readonly CredentialId[] },
): { pack: PackSummary; profiles: Profile[] } {
  return ids.length > 0 ? sideBySide(catalog, ids, null) : { pack: packOf(catalog, pack), profiles: [] }
}

/** The pack of a worksheet, and those of its credentials that are in it still. */
function decided(catalog: ReadDb, worksheet: Worksheet): { pack: PackSummary; profiles: Profile[] } {
  const pack = packOf(catalog, worksheet.pack)
  const named = worksheet.options.flatMap((option) => {
    if (option.kind === 'credential') return [option.credential]
    return option.kind === 'together' ? option.credentials : []
  })
  const held = [...new Set(named)].filter((id) => pack.credentials.some((credential) => credential.id === id))
  return { pack, profiles: getProfiles(catalog, held, null) }
}

function noWorksheet(id: string): never {
  throw new Refusal('NOT_FOUND', id)
}

function alone(
  catalog: ReadDb,
  id: CredentialId,
  state: StateCode | null,
): { pack: PackSummary; profile: Profile } {
  const { pack, profiles } = sideBySide(catalog, [id], state)
  const [profile] = profiles
  if (!profile) throw new Refusal('NOT_FOUND', id)
  return { pack, profile }
}

function packOf(catalog: ReadDb, asked: string | undefined): PackSummary {
  const packs = listPacks(catalog)
  const pack = asked === undefined ? packs[0] : packs.find(({ id }) => id === asked)
  if (!pack) throw new Refusal('NOT_FOUND', asked ?? 'pack')
  return pack
}

/** `CPC-CCS.pdf`, `CPC-study-plan.pdf`, `no-experience-to-hospital-inpatient.pdf` */
export function suggestFileName(handout: Handout): string {
  return `${fileNameOf(nameOf(handout)) || handout.kind}.pdf`
}

function nameOf(handout: Handout): string[] {
  const short = (all: readonly { readonly abbreviation: string }[]): string[] =>
    all.map(({ abbreviation }) => abbreviation)
  switch (handout.kind) {
    case 'comparison':
      return short(handout.columns)
    case 'profile':
    case 'counselor':
      return [...short(handout.columns), handout.kind]
    case 'together':
      return [...short(handout.profiles), handout.kind]
    case 'pathway':
      return [handout.start.id, 'to', handout.goal.id]
    case 'study-plan':
      return [handout.credential.abbreviation, handout.kind]
    case 'glossary':
      return [...short(handout.credentials), handout.kind]
    case 'worksheet':
      return [handout.worksheet.name, handout.kind]
    case 'worksheet-blank':
      return handout.name === '' ? [handout.kind] : [handout.name, 'blank']
    default:
      return assertNever(handout)
  }
}

/** Renders before it writes, so that a failure leaves no file behind. */
export async function saveHandout(
  handout: Handout,
  path: string,
  printer: Uses,
  write = writeWhole,
): Promise<SavedHandout> {
  const { pdf, pages, dropped } = await makePages(handout, printer)
  await write(path, await finishPdf(pdf))
  return { path, pages, dropped }
}

/** The pages as they will be printed, in base 64. */
export async function previewHandout(
  handout: Handout,
  printer: Uses,
): Promise<Output<Contract['handouts']['preview']>> {
  const { pdf, ...rest } = await makePages(handout, printer)
  return { pdf: Buffer.from(pdf).toString('base64'), ...rest, credentials: [...credentialsOn(handout)] }
}

/** What it takes to make pages. */
export type Uses = Pick<Printer, 'use'>

interface Pages {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly dropped: LocalizedText[]
}

async function makePages(handout: Handout, printer: Uses): Promise<Pages> {
  return await printer.use(handout, async (laidOut) => {
    const pdf = await laidOut.toPdf()
    return { pdf, pages: countPages(pdf), dropped: laidOut.fit.dropped }
  })
}
