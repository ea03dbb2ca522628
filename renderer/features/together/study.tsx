import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { known } from '../../../domain/catalog/known-dimensions.ts'
import { timesInWords } from '../../../domain/compare/times.ts'
import { useLanguage } from '../../i18n/language.ts'
import { FactValue } from '../../ui/fact/fact-value.tsx'
import { FactParts } from '../../ui/figure/fact-parts.tsx'
import { FigureButton } from '../../ui/figure/figure-button.tsx'
import { useKnownWords } from '../../ui/known-words.ts'
import { HeldTable } from './held-table.tsx'
import type { HeldProps } from './together-view.tsx'

/** What the issuers and others say of each, and the sum of it. */
export function Study({ held: { study }, profiles, pack }: HeldProps): ReactNode {
  const { t } = useLingui()
  const { language, inWords } = useLanguage()
  const withUnknown = useKnownWords()
  const dimension = pack.groups
    .flatMap(({ dimensions }) => dimensions)
    .find(({ id }) => id === known.studyTime)
  if (!dimension) return null
  const unknown = profiles
    .filter(({ id }) => study.unknown.includes(id))
    .map(({ abbreviation }) => abbreviation)
  const label = inWords(dimension.label)
  const row = {
    key: dimension.id,
    label,
    alone: profiles.map((profile) => {
      const effective = profile.facts[dimension.id]
      return (
        effective && (
          <FactValue key={profile.id} effective={effective} dimension={dimension} pack={pack} of={profile} />
        )
      )
    }),
    together: (
      <FigureButton
        subject={t`Together, ${label}`}
        figure={withUnknown(timesInWords(study, language), unknown)}
      >
        {study.arithmetic && <p>{inWords(study.arithmetic)}</p>}
        <FactParts
          parts={[
            ...study.parts,
            ...study.unknown.map((credential) => ({ credential, dimension: known.studyTime })),
          ]}
          pack={pack}
        />
      </FigureButton>
    ),
  }
  return <HeldTable caption={label} profiles={profiles} rows={[row]} />
}
