import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { compare, countRows, type ComparisonRow } from '../../../domain/compare/comparison.ts'
import { useLanguage } from '../../i18n/language.ts'
import { LinkButton } from '../../ui/button.tsx'
import { CredentialName } from '../../ui/credential-name.tsx'
import { DimensionLabel } from '../../ui/fact/dimension-label.tsx'
import { FactValue } from '../../ui/fact/fact-value.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './home-comparison.module.css'

interface HomeComparisonProps {
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
}

/** Two credentials face to face, and between them the few rows that separate them most. */
export function HomeComparison({ profiles, pack }: HomeComparisonProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const facing = profiles.slice(0, 2)
  const comparison = compare(pack.groups, profiles)
  const total = countRows(comparison).all
  const rows = compare(pack.groups, facing)
    .groups.flatMap((group) => group.rows)
    .filter(({ dimension }) => dimension.headline)
  const names = new Intl.ListFormat(language).format(facing.map(({ abbreviation }) => abbreviation))
  const [left, right] = facing
  if (!left || !right) return null
  return (
    <section className={styles.hero}>
      <PageHeading title={t`${names} face to face`}>
        <span className="visually-hidden">{t`${names} face to face`}</span>
      </PageHeading>
      <table className={styles.facing}>
        <thead>
          <tr>
            <Name profile={left} />
            <td className={styles.between} />
            <Name profile={right} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.dimension.id} row={row} left={left} right={right} pack={pack} />
          ))}
        </tbody>
      </table>
      <div className={styles.more}>
        <LinkButton to={`/compare/${profiles.map(({ id }) => id).join(',')}`} look="primary">
          <Trans>See all {total} rows</Trans>
        </LinkButton>
      </div>
    </section>
  )
}

function Name({ profile }: { readonly profile: Profile }): ReactNode {
  return (
    <th scope="col" className={styles.name}>
      <a href={`#/credentials/${profile.id}`} className={styles.abbreviation} lang="en">
        {profile.abbreviation}
      </a>
      <span className={styles.fullName}>
        <CredentialName of={profile} />
      </span>
      <span className={styles.issuer} lang="en">
        {profile.issuer.name}
      </span>
      <StatusMark of={profile} />
    </th>
  )
}

interface RowProps {
  readonly row: ComparisonRow
  readonly left: Profile
  readonly right: Profile
  readonly pack: PackSummary
}

function Row({ row: { dimension, cells, unit }, left, right, pack }: RowProps): ReactNode {
  const [leftCell, rightCell] = cells
  if (!leftCell || !rightCell) return null
  return (
    <tr>
      <td className={styles.value} data-of={left.abbreviation}>
        <FactValue effective={leftCell} dimension={dimension} unit={unit} pack={pack} of={left} />
      </td>
      <th scope="row" className={styles.label}>
        <DimensionLabel dimension={dimension} />
      </th>
      <td className={styles.value} data-of={right.abbreviation}>
        <FactValue effective={rightCell} dimension={dimension} unit={unit} pack={pack} of={right} />
      </td>
    </tr>
  )
}
