import type { ReactNode } from 'react'
import type { DimensionId } from '../../../domain/catalog/ids.ts'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import type { Part } from '../../../domain/compare/standing.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useProfiles } from '../../queries.ts'
import { Answered } from '../answered.tsx'
import { FactValue } from '../fact/fact-value.tsx'
import styles from './fact-parts.module.css'

interface FactPartsProps {
  readonly parts: readonly Part[]
  readonly pack: PackSummary
}

/** The facts that a figure rests on, each with its evidence; asked for only when they are shown. */
export function FactParts({ parts, pack }: FactPartsProps): ReactNode {
  const ofCredentials = Map.groupBy(parts, ({ credential }) => credential)
  return [...ofCredentials].map(([credential, own]) => (
    <PartsOfOne
      key={credential}
      credential={credential}
      dimensions={[...new Set(own.map(({ dimension }) => dimension))]}
      pack={pack}
    />
  ))
}

interface PartsOfOneProps {
  readonly credential: Profile['id']
  readonly dimensions: readonly DimensionId[]
  readonly pack: PackSummary
}

function PartsOfOne({ credential, dimensions, pack }: PartsOfOneProps): ReactNode {
  const { inWords } = useLanguage()
  const query = useProfiles([credential])
  const stated = pack.groups.flatMap((group) => group.dimensions)
  return (
    <Answered query={query}>
      {([profile]) =>
        profile && (
          <section>
            <h4 className={styles.name} lang="en">
              {profile.abbreviation}
            </h4>
            <dl>
              {dimensions.map((id) => {
                const dimension = stated.find((one) => one.id === id)
                const effective = profile.facts[id]
                return (
                  dimension &&
                  effective && (
                    <div key={id} className={styles.part}>
                      <dt>{inWords(dimension.label)}</dt>
                      <dd>
                        <FactValue effective={effective} dimension={dimension} pack={pack} of={profile} />
                      </dd>
                    </div>
                  )
                )
              })}
            </dl>
          </section>
        )
      }
    </Answered>
  )
}
