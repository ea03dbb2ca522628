import { Trans, useLingui } from '@lingui/react/macro'
import { memo, type ReactNode } from 'react'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { comparableWith, relationsOf } from '../../../domain/catalog/relations.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import { AddressCodeButton } from '../../ui/address/address-code.tsx'
import { WebAddress } from '../../ui/address/web-address.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { TrayButton } from '../../ui/tray-button.tsx'
import styles from './essentials.module.css'
import { ExportButton } from './export-button.tsx'

/** The nearest are enough to choose from; the rest is one step away. */
const mostSuggested = 5

interface EssentialsProps {
  readonly profile: Profile
  readonly pack: PackSummary
}

/** What identifies a credential, and the ways on from it. */
export const Essentials = memo(function Essentials({ profile, pack }: EssentialsProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const { abbreviation, issuer, page, status } = profile
  const related = relationsOf(pack, profile.id).map(({ to }) => to)
  const partners = [...new Set(related)].filter((other) => other.status === 'active')
  const statusWords = { active: t`Active`, unconfirmed: t`Not confirmed`, retired: t`Retired` }
  return (
    <section className={styles.card} aria-label={t`Essentials`}>
      <dl className={styles.entries}>
        <Entry title={t`Issuer`}>
          <span lang="en">{issuer.name}</span>
        </Entry>
        <Entry title={t`Status`}>{statusWords[status]}</Entry>
        <Entry title={t`Official page`}>
          {page === null && (
            <p>
              <Trans>We found no page of its own. The issuer lists its credentials here:</Trans>
            </p>
          )}
          <WebAddress url={page ?? issuer.certificationPage} />
          <AddressCodeButton url={page ?? issuer.certificationPage} />
        </Entry>
        <Entry title={t`Data edition`}>{formatDate(pack.edition, language)}</Entry>
      </dl>
      <div>
        <h2 className={styles.heading}>
          <Trans>Compare {abbreviation} with</Trans>
        </h2>
        <ul className={styles.links}>
          {comparableWith(pack, profile.id)
            .slice(0, mostSuggested)
            .map((other) => (
              <li key={other.id}>
                <a href={`#/compare/${profile.id},${other.id}`} className={styles.link} lang="en">
                  {other.abbreviation}
                </a>
              </li>
            ))}
          <li>
            <a href={`#/compare/${profile.id}`} className={styles.link}>
              <Trans>another credential</Trans>
            </a>
          </li>
        </ul>
        <TrayButton credential={profile} />
      </div>
      {partners.length > 0 && (
        <div>
          <h2 className={styles.heading}>
            <Trans>Hold {abbreviation} together with</Trans>
          </h2>
          <ul className={styles.links}>
            {partners.map((other) => (
              <li key={other.id}>
                <a href={`#/together/${profile.id},${other.id}`} className={styles.link} lang="en">
                  {other.abbreviation}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.paper}>
        <LinkButton to={`/handouts?kind=profile&ids=${profile.id}`}>
          <Trans>Print as a handout</Trans>
        </LinkButton>
        <LinkButton to={`/handouts?kind=study-plan&ids=${profile.id}`}>
          <Trans>Make a study plan</Trans>
        </LinkButton>
      </div>
      <ExportButton profile={profile} />
    </section>
  )
})

function Entry({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.entry}>
      <dt className={styles.title}>{title}</dt>
      <dd className={styles.said}>{children}</dd>
    </div>
  )
}
