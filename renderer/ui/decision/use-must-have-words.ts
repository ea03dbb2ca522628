import { useLingui } from '@lingui/react/macro'
import { assertNever } from '../../../domain/assert-never.ts'
import { shownReading } from '../../../domain/catalog/evidence.ts'
import type { Dimension } from '../../../domain/catalog/pack.ts'
import type { Language } from '../../../domain/text/localized.ts'
import { findDimension, type CatalogView } from '../../../domain/worksheet/catalog-view.ts'
import type { MustHave } from '../../../domain/worksheet/must-have.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useFigureWords } from './figure-words.ts'

/** An entry of a list that a must-have can ask for. */
export interface ListedItem {
  readonly id: string
  readonly label: string
}

/** What a must-have asks for, in words. */
export function useMustHaveWords(catalog: CatalogView): (mustHave: MustHave) => string {
  const { t } = useLingui()
  const { language } = useLanguage()
  const figureWords = useFigureWords()
  return (mustHave) => {
    if (mustHave.kind === 'own') return mustHave.name
    const dimension = findDimension(catalog, mustHave.dimension)
    const label = dimension?.label[language] ?? mustHave.dimension
    switch (mustHave.kind) {
      case 'yesNo':
        return mustHave.yes ? t`${label}: yes` : t`${label}: no`
      case 'atMost': {
        const most = dimension ? figureWords(mustHave.most, dimension) : String(mustHave.most)
        return t`${label}: at most ${most}`
      }
      case 'atLeast': {
        const { row, level } = mustHave
        const least = dimension?.levels?.[level]?.[language] ?? String(level)
        const rowLabel = dimension?.rows?.find(({ id }) => id === row)?.label[language]
        return rowLabel === undefined ? t`${label}: at least “${least}”` : t`${rowLabel}: at least “${least}”`
      }
      case 'lists': {
        const { item } = mustHave
        const found = dimension && itemsOf(catalog, dimension, language).find(({ id }) => id === item)
        const name = found?.label ?? item
        return t`${label}: ${name} among them`
      }
      default:
        return assertNever(mustHave)
    }
  }
}

/** Whatever any of the options lists, by name. */
export function itemsOf(
  { profiles }: CatalogView,
  { id }: Pick<Dimension, 'id'>,
  language: Language,
): readonly ListedItem[] {
  const items = profiles.flatMap(({ facts }) => {
    const fact = facts[id]?.fact
    const value = fact && shownReading(fact)?.value
    return value?.kind === 'list' ? value.items : []
  })
  const named = new Map(items.flatMap((item) => (item.id === undefined ? [] : [[item.id, item[language]]])))
  return [...named]
    .map(([itemId, label]) => ({ id: itemId, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
}
