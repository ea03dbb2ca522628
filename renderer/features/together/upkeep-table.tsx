import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { known } from '../../../domain/catalog/known-dimensions.ts'
import type { Upkeep } from '../../../domain/compare/upkeep.ts'
import { formatNumber } from '../../../domain/text/format-value.ts'
import { useLanguage } from '../../i18n/language.ts'
import { absenceWords } from '../../ui/fact/evidence-words.ts'
import { FactParts } from '../../ui/figure/fact-parts.tsx'
import { FigureButton } from '../../ui/figure/figure-button.tsx'
import { useKnownWords } from '../../ui/known-words.ts'
import styles from './costs.module.css'
import { HeldTable } from './held-table.tsx'
import type { HeldProps } from './together-view.tsx'

type IssuerUpkeep = Upkeep['issuers'][number]

/** Continuing education a year, issuer by issuer: their units are not of one kind. */
export function UpkeepTable({ held: { upkeep }, profiles, pack }: HeldProps): ReactNode {
  const { t } = useLingui()
  const { language, inWords } = useLanguage()
  const withUnknown = useKnownWords()
  const dimensions = pack.groups.flatMap((group) => group.dimensions)
  const unit = dimensions.find(({ id }) => id === known.units)?.unit
  const figureOf = ({ perYear, parts, unknown }: IssuerUpkeep): string => {
    const units = formatNumber(perYear, language)
    const name = unit ? inWords(unit) : ''
    const stated = parts.length > 0 ? t`${units} ${name} a year` : undefined
    const missing = unknown.map(({ credential, dimension }) => {
      const label = dimensions.find(({ id }) => id === dimension)?.label
      const of = profiles.find(({ id }) => id === credential)?.abbreviation ?? credential
      return label ? `${of}: ${inWords(label)}` : of
    })
    return stated === undefined && missing.length === 0
      ? t(absenceWords.notApplicable)
      : withUnknown(stated, missing)
  }
  const figure = (subject: string, own: IssuerUpkeep): ReactNode => (
    <FigureButton subject={subject} figure={figureOf(own)}>
      {own.arithmetic && <p>{inWords(own.arithmetic)}</p>}
      <FactParts
        parts={[...own.parts, ...own.unknown].flatMap((part) => [
          part,
          { credential: part.credential, dimension: known.cycle },
        ])}
        pack={pack}
      />
    </FigureButton>
  )
  const rows = upkeep.issuers.map((own) => {
    const issuer =
      profiles.find((profile) => profile.issuer.id === own.issuer)?.issuer.shortName ?? own.issuer
    return {
      key: own.issuer,
      label: t`For ${issuer}`,
      alone: profiles.map((profile) => {
        const alone = upkeep.alone.find(({ credential }) => credential === profile.id)?.upkeep
        return profile.issuer.id === own.issuer && alone
          ? figure(`${profile.abbreviation}, ${t`For ${issuer}`}`, alone)
          : t`nothing`
      }),
      together: figure(`${t`Together`}, ${t`For ${issuer}`}`, own),
    }
  })
  return (
    <>
      <HeldTable caption={t`Upkeep`} profiles={profiles} rows={rows} />
      <div className={styles.notes}>
        {upkeep.issuers.length > 1 && (
          <p>
            <Trans>
              Units of one issuer may also count for another. Nobody has said which, so they are not added up.
            </Trans>
          </p>
        )}
        <p>
          <Trans>How long it takes to earn a unit is not stated.</Trans>
        </p>
      </div>
    </>
  )
}
