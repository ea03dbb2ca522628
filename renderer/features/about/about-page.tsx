import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useHealth, usePacks } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import styles from './about-page.module.css'
import { Computed } from './computed.tsx'
import { Editions } from './editions.tsx'
import { HowSure } from './how-sure.tsx'
import { SourceList } from './source-list.tsx'

export function AboutPage(): ReactNode {
  const { t } = useLingui()
  const version = useHealth().data?.version
  return (
    <div className={styles.page}>
      <PageHeading title={t`About and sources`} />
      <p className={styles.lead}>
        <Trans>
          Credential Compass puts credentials side by side. It says where each fact comes from and how sure it
          is, and it recommends none of them.
        </Trans>
      </p>
      <Answered query={usePacks()}>
        {(packs) => (
          <>
            <Editions packs={packs} version={version} />
            <HowSure />
            <Computed packs={packs} />
            <Privacy />
            <Licences />
            {packs.map((pack) => (
              <SourceList key={pack.id} pack={pack} />
            ))}
          </>
        )}
      </Answered>
    </div>
  )
}

function Privacy(): ReactNode {
  return (
    <section className={styles.section}>
      <h2>
        <Trans>Privacy</Trans>
      </h2>
      <p>
        <Trans>
          The app makes no connection to the internet. Notes and choices stay on this computer, and nobody
          else is told of them. At a public computer, everything of a visit is forgotten when it ends.
        </Trans>
      </p>
      <p>
        <Trans>
          A web address is opened only when you ask for it and confirm it, in your own web browser and never
          in this app. At a public computer it is not opened at all: use the QR code with your phone.
        </Trans>
      </p>
    </section>
  )
}

function Licences(): ReactNode {
  return (
    <section className={styles.section}>
      <h2>
        <Trans>Licenses</Trans>
      </h2>
      <p>
        <Trans>
          The app is free software under the MIT license: anyone may use, change and share it. It is built on
          other free software; the typeface is Atkinson Hyperlegible Next, under the SIL Open Font License.
        </Trans>
      </p>
      <p>
        <Trans>
          The facts belong to nobody; the texts that state them were written for this app. Names of
          credentials, and of what they test, belong to their owners, who have no part in this app.
        </Trans>
      </p>
    </section>
  )
}
