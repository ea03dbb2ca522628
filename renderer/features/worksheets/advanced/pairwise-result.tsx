import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { wholeNumberWeights } from '../../../../domain/decide/rank-weights.ts'
import type { PairwiseCheck } from '../../../../domain/worksheet/cross-check.ts'
import { formatNumber } from '../../../../domain/text/format-value.ts'
import { useLanguage } from '../../../i18n/language.ts'
import { Figures } from '../../../ui/decision/figures.tsx'
import { CriteriaAt, CriterionAt, OptionsAt, type Told } from '../../../ui/decision/told.tsx'

interface PairwiseResultProps extends Told {
  readonly check: PairwiseCheck
}

/** The weights of the answers beside those of the order, whether the answers agree, and who would be first. */
export function PairwiseResult({ check, ...told }: PairwiseResultProps): ReactNode {
  const { t } = useLingui()
  const { criteria, points } = told.result
  const own = wholeNumberWeights(check.weights)
  const leaders = [...check.ranks.keys()].filter((place) => check.ranks[place] === 1)
  const first = <OptionsAt places={leaders} {...told} />
  return (
    <>
      <Figures
        caption={t`Weights by comparing pairs`}
        first={t`Criterion`}
        columns={[
          { key: 'above', head: t`Weight above` },
          { key: 'pairs', head: t`By these answers` },
        ]}
        rows={criteria.map(({ id }, place) => ({
          key: id,
          label: <CriterionAt place={place} {...told} />,
          cells: [points[place], own[place]],
        }))}
      />
      <p>
        <Trans>By these answers {first} would come first.</Trans>
      </p>
      <Agreement check={check} {...told} />
    </>
  )
}

function Agreement({ check: { consistency, worst }, ...told }: PairwiseResultProps): ReactNode {
  const { language } = useLanguage()
  if (!consistency) return null
  const percent = formatNumber(consistency.ratio * 100, language)
  const three = <CriteriaAt places={worst?.places ?? []} {...told} />
  return (
    <p>
      {consistency.isAccepted ? (
        <Trans>Your answers fit together (consistency ratio {percent} of 100, by Saaty’s table).</Trans>
      ) : (
        <Trans>
          Your answers contradict one another (consistency ratio {percent} of 100, by Saaty’s table; up to 10
          is usual). Look again at {three}.
        </Trans>
      )}
    </p>
  )
}
