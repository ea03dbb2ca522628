import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Imported, Unusable } from '../../../preload/contract/exchange.ts'
import { Banner } from '../../ui/banner.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './import-credential.module.css'

/** What was wrong with the file, and what to do about it. */
const reasons: Readonly<Record<Unusable, MessageDescriptor>> = {
  unreadable: msg`The file could not be read. Check that it is still there and that you may open it.`,
  tooLarge: msg`The file is larger than 5 MB. Save the one credential you need, not a whole list.`,
  notJson: msg`The file is not JSON. Save the credential again as JSON or JSON-LD, not as a web page.`,
  tooDeep: msg`The file is built in a way that no credential is. Save the credential again from its registry.`,
  noCredential: msg`No credential with a name was found in the file. Save the page of one credential, not of its issuer or a course.`,
  noIssuer: msg`The file names neither an issuer nor a web page. Add one of them to the file, or save it again from its registry.`,
}

/** The draft, and everything of the file that had no place in it; or why there is none. */
export function ImportOutcome({ imported }: { readonly imported: Imported }): ReactNode {
  const { t } = useLingui()
  if (imported.state === 'unusable') {
    return (
      <Banner tone="error">
        <p>
          <strong>{t`Nothing was added.`}</strong> {t(reasons[imported.why])}
        </p>
      </Banner>
    )
  }
  const { id, name, unmapped } = imported
  const count = unmapped.length
  return (
    <Banner tone="notice">
      <div className={styles.outcome}>
        <p>
          <strong lang="en">{name}</strong>
          {': '}
          {t`added as a draft. Nobody has checked it.`}
        </p>
        <div>
          <LinkButton to={`/credentials/${id}`}>{t`Look at the draft`}</LinkButton>
        </div>
        {count === 0 ? (
          <p>{t`Everything in the file has a place in the draft.`}</p>
        ) : (
          <Disclosure
            title={t`${plural(count, {
              one: '# entry of the file has no place in the draft',
              other: '# entries of the file have no place in the draft',
            })}`}
          >
            <ul className={styles.unmapped}>
              {unmapped.map(({ path, value }) => (
                <li key={path}>
                  <code className={styles.path}>{path}</code>
                  {': '}
                  <span lang="en">{value}</span>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Banner>
  )
}
