import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary } from '../../domain/catalog/pack.ts'
import { useLanguage } from '../i18n/language.ts'
import { Disclosure } from './disclosure.tsx'
import styles from './glossary.module.css'

/** The pack's terms and what they mean. */
export function Glossary({ pack }: { readonly pack: PackSummary }): ReactNode {
  const { inWords } = useLanguage()
  return (
    <Disclosure title={<Trans>What the words mean</Trans>}>
      <dl className={styles.terms}>
        {pack.glossary.map(({ term, expansion, meaning }) => (
          <div key={term.en} className={styles.entry}>
            <dt>
              <strong>{inWords(term)}</strong>
              {expansion !== undefined && (
                <span lang="en" className={styles.expansion}>
                  {' '}
                  {expansion}
                </span>
              )}
            </dt>
            <dd>{inWords(meaning)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
