import type { ReactNode } from 'react'
import type { Profile } from '../../domain/catalog/pack.ts'
import { useLanguage } from '../i18n/language.ts'
import styles from './credential-name.module.css'

/** The official name, never translated, and what it means where the reader's language is another. */
export function CredentialName({ of }: { readonly of: Pick<Profile, 'name' | 'gloss'> }): ReactNode {
  const { language, inWords } = useLanguage()
  return (
    <>
      <span lang="en">{of.name}</span>
      {language !== 'en' && <span className={styles.gloss}>{inWords(of.gloss)}</span>}
    </>
  )
}
