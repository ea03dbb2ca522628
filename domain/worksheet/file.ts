import { z } from 'zod'
import type { PackSummary } from '../catalog/pack.ts'
import { type Fresh, newWorksheet, noWeights } from './begin.ts'
import * as limits from './limits.ts'
import { Criterion, NextStep, Option, RatedCell, Worksheet } from './model.ts'
import { MustHave } from './must-have.ts'
import type { Repair, RepairedPart, UnusableWorksheet } from './repair.ts'
import { settled } from './settle.ts'
import { stampOf } from './stamp.ts'

/** The worksheet with the stamp of its result, from which the result can be rebuilt. */
export function worksheetFileText(worksheet: Worksheet): string {
  return `${JSON.stringify({ ...worksheet, stamp: stampOf(worksheet) }, null, 2)}\n`
}

type KnownPack = Pick<PackSummary, 'id' | 'edition' | 'credentials' | 'groups'>

export type ReadWorksheet =
  | { readonly state: 'read'; readonly worksheet: Worksheet; readonly repairs: readonly Repair[] }
  | {
      readonly state: 'unusable'
      readonly why: Extract<UnusableWorksheet, 'noWorksheet' | 'newer' | 'otherPack'>
    }

const Header = z.object({
  format: z.literal(limits.worksheetFormat),
  version: z.int().min(1),
  pack: z.string(),
})

/** Of the stamp, what tells whether the file is still as it was stamped. */
const Stamped = z.object({ inputs: z.string() })

/**
 * A worksheet from a file that anybody may have written, under a new id. What cannot be understood is left out, and
 * said; what names a credential or dimension that this catalog does not have stays as it was rated.
 */
export function readWorksheetFile(json: unknown, packs: readonly KnownPack[], fresh: Fresh): ReadWorksheet {
  const header = Header.safeParse(json)
  if (!header.success) return { state: 'unusable', why: 'noWorksheet' }
  const { version, pack: packId } = header.data
  if (version > limits.worksheetVersion) return { state: 'unusable', why: 'newer' }
  const pack = packs.find(({ id }) => id === packId)
  if (!pack) return { state: 'unusable', why: 'otherPack' }
  const file = json as Readonly<Record<string, unknown>>
  const tally = new Map<RepairedPart, number>()
  const worksheet = parted(file, pack, fresh, (part, count) =>
    tally.set(part, (tally.get(part) ?? 0) + count),
  )
  const leftOut = [...tally].map(([part, count]): Repair => ({ kind: 'leftOut', part, count }))
  const stamp = Stamped.safeParse(file['stamp'])
  const isChanged = stamp.success && stamp.data.inputs !== stampOf(worksheet).inputs
  return {
    state: 'read',
    worksheet,
    repairs: [
      ...leftOut,
      ...strangersIn(worksheet, pack),
      ...(isChanged && leftOut.length === 0 ? [{ kind: 'otherInputs' as const }] : []),
    ],
  }
}

/** Part by part, so that one that makes no sense takes no other with it. */
function parted(
  file: Readonly<Record<string, unknown>>,
  pack: KnownPack,
  fresh: Fresh,
  leaveOut: (part: RepairedPart, count: number) => void,
): Worksheet {
  const { shape } = Worksheet
  const blank = newWorksheet('', pack, fresh)
  const one = <T>(schema: z.ZodType<T>, key: string, part: RepairedPart, instead: T): T => {
    const parsed = schema.safeParse(file[key])
    if (!parsed.success) leaveOut(part, 1)
    return parsed.success ? parsed.data : instead
  }
  const many = <T>(schema: z.ZodType<T>, key: string, part: RepairedPart, most: number): T[] => {
    const listed: readonly unknown[] = Array.isArray(file[key]) ? file[key] : []
    const sound = listed.slice(0, most).flatMap((entry) => {
      const parsed = schema.safeParse(entry)
      return parsed.success ? [parsed.data] : []
    })
    const left = Array.isArray(file[key]) ? listed.length - sound.length : 1
    if (left > 0) leaveOut(part, left)
    return sound
  }
  const read: Worksheet = {
    ...blank,
    name: one(shape.name, 'name', 'name', blank.name),
    edition: one(shape.edition, 'edition', 'date', blank.edition),
    createdAt: one(shape.createdAt, 'createdAt', 'date', blank.createdAt),
    updatedAt: one(shape.updatedAt, 'updatedAt', 'date', blank.updatedAt),
    stage: one(shape.stage, 'stage', 'stage', blank.stage),
    decision: one(shape.decision, 'decision', 'decision', blank.decision),
    options: many(Option, 'options', 'option', limits.mostOptions),
    firstLeaning: one(shape.firstLeaning, 'firstLeaning', 'leaning', null),
    finalLeaning: one(shape.finalLeaning, 'finalLeaning', 'leaning', null),
    mustHaves: many(MustHave, 'mustHaves', 'mustHave', limits.mostMustHaves),
    criteria: many(Criterion, 'criteria', 'criterion', limits.mostCriteria),
    ratings: many(RatedCell, 'ratings', 'rating', limits.mostOptions * limits.mostCriteria),
    weights: one(shape.weights, 'weights', 'weights', { visitor: noWeights, counselor: null }),
    readiness: one(shape.readiness, 'readiness', 'readiness', blank.readiness),
    nextSteps: many(NextStep, 'nextSteps', 'nextStep', limits.mostNextSteps),
  }
  const whole = settled(read)
  const parts = {
    options: 'option',
    criteria: 'criterion',
    mustHaves: 'mustHave',
    ratings: 'rating',
  } as const
  for (const [key, part] of Object.entries(parts)) {
    const list = key as keyof typeof parts
    if (whole[list].length < read[list].length) leaveOut(part, read[list].length - whole[list].length)
  }
  for (const key of ['firstLeaning', 'finalLeaning'] as const) {
    if (whole[key]?.option !== read[key]?.option) leaveOut('leaning', 1)
  }
  if (JSON.stringify(whole.weights) !== JSON.stringify(read.weights)) leaveOut('weights', 1)
  return whole
}

function strangersIn({ options, criteria }: Worksheet, pack: KnownPack): Repair[] {
  const credentials = new Set<string>(pack.credentials.map(({ id }) => id))
  const dimensions = new Set<string>(pack.groups.flatMap((group) => group.dimensions.map(({ id }) => id)))
  const named = options.flatMap((option) => {
    if (option.kind === 'credential') return [option.credential]
    return option.kind === 'together' ? option.credentials : []
  })
  const measured = criteria.flatMap((criterion) =>
    criterion.kind === 'dimension' ? [criterion.dimension] : [],
  )
  return [
    ...[...new Set(named)]
      .filter((id) => !credentials.has(id))
      .map((id): Repair => ({ kind: 'notInCatalog', what: 'credential', id })),
    ...[...new Set(measured)]
      .filter((id) => !dimensions.has(id))
      .map((id): Repair => ({ kind: 'notInCatalog', what: 'dimension', id })),
  ]
}
