import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import type { Caution } from '../../../domain/compare/cautions.ts'
import { useLanguage } from '../../i18n/language.ts'
import { StatementButton } from '../../ui/fact/statement-evidence.tsx'
import { FactValue } from '../../ui/fact/fact-value.tsx'
import { FactParts } from '../../ui/figure/fact-parts.tsx'
import { FigureButton } from '../../ui/figure/figure-button.tsx'
import styles from './cautions.module.css'
import type { HeldProps } from './together-view.tsx'

/** Why one of them may add little to the others, as far as anybody has said so. */
export function Cautions({ held: { cautions }, ...context }: HeldProps): ReactNode {
  if (cautions.length === 0) {
    return (
      <p>
        <Trans>Nothing in the catalog says that one of them adds little to the others.</Trans>
      </p>
    )
  }
  return (
    <ul className={styles.cautions}>
      {cautions.map((caution) => (
        <li
          key={`${caution.kind} ${caution.credential} ${'by' in caution ? caution.by : ''}`}
          className={styles.caution}
        >
          <InWords caution={caution} {...context} />
        </li>
      ))}
    </ul>
  )
}

function InWords({
  caution,
  profiles,
  pack,
}: Omit<HeldProps, 'held'> & { readonly caution: Caution }): ReactNode {
  const { inWords } = useLanguage()
  switch (caution.kind) {
    case 'superseded': {
      const words = inWords(caution.words)
      return (
        <p>
          {words} {inWords(caution.relation.note)}
          <StatementButton subject={words} evidence={caution.relation} pack={pack} />
        </p>
      )
    }
    case 'nothingNew': {
      const { dimensions } = caution
      const parts = profiles.flatMap(({ id }) =>
        dimensions.map((dimension) => ({ credential: id, dimension })),
      )
      const words = inWords(caution.words)
      return (
        <FigureButton subject={words} figure={words}>
          <FactParts parts={parts} pack={pack} />
        </FigureButton>
      )
    }
    case 'said': {
      const profile = profiles.find(({ id }) => id === caution.credential)
      const dimension = pack.groups
        .flatMap(({ dimensions }) => dimensions)
        .find(({ id }) => id === caution.dimension)
      const effective = profile?.facts[caution.dimension]
      return (
        profile &&
        dimension &&
        effective && (
          <div>
            <strong lang="en">{profile.abbreviation}</strong>:{' '}
            <FactValue effective={effective} dimension={dimension} pack={pack} of={profile} />
          </div>
        )
      )
    }
    default:
      return assertNever(caution)
  }
}
