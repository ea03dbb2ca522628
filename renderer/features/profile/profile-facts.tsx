import { memo, type ReactNode } from 'react'
import type { Dimension, DimensionGroup, PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { dependsOnState } from '../../../domain/catalog/state-pay.ts'
import { useLanguage } from '../../i18n/language.ts'
import { DimensionLabel } from '../../ui/fact/dimension-label.tsx'
import { FactValue } from '../../ui/fact/fact-value.tsx'
import { Readings } from '../../ui/fact/readings.tsx'
import { StateChoice } from '../../ui/state-choice.tsx'
import { placeOf } from '../../ui/jump-list.tsx'
import styles from './profile-facts.module.css'
import { StatePay } from './state-pay.tsx'

interface ProfileFactsProps {
  readonly profile: Profile
  readonly pack: PackSummary
}

/** Every fact of a credential in these groups, in the pack's order. */
export function ProfileFacts({
  groups,
  ...context
}: ProfileFactsProps & { readonly groups: readonly DimensionGroup[] }): ReactNode {
  return groups.map((group) => <Group key={group.id} group={group} {...context} />)
}

// Kept as it is while further groups are drawn.
const Group = memo(function Group({
  group,
  ...context
}: ProfileFactsProps & { readonly group: DimensionGroup }): ReactNode {
  const { inWords } = useLanguage()
  return (
    <section className={styles.group}>
      <h2 id={placeOf(group)} tabIndex={-1} className={styles.title}>
        {inWords(group.label)}
      </h2>
      {dependsOnState(group) && <StateChoice pack={context.pack} />}
      <dl>
        {group.dimensions.map((dimension) => (
          <ProfileFact key={dimension.id} dimension={dimension} {...context} />
        ))}
      </dl>
      {dependsOnState(group) && <StatePay {...context} />}
    </section>
  )
})

function ProfileFact({
  dimension,
  profile,
  pack,
}: ProfileFactsProps & { readonly dimension: Dimension }): ReactNode {
  const effective = profile.facts[dimension.id]
  if (!effective) return null
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>
        <DimensionLabel dimension={dimension} />
      </dt>
      <dd>
        <FactValue effective={effective} dimension={dimension} pack={pack} of={profile} />
        {effective.fact.state === 'disputed' && (
          <div className={styles.dispute}>
            <Readings fact={effective.fact} dimension={dimension} pack={pack} detail="brief" />
          </div>
        )}
      </dd>
    </div>
  )
}
