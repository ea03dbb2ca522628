import fc from 'fast-check'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { PathwayRules } from '../../domain/catalog/pathways.ts'
import { findPackSummaries } from '../../main/store/catalog-store/packs.ts'
import { findProfileRecords } from '../../main/store/catalog-store/profiles.ts'
import { openCatalog } from '../../main/store/open-catalog.ts'
import { loadPack } from '../../main/store/packs/load-pack.ts'
import { PackError } from '../../main/store/packs/pack-error.ts'
import { noon } from './opened.ts'
import { faults } from './pack-mutations.ts'
import { tempFolder } from './temp-folder.ts'

const shipped = new URL('../../resources/packs/medical-coding/', import.meta.url)
const pair = ['cpc', 'ccs'].map((id) => CredentialId.parse(id))

/** The shipped pack with its home pair alone, so that a thousand faults are tried in reasonable time. */
function pairPack(folder: string): ReadonlyMap<string, Buffer> {
  mkdirSync(join(folder, 'credentials'), { recursive: true })
  for (const file of readdirSync(shipped).filter((name) => name.endsWith('.json'))) {
    cpSync(new URL(file, shipped), join(folder, file))
  }
  for (const id of pair) {
    const stated = JSON.parse(readFileSync(new URL(`credentials/${id}.json`, shipped), 'utf8')) as {
      relations: readonly { credential: CredentialId }[]
    }
    const relations = stated.relations.filter(({ credential }) => pair.includes(credential))
    writeFileSync(join(folder, `credentials/${id}.json`), JSON.stringify({ ...stated, relations }))
  }
  const pathways = PathwayRules.parse(JSON.parse(readFileSync(join(folder, 'pathways.json'), 'utf8')))
  writeFileSync(join(folder, 'pathways.json'), JSON.stringify(within(pathways)))
  const names = [
    ...readdirSync(folder).filter((name) => name.endsWith('.json')),
    ...pair.map((id) => `credentials/${id}.json`),
  ]
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}

/** The pathways that the pair is enough for. */
function within({ conditions, starts, goals, entry }: PathwayRules): PathwayRules {
  const known = (id: CredentialId): boolean => pair.includes(id)
  return {
    conditions: conditions.map(({ time: _, ...condition }) => condition),
    starts,
    goals: goals.filter(({ id }) => ['doctors-offices', 'hospital-inpatient'].includes(id)),
    entry: entry
      .filter(({ credential }) => known(credential))
      .map((rule) => ({ ...rule, ways: rule.ways.filter(({ holding }) => holding.every(known)) })),
  }
}

/** Undefined when the pack is accepted. */
function refusalOf(folder: string): PackError | undefined {
  try {
    loadPack(folder)
    return undefined
  } catch (error) {
    if (error instanceof PackError) return error
    throw error
  }
}

interface Planted {
  readonly what: string
  readonly refusal: PackError | undefined
}

/** One fault after the other in the pack there, each taken back again. */
async function plantEach(
  folder: string,
  runs: number,
  look: (planted: Planted) => void | Promise<void>,
): Promise<void> {
  const files = pairPack(folder)
  const anyFault = fc.record({
    file: fc.constantFrom(...files.keys()),
    fault: fc.nat({ max: faults.length - 1 }),
    pick: fc.nat({ max: 2 ** 30 }),
  })
  await fc.assert(
    fc.asyncProperty(anyFault, async ({ file, fault, pick }) => {
      const path = join(folder, file)
      const original = files.get(file) ?? Buffer.alloc(0)
      const { what = '', bytes, mayPass } = faults[fault]?.(original, pick) ?? {}
      if (bytes) writeFileSync(path, bytes)
      else rmSync(path)
      try {
        const refusal = refusalOf(folder)
        // The one file that a pack may do without.
        const spared = !bytes && file === 'pathways.json'
        if (!refusal) expect(mayPass || spared, `${file}: ${what}`).toBe(true)
        await look({ what, refusal })
      } finally {
        writeFileSync(path, original)
      }
    }),
    { numRuns: runs, seed: 20261122 },
  )
}

describe('a pack with any single fault', () => {
  it('is refused with file, path and rule on a line each', { timeout: 600_000 }, async () => {
    let refused = 0
    await plantEach(join(tempFolder(), 'medical-coding'), 1000, ({ refusal }) => {
      if (!refusal) return
      refused += 1
      expect(refusal.problems.filter((line) => !isOneLine(line))).toEqual([])
    })
    expect(refused).toBeGreaterThan(700)
  })

  it('leaves the catalog as it was, and says why', { timeout: 600_000 }, async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const root = tempFolder()
    const database = join(tempFolder(), 'catalog.db')
    let before: Awaited<ReturnType<typeof held>> | undefined
    await plantEach(join(root, 'medical-coding'), 40, async ({ refusal }) => {
      before ??= await soundCatalog()
      const after = await held(root)
      if (refusal) expect(after).toEqual({ ...before, problems: [`medical-coding: ${refusal.message}`] })
      else {
        expect(after.problems).toEqual([])
        // For the next one, the catalog is to hold the sound pack again.
        expect(await soundCatalog()).toEqual(before)
      }
    })
    expect(before?.problems).toEqual([])

    /** What the catalog holds with this pack in its folder. */
    async function held(packs: string) {
      const { db, problems } = await openCatalog(database, [packs], noon)
      const summaries = findPackSummaries(db)
      const records = findProfileRecords(db, pair)
      db.close()
      return { summaries, records, problems: problems.map(({ detail }) => detail) }
    }

    async function soundCatalog() {
      const sound = tempFolder()
      pairPack(join(sound, 'medical-coding'))
      return await held(sound)
    }
  })
})

/** File, path where there is one, and rule. */
function isOneLine(line: string): boolean {
  return /^(?:[a-z]+\.json|credentials\/[a-z-]+\.json|credentials): (?:\S+: )?\S.*$/.test(line)
}
