import { choicesOf } from '../unit/sample.ts'
import { describe, expect, it } from 'vitest'
import { shownReading, readingsOf } from '../../domain/catalog/evidence.ts'
import type { Goal, Start } from '../../domain/catalog/pathways.ts'
import { effectiveProfile } from '../../domain/catalog/profile.ts'
import { summarize } from '../../domain/catalog/summarize.ts'
import { Handout } from '../../domain/handout/model.ts'
import { pathwayHandout } from '../../domain/handout/pathway-handout.ts'
import { evidenceOf, partsOf } from '../../domain/pathways/evidence.ts'
import { findPaths } from '../../domain/pathways/find-paths.ts'
import { startsLike } from '../../domain/pathways/starts.ts'
import { factOf, pack } from './medical-coding.ts'

const { pathways, groups, wages } = pack
if (!pathways) throw new Error('The pack has no pathways')

const profiles = pack.credentials.map((credential) => {
  const issuer = pack.organizations.find(({ id }) => id === credential.issuer)
  if (!issuer) throw new Error(`${credential.id} has no issuer`)
  return effectiveProfile({ pack: pack.manifest.id, credential, issuer, groups, wages, edits: [] })
})

const journeys = pathways.starts.flatMap((start) => pathways.goals.map((goal) => ({ start, goal })))

function pathsOf(start: Start, goal: Goal) {
  return findPaths(pathways!, profiles, start, goal)
}

/** `cca, coding-one-year, ccs` */
function pathsBetween(startId: string, goalId: string): readonly string[] {
  const journey = journeys.find(({ start, goal }) => start.id === startId && goal.id === goalId)
  if (!journey) throw new Error(`There is no way from ${startId} to ${goalId}`)
  return pathsOf(journey.start, journey.goal).paths.map(({ steps }) =>
    steps.map((step) => (step.kind === 'condition' ? step.condition.id : step.credential)).join(', '),
  )
}

describe('pathways of the pack', () => {
  it('lead somewhere from every start to every goal, along four paths at most', () => {
    const counts = journeys.map(({ start, goal }) => pathsOf(start, goal).paths.length)
    expect(counts.filter((count) => count < 1 || count > 4)).toEqual([])
  })

  it('never lead through a credential that is not confirmed to be offered', () => {
    const doubtful = new Set(pack.credentials.filter(({ status }) => status !== 'active').map(({ id }) => id))
    const steps = journeys.flatMap(({ start, goal }) =>
      pathsOf(start, goal).paths.flatMap((path) => path.steps),
    )
    expect(steps.filter((step) => step.kind === 'credential' && doubtful.has(step.credential))).toEqual([])
  })

  it('lead beginners to hospitals straight or over the CCA, as AHIMA advises', () => {
    expect(pathsBetween('no-experience', 'hospital-inpatient')).toEqual([
      'cca',
      'ccs',
      'cic',
      'cca, coding-one-year, ccs',
    ])
  })

  it('lead beginners to the CPC over the apprentice mark, and coders straight', () => {
    expect(pathsBetween('no-experience', 'doctors-offices')).toContain('cpc-a, coding-two-years, cpc')
    expect(pathsBetween('outpatient-coder', 'doctors-offices')).toContain('cpc')
  })

  it('lead students of health information to the RHIT, and over it to the CCS', () => {
    expect(pathsBetween('degree-student', 'health-information')).toContain('rhit')
    expect(pathsBetween('degree-student', 'hospital-inpatient')).toContain('rhit, ccs')
  })
})

/** What the pack says of getting in: an entry rule repeats it and adds nothing. */
const gettingIn = ['required-to-sit', 'open-to-beginners', 'recommended-background', 'beginner-removal']

