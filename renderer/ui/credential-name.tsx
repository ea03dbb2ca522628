import type { ReactNode } from 'react'
import type { Profile } from '../../domain/catalog/pack.ts'
import { useLanguage } from '../i18n/language.ts'

/** The official name, never translated, and what it means where the reader's language is another. */
export function CredentialName({ of }: { readonly of: Pick<Profile, 'name' | 'gloss'> }): ReactNode {
  const { language, inWords } = useLanguage()
  return (
    <>
      <span lang="en">{of.name}</span>
      {language !== 'en' && ` (${inWords(of.gloss)})`}
    </>
  )
}
