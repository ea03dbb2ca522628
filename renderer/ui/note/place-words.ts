import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { partsOf, type NotePlace } from '../../../domain/notes/place.ts'
import { useLanguage } from '../../i18n/language.ts'

/** `CPC`, `Exam time` or `CPC, Exam time`; undefined for what these packs do not have. */
export function usePlaceWords(packs: readonly PackSummary[]): (place: NotePlace) => string | undefined {
  const { inWords } = useLanguage()
  return (place) => {
    const { credential, dimension } = partsOf(place)
    const name = packs
      .flatMap(({ credentials }) => credentials)
      .find(({ id }) => id === credential)?.abbreviation
    const row = packs
      .flatMap(({ groups }) => groups.flatMap((group) => group.dimensions))
      .find(({ id }) => id === dimension)
    if ((credential && name === undefined) || (dimension && !row)) return undefined
    return [name, row && inWords(row.label)].filter((part) => part !== undefined).join(', ')
  }
}