describe('printed plans of the pack', () => {
  it('cite a source for every rule, relation, time and price that they name, and fit the contract', () => {
    for (const { start, goal } of journeys) {
      const journey = { rules: pathways, start, goal, pathways: pathsOf(start, goal) }
      const occasion = { choices: choicesOf({}), printedOn: '2026-11-22', center: null }
      const plan = pathwayHandout(summarize(pack), profiles, journey, occasion)
      expect(Handout.parse(plan)).toEqual(plan)
      const cited = new Set(plan.sources.map(({ source }) => source.id))
      for (const step of plan.pathways.paths.flatMap(({ steps }) => steps)) {
        const sources = evidenceOf(step).flatMap((evidence) => evidence.sources)
        for (const { credential, dimension } of partsOf(step, goal)) {
          const fact = plan.credentials.find(({ id }) => id === credential)?.facts[dimension]?.fact
          if (!fact) throw new Error(`${credential} ${dimension} is not on the plan`)
          sources.push(...(shownReading(fact)?.sources ?? []))
        }
        expect(sources.filter((source) => !cited.has(source))).toEqual([])
      }
    }
  })
})

describe('starts of the pack', () => {
  it('have the same paths wherever they are said to be alike', () => {
    for (const start of pathways.starts) {
      for (const other of startsLike(pathways, start)) {
        for (const goal of pathways.goals) expect(pathsOf(other, goal)).toEqual(pathsOf(start, goal))
      }
    }
    expect(pathways.starts.map((start) => startsLike(pathways, start).map(({ id }) => String(id)))).toEqual([
      ['working-biller'],
      ['inpatient-coder'],
      ['outpatient-coder'],
      [],
      ['no-experience'],
    ])
  })
})

describe('entry rules of the pack', () => {
  it('rest on the pages that the credential’s own facts rest on, and on their dates', () => {
    const broken = pathways.entry.filter(({ credential, sources, asOf }) => {
      const facts = gettingIn.flatMap((dimension) => factOf(pack, credential, dimension) ?? [])
      const readings = facts.flatMap(readingsOf)
      const cited = new Set(readings.flatMap((reading) => reading.sources))
      const dates = new Set(readings.map((reading) => reading.asOf))
      return sources.some((source) => !cited.has(source)) || !dates.has(asOf)
    })
    expect(broken).toEqual([])
  })

  it('tell the reader to check what only a third party states, and take nothing that is only said', () => {
    const broken = pathways.entry.filter(({ confidence, note }) =>
      confidence === 'secondary'
        ? !/Check with \w+\.$/.test(note?.en ?? '') || !/Confírmelo con \w+\.$/.test(note?.es ?? '')
        : confidence === 'article',
    )
    expect(broken).toEqual([])
  })

  it('say what is required wherever beginners may not sit, and ask no more than school of those who may', () => {
    const openness = new Map(
      pack.credentials.map(({ id }) => {
        const fact = factOf(pack, id, 'open-to-beginners')
        const value = fact && shownReading(fact)?.value
        return [id, value?.kind === 'yesNo' ? value.yes : undefined]
      }),
    )
    const required = pathways.entry.filter((rule) => rule.required)
    const closed = [...openness].filter(([, open]) => open === false).map(([id]) => id)
    expect(closed.filter((id) => !required.some(({ credential }) => credential === id))).toEqual([])
    const demanding = required
      .filter(({ credential }) => openness.get(credential) !== false)
      .filter(({ ways }) => ways.every(({ conditions }) => conditions.join() !== 'high-school'))
    // Beginners sit for the CPC as well; the -A stays until the rule is met.
    expect(demanding.map(({ credential }) => credential)).toEqual(['cpc'])
  })

  it('tell of the apprentice mark wherever the pack has one', () => {
    const marked = pack.credentials.filter(({ id, status }) => {
      const fact = factOf(pack, id, 'beginner-removal')
      return status === 'active' && id !== 'cpc-a' && fact && shownReading(fact)
    })
    const told = pathways.entry.filter(({ note }) => note?.en.endsWith('without the -A.'))
    expect(told.map(({ credential }) => credential).toSorted()).toEqual(marked.map(({ id }) => id).toSorted())
  })

  it('use every condition, and every start meets one', () => {
    const used = new Set([
      ...pathways.entry.flatMap(({ ways }) => ways.flatMap(({ conditions }) => conditions)),
      ...pathways.starts.flatMap(({ meets }) => meets),
    ])
    expect(pathways.conditions.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
    expect(pathways.starts.filter(({ meets }) => meets.length === 0)).toEqual([])
  })
})
