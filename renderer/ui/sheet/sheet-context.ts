import { createContext, useContext } from 'react'
import type { SourceId } from '../../../domain/catalog/ids.ts'
import type { Layout } from '../../../domain/handout/layout.ts'
import type { Common } from '../../../domain/handout/model.ts'
import { useLanguage } from '../../i18n/language.ts'

export interface SheetSetting {
  readonly handout: Common
  readonly layout: Layout
  /** Of the title, the sections, and what is within those. */
  readonly headings: readonly [title: 'h1' | 'h2', section: 'h2' | 'h3', part: 'h3' | 'h4']
}

export const SheetContext = createContext<SheetSetting | undefined>(undefined)

interface Sheet extends SheetSetting, ReturnType<typeof useLanguage> {
  /** The numbers of these sources on this handout, ascending. */
  readonly numbersOf: (sources: readonly SourceId[]) => readonly number[]
}

/** What the parts of a sheet need to know of the whole. */
export function useSheet(): Sheet {
  const setting = useContext(SheetContext)
  if (!setting) throw new Error('A part of a sheet stands outside of one')
  const { sources } = setting.handout
  return {
    ...setting,
    ...useLanguage(),
    numbersOf: (ids) => sources.filter(({ source }) => ids.includes(source.id)).map(({ number }) => number),
  }
}
