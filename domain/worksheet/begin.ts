import type { PackManifest } from '../catalog/pack.ts'
import { worksheetFormat, worksheetVersion } from './limits.ts'
import type { Weights, Worksheet } from './model.ts'

/** What the page cannot know by itself: a new UUID and the time, ISO 8601. */
export interface Fresh {
  readonly id: string
  readonly at: string
}

export const noWeights: Weights = { tiers: [], exact: null, pairs: [], isDone: false }

/** Nothing is chosen, weighed or rated beforehand. */
export function newWorksheet(
  name: string,
  pack: Pick<PackManifest, 'id' | 'edition'>,
  { id, at }: Fresh,
): Worksheet {
  return {
    format: worksheetFormat,
    version: worksheetVersion,
    id,
    name,
    pack: pack.id,
    edition: pack.edition,
    createdAt: at,
    updatedAt: at,
    stage: 'decision',
    decision: { forWhom: '', about: '', by: null },
    options: [],
    firstLeaning: null,
    finalLeaning: null,
    mustHaves: [],
    criteria: [],
    ratings: [],
    weights: { visitor: noWeights, counselor: null },
    readiness: { facts: null, values: null, support: null, certainty: null },
    nextSteps: [],
  }
}

/** The same under another id and name. */
export function duplicateOf(worksheet: Worksheet, name: string, { id, at }: Fresh): Worksheet {
  return { ...worksheet, id, name, createdAt: at, updatedAt: at }
}
