import type { PackId, PathwayEndId } from '../../domain/catalog/ids.ts'
import type { PackSummary, Profile } from '../../domain/catalog/pack.ts'
import type { Goal, PathwayRules, Start } from '../../domain/catalog/pathways.ts'
import { findPaths } from '../../domain/pathways/find-paths.ts'
import type { Pathways } from '../../domain/pathways/model.ts'
import { Refusal } from '../refusal.ts'
import type { ReadDb } from '../store/db.ts'
import { getProfiles, listPacks } from './catalog.ts'

export interface AskedJourney {
  readonly pack?: PackId | undefined
  readonly start: PathwayEndId
  readonly goal: PathwayEndId
}

export interface Journey {
  readonly pack: PackSummary
  /** All that the pack has. */
  readonly profiles: readonly Profile[]
  readonly rules: PathwayRules
  readonly start: Start
  readonly goal: Goal
  readonly pathways: Pathways
}

/**
 * The paths from a start to a goal, in the given pack or the first that has both.
 * @throws Refusal NOT_FOUND naming what no pack has
 */
export function findJourney(catalog: ReadDb, { pack: asked, start: from, goal: to }: AskedJourney): Journey {
  const packs = listPacks(catalog).filter(({ id }) => asked === undefined || id === asked)
  for (const pack of packs) {
    const { pathways: rules } = pack
    const start = rules?.starts.find(({ id }) => id === from)
    const goal = rules?.goals.find(({ id }) => id === to)
    if (!rules || !start || !goal) continue
    const profiles = getProfiles(
      catalog,
      pack.credentials.map(({ id }) => id),
      null,
    )
    return { pack, profiles, rules, start, goal, pathways: findPaths(rules, profiles, start, goal) }
  }
  const isStart = packs.some(({ pathways }) => pathways?.starts.some(({ id }) => id === from))
  throw new Refusal('NOT_FOUND', isStart ? to : from)
}
