import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { formatNumber } from '../../../../domain/text/format-value.ts'
import { drawSeed } from '../../../../domain/worksheet/stamp.ts'
import { useLanguage } from '../../../i18n/language.ts'
import { Choice } from '../../../ui/choice.tsx'
import { Figures } from '../../../ui/decision/figures.tsx'
import { Share } from '../../../ui/decision/share.tsx'
import { CriteriaAt, OptionAt, points, type Told } from '../../../ui/decision/told.tsx'
import { useShares } from '../../../ui/decision/use-shares.ts'
import styles from './advanced.module.css'

/** Share of drawn weights in which each option takes each place. */
export function AcceptabilityTable(told: Told): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const [which, setWhich] = useState<'inOrder' | 'any'>('inOrder')
  const { options, problem } = told.result
  const found = useShares(problem, drawSeed)
  if (found.state === 'working') {
    return (
      <p role="status">
        <Trans>Drawing weights…</Trans>
      </p>
    )
  }
  if (found.state === 'failed') {
    return (
      <p role="status">
        <Trans>The weights could not be drawn on this computer. Everything else is as it was.</Trans>
      </p>
    )
  }
  const { rankShares, entropy } = found.shares[which]
  const bits = formatNumber(entropy, language)
  return (
    <>
      <div>
        <Choice
          label={t`Which weights`}
          value={which}
          onChange={setWhich}
          options={[
            { value: 'inOrder', face: t`In your order` },
            { value: 'any', face: t`In any order` },
          ]}
        />
      </div>
      <Figures
        caption={t`Places in drawn weights, of 100`}
        first={t`Option`}
        columns={options.map(({ id }, rank) => ({ key: id, head: t`Place ${rank + 1}` }))}
        rows={rankShares.map((row, place) => ({
          key: options[place]?.id ?? '',
          label: <OptionAt place={place} {...told} />,
          cells: row.map((share) => <Share key={share} share={share} />),
        }))}
      />
      <p>
        <Trans>Spread of the rankings: {bits} bits. At 0 all weights give the same ranking.</Trans>
      </p>
      <CentralWeights
        central={found.shares.any.centralWeights}
        confidence={found.shares.confidence}
        {...told}
      />
    </>
  )
}

interface CentralWeightsProps extends Told {
  readonly central: readonly (readonly number[] | undefined)[]
  readonly confidence: readonly (number | undefined)[]
}

/** What somebody typically cares about for whom an option is first. */
function CentralWeights({ central, confidence, ...told }: CentralWeightsProps): ReactNode {
  return (
    <ul className={styles.list}>
      {central.map((weights, place) => (
        <li key={told.result.options[place]?.id}>
          <TypicalWeights weights={weights} confidence={confidence[place]} place={place} {...told} />
        </li>
      ))}
    </ul>
  )
}

interface TypicalWeightsProps extends Told {
  readonly weights: readonly number[] | undefined
  readonly confidence: number | undefined
  readonly place: number
}

/** Criteria named of typical weights. */
const named = 2

function TypicalWeights({ weights, confidence, place, ...told }: TypicalWeightsProps): ReactNode {
  const option = <OptionAt place={place} {...told} />
  if (!weights) {
    return <Trans>{option} comes first with none of the weights that were drawn.</Trans>
  }
  const falling = [...weights.keys()].toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
  const top = falling.slice(0, named)
  const criteria = <CriteriaAt places={top} {...told} />
  const share = points(top.reduce((sum, criterion) => sum + (weights[criterion] ?? 0), 0))
  const sure = <Share share={confidence ?? 0} />
  return (
    <Trans>
      {option} tends to come first for those who care most about {criteria} ({share} of 100 together). With
      such weights it is first in {sure} of 100 draws of the missing answers.
    </Trans>
  )
}
