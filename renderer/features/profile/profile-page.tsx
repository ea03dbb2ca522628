import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { useLanguage } from '../../i18n/language.ts'
import { usePacks, useProfiles } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { ChangedFacts } from '../../ui/changed/changed-facts.tsx'
import { ChangesNotice } from '../../ui/changed/changes-notice.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Legend } from '../../ui/fact/legend.tsx'
import { Glossary } from '../../ui/glossary.tsx'
import { GlossaryTerms } from '../../ui/glossary-terms.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { DraftNotice } from './draft-notice.tsx'
import { useGradually } from '../../ui/use-gradually.ts'
import { Essentials } from './essentials.tsx'
import { JumpList } from '../../ui/jump-list.tsx'
import { NoteCard } from './note-card.tsx'
import { OfferStatus } from './offer-status.tsx'
import styles from './profile-page.module.css'
import { ProfileFacts } from './profile-facts.tsx'
import { RelationMap } from './relation-map.tsx'

const groupsAtOnce = 1

export function ProfilePage(): ReactNode {
  // Abbreviations are written in capitals, addresses are not.
  const address = (useParams()['id'] ?? '').toLowerCase()
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
      {(found) => (
        <ChangedFacts profiles={found} pack={pack}>
          {found.map((profile) => (
            <ProfileView key={profile.id} profile={profile} pack={pack} />
          ))}
        </ChangedFacts>
      )}
    </Answered>
  )
}

function ProfileView({ profile, pack }: { profile: Profile; pack: PackSummary }): ReactNode {
  const { inWords } = useLanguage()
  const drawn = useGradually(pack.groups.length, groupsAtOnce)
  return (
    <GlossaryTerms pack={pack}>
      <div className={styles.page}>
        <div className={styles.heading}>
          <PageHeading title={profile.abbreviation}>
            <span lang="en">{profile.abbreviation}</span>
          </PageHeading>
          <p className={styles.fullName} lang="en">
            {profile.name}
          </p>
          {inWords(profile.gloss) !== profile.name && (
            <p className={styles.gloss}>{inWords(profile.gloss)}</p>
          )}
          {profile.draft && <DraftNotice profile={profile} draft={profile.draft} />}
          <OfferStatus profile={profile} />
          <ChangesNotice />
        </div>
        <div className={styles.jump}>
          <JumpList groups={pack.groups} />
        </div>
        <aside className={styles.aside}>
          <Essentials profile={profile} pack={pack} />
          <NoteCard profile={profile} />
          {drawn >= pack.groups.length && <RelationMap profile={profile} pack={pack} />}
        </aside>
        <div className={styles.facts}>
          <ProfileFacts profile={profile} pack={pack} groups={pack.groups.slice(0, drawn)} />
          <Legend />
          <Glossary pack={pack} />
        </div>
      </div>
    </GlossaryTerms>
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
