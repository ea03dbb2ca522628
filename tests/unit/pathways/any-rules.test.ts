import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isMet, withConditions, fieldOf, type Progress } from '../../../domain/pathways/field.ts'
import { credential, list, openToAll } from '../compare/cost-samples.ts'
import { inWords, pathsIn, rules } from './samples.ts'

const ids = ['aaa', 'bbb', 'ccc', 'ddd'] as const
const part = fc.constantFrom('work-1', 'work-2', 'work-3', 'course', 'degree', ...ids)
const way = fc.uniqueArray(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' + '))
const ways = fc.array(way, { minLength: 1, maxLength: 3 }).map((all) => all.join(' or '))
const asked = fc.dictionary(fc.constantFrom(...ids), ways, { maxKeys: 4 })

/** Any rules, whatever circles they make, and any relations between four credentials. */
const field = fc.record({
  requires: asked,
  advises: asked,
  meets: fc.uniqueArray(fc.constantFrom('work-1', 'work-2', 'course')),
  relations: fc.tuple(
    ...ids.map(() =>
      fc.dictionary(fc.constantFrom('buildsOn', 'beginnerFormOf'), fc.constantFrom(...ids), { maxKeys: 2 }),
    ),
  ),
})

it('every path meets what its credentials require, step by step, and ends at the goal, whatever the order of the pack', () => {
  fc.assert(
    fc.property(field, ({ relations, ...sketch }) => {
      const profiles = ids.map((id, place) => {
        const stated = Object.entries(relations[place] ?? {}).filter(([, to]) => to !== id)
        return credential(id, { ...openToAll, places: list('yard') }, 'board', Object.fromEntries(stated))
      })
      const found = pathsIn(sketch, ...profiles)
      const within = fieldOf(rules(sketch), profiles)
      const [start] = within.rules.starts
      expect(inWords(found)).toHaveLength(new Set(inWords(found)).size)
      expect(inWords(pathsIn(sketch, ...profiles.toReversed()))).toEqual(inWords(found))
      expect(found.why === undefined).toBe(found.paths.length > 0)
      for (const { steps } of found.paths) {
        let progress: Progress = { met: new Set(), held: new Set() }
        progress = withConditions(within, progress, start?.meets ?? [])
        for (const step of steps) {
          if (step.kind === 'condition') {
            progress = withConditions(within, progress, [step.condition.id])
            continue
          }
          for (const { rule, met } of step.rules) {
            expect(met).toBe(isMet(rule, progress))
            expect(met || !rule.required).toBe(true)
          }
          progress = { ...progress, held: new Set([...progress.held, step.credential]) }
        }
        expect(steps.at(-1)?.kind).toBe('credential')
      }
    }),
    { numRuns: 200 },
  )
})
