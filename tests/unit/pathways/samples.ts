import { PathwayRules } from '../../../domain/catalog/pathways.ts'
import type { Profile } from '../../../domain/catalog/pack.ts'
import { findPaths } from '../../../domain/pathways/find-paths.ts'
import type { Path, Pathways } from '../../../domain/pathways/model.ts'

const words = (text: string) => ({ en: text, es: `${text} (es)` })

/** `work-2`: two years of work, which include the years before. */
const condition = (id: string) => {
  const [, years] = /^work-(\d)$/.exec(id) ?? []
  return {
    id,
    kind: years ? 'work' : 'study',
    label: words(id),
    includes: years && Number(years) > 1 ? [`work-${Number(years) - 1}`] : [],
    ...(years && { duration: `P${years}Y` }),
  }
}

/** `work-1 + course or aaa`: any one of the ways, each with all that is joined by "+"; credentials have 3 letters. */
function waysOf(text: string): object[] {
  return text.split(' or ').map((way) => {
    const parts = way.split(' + ')
    const isCredential = (part: string) => part.length === 3
    return {
      conditions: parts.filter((part) => !isCredential(part)),
      holding: parts.filter(isCredential),
    }
  })
}

interface Sketch {
  /** Of each credential: what it asks for. */
  readonly requires?: Readonly<Record<string, string>>
  readonly advises?: Readonly<Record<string, string>>
  readonly meets?: readonly string[]
  /** Options of the dimension `places`. */
  readonly wants?: readonly string[]
  /** Of conditions: the credential whose study time is theirs. */
  readonly times?: Readonly<Record<string, string>>
}

export function rules({ requires = {}, advises = {}, meets = [], wants = ['yard'], times = {} }: Sketch) {
  const entry = (required: boolean, all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([credential, ways]) => ({
      credential,
      required,
      ways: waysOf(ways),
      sources: ['board-page'],
      asOf: '2026',
      confidence: 'issuer',
    }))
  const end = { label: words('End'), help: words('Help') }
  return PathwayRules.parse({
    conditions: ['work-1', 'work-2', 'work-3', 'course', 'degree'].map((id) => ({
      ...condition(id),
      ...(times[id] !== undefined && { time: { credential: times[id], dimension: 'study-time' } }),
    })),
    starts: [{ id: 'here', ...end, meets }],
    goals: [{ id: 'there', ...end, wants: [{ dimension: 'places', options: wants }] }],
    entry: [...entry(true, requires), ...entry(false, advises)],
  })
}

export function pathsIn(sketch: Sketch, ...profiles: readonly Profile[]): Pathways {
  const stated = rules(sketch)
  const [start] = stated.starts
  const [goal] = stated.goals
  if (!start || !goal) throw new Error('The sketch has no start or goal')
  return findPaths(stated, profiles, start, goal)
}

/** `aaa work-1 bbb`: what there is to do on each path. */
export function inWords({ paths }: Pathways): readonly string[] {
  return paths.map(({ steps }: Path) =>
    steps.map((step) => (step.kind === 'credential' ? String(step.credential) : step.condition.id)).join(' '),
  )
}
