import type { ReactNode } from 'react'
import type { DimensionGroup, PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { useLanguage } from '../../i18n/language.ts'
import { DimensionLabel } from '../../ui/fact/dimension-label.tsx'
import { FactValue } from '../../ui/fact/fact-value.tsx'
import styles from './profile-facts.module.css'
import { StatePay } from './state-pay.tsx'

interface ProfileFactsProps {
  readonly profile: Profile
  readonly pack: PackSummary
}

/** Every fact of a credential, in the pack's groups and order. */
export function ProfileFacts({ profile, pack }: ProfileFactsProps): ReactNode {
  const { inWords } = useLanguage()
  return pack.groups.map((group) => (
    <section key={group.id} className={styles.group}>
      <h2 className={styles.title}>{inWords(group.label)}</h2>
      <dl>
        {group.dimensions.map((dimension) => {
          const effective = profile.facts[dimension.id]
          return (
            effective && (
              <div key={dimension.id} className={styles.fact}>
                <dt className={styles.label}>
                  <DimensionLabel dimension={dimension} />
                </dt>
                <dd>
                  <FactValue
                    effective={effective}
                    dimension={dimension}
                    pack={pack}
                    of={profile.abbreviation}
                  />
                </dd>
              </div>
            )
          )
        })}
      </dl>
      {isAboutOccupationPay(group) && <StatePay profile={profile} pack={pack} />}
    </section>
  ))
}

function isAboutOccupationPay(group: DimensionGroup): boolean {
  return group.dimensions.some(({ derived }) => derived === 'occupationMedian')
}
