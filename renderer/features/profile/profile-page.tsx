import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { usePacks, useProfiles } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { CredentialName } from '../../ui/credential-name.tsx'
import { Legend } from '../../ui/fact/legend.tsx'
import { Glossary } from '../../ui/glossary.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Essentials } from './essentials.tsx'
import { NoteEditor } from './note-editor.tsx'
import styles from './profile-page.module.css'
import { ProfileFacts } from './profile-facts.tsx'

export function ProfilePage(): ReactNode {
  const address = useParams()['id'] ?? ''
  return (
    <Answered query={usePacks()}>
      {(packs) => {
        const pack = packs.find(({ credentials }) => credentials.some(({ id }) => id === address))
        return pack ? <KnownCredential address={address} pack={pack} /> : <UnknownCredential />
      }}
    </Answered>
  )
}

function KnownCredential({ address, pack }: { address: string; pack: PackSummary }): ReactNode {
  const query = useProfiles(pack.credentials.filter(({ id }) => id === address).map(({ id }) => id))
  return (
    <Answered query={query}>
      {([profile]) => profile && <ProfileView key={profile.id} profile={profile} pack={pack} />}
    </Answered>
  )
}

function ProfileView({ profile, pack }: { profile: Profile; pack: PackSummary }): ReactNode {
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        <PageHeading title={profile.abbreviation}>
          <span lang="en">{profile.abbreviation}</span>
        </PageHeading>
        <p className={styles.fullName}>
          <CredentialName of={profile} />
        </p>
      </div>
      <aside className={styles.aside}>
        <Essentials profile={profile} pack={pack} />
        <NoteEditor credential={profile} />
      </aside>
      <div className={styles.facts}>
        <ProfileFacts profile={profile} pack={pack} />
        <Legend />
        <Glossary pack={pack} />
      </div>
    </div>
  )
}

function UnknownCredential(): ReactNode {
  const { t } = useLingui()
  return (
    <>
      <PageHeading title={t`This credential is not in the catalog`} />
      <p>
        <Trans>The address names a credential that no data pack has. Nothing was lost.</Trans>
      </p>
      <div>
        <LinkButton to="/" look="primary">
          <Trans>Back to the start</Trans>
        </LinkButton>
      </div>
    </>
  )
}
