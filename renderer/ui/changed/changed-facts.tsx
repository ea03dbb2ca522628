import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { cellPlace, type NotePlace } from '../../../domain/notes/place.ts'
import type { FactChange } from '../../../preload/contract/changes.ts'
import { useChanges } from '../../changes.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useFactWords } from '../fact/fact-words.ts'

export interface ChangeInWords extends Pick<FactChange, 'id' | 'editionBefore' | 'editionAfter'> {
  /** `CPC, Exam fee`. */
  readonly subject: string
  readonly was: string
  readonly is: string
}

type Changes = ReadonlyMap<NotePlace, ChangeInWords>

const none: Changes = new Map()
const Changed = createContext(none)

interface ChangedFactsProps {
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
  readonly children: ReactNode
}

/** Lets every fact below it know whether what is published changed since the person last looked. */
export function ChangedFacts({ profiles, pack, children }: ChangedFactsProps): ReactNode {
  const { language } = useLanguage()
  const factWords = useFactWords()
  const { data = [] } = useChanges(profiles.map(({ id }) => id))
  const changes = useMemo(() => {
    const dimensions = pack.groups.flatMap((group) => group.dimensions)
    const told = new Map<NotePlace, ChangeInWords>()
    for (const change of data) {
      const profile = profiles.find(({ id }) => id === change.credential)
      const dimension = dimensions.find(({ id }) => id === change.dimension)
      const effective = profile?.facts[change.dimension]
      if (!profile || !dimension || !effective) continue
      const was = factWords(change.before, dimension)
      const is = factWords(effective.edit?.published ?? effective.fact, dimension)
      // What was only put better in the other language is no change to this reader.
      if (was === is) continue
      const subject = `${profile.abbreviation}, ${dimension.label[language]}`
      told.set(cellPlace(profile.id, dimension.id), { ...change, subject, was, is })
    }
    return told.size === 0 ? none : told
  }, [data, profiles, pack, factWords, language])
  return <Changed value={changes}>{children}</Changed>
}

export function useChangeOf(place: NotePlace): ChangeInWords | undefined {
  return useContext(Changed).get(place)
}

export function useAllChanges(): readonly ChangeInWords[] {
  return [...useContext(Changed).values()]
}
