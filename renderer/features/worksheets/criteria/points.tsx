import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { mostPoints } from '../../../../domain/worksheet/limits.ts'
import type { Criterion, SwingPoints, Worksheet } from '../../../../domain/worksheet/model.ts'
import { consideredOptions } from '../../../../domain/worksheet/must-haves.ts'
import type { Person } from '../../../../domain/worksheet/parts.ts'
import { fullScalePoints, isOutdated, swingOf, swingPoints } from '../../../../domain/worksheet/swing.ts'
import { placedWeights } from '../../../../domain/worksheet/weights-of.ts'
import { Button } from '../../../ui/button.tsx'
import { NumberStepper } from '../../../ui/number-stepper.tsx'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import styles from './points.module.css'
import { SwingWords } from './swing-words.tsx'
import { useOwnWeights } from './use-own-weights.ts'

/** For whoever wants to say how much: points for what there is to gain, as it is shown. */
export function Points(props: StepProps): ReactNode {
  const { sheet, view } = props
  const { own, changeOwn } = useOwnWeights(props)
  if (own.tiers.length === 0) return null
  const begin = (): void =>
    changeOwn((now) => ({ ...now, exact: { kind: 'swing', swings: pointsOfOrder(sheet, view.person) } }))
  return (
    <section className={block.part} aria-labelledby="criteria-points">
      <h2 id="criteria-points" className={block.title}>
        <Trans>How much each matters</Trans>
      </h2>
      {own.exact?.kind === 'swing' ? (
        <GivenPoints {...props} swings={own.exact.swings} />
      ) : (
        <>
          <p className={block.help}>
            <Trans>
              You need not do this: your order alone gives weights. With points you can say how much more one
              thing counts than another. They begin with what your order gives.
            </Trans>
          </p>
          <div>
            <Button onPress={begin}>
              <Trans>Adjust with points</Trans>
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

interface GivenPointsProps extends StepProps {
  readonly swings: readonly SwingPoints[]
}

function GivenPoints(props: GivenPointsProps): ReactNode {
  const { sheet, view, swings } = props
  const { t } = useLingui()
  const { own, changeOwn } = useOwnWeights(props)
  const options = consideredOptions(sheet)
  const order = own.tiers.flat()
  const asked = [...order, ...sheet.criteria.map(({ id }) => id).filter((id) => !order.includes(id))].flatMap(
    (id) => sheet.criteria.find((criterion) => criterion.id === id) ?? [],
  )
  const give = (criterion: Criterion, points: number): void =>
    changeOwn((now) => {
      const given = now.exact?.kind === 'swing' ? now.exact.swings : []
      const others = given.filter((one) => one.criterion !== criterion.id)
      const swing = swingPoints(criterion, swingOf(sheet, options, criterion), points)
      return { ...now, exact: { kind: 'swing', swings: [...others, swing] } }
    }, `points ${criterion.id}`)
  return (
    <>
      <p className={block.help}>
        <Trans>
          Give {mostPoints} to the change you would want most, and to every other how much it is worth beside
          that. Think of the change that is shown, not of the word.
        </Trans>
      </p>
      <ul className={block.rows}>
        {asked.map((criterion) => {
          const label = view.labelOf(criterion)
          const swing = swingOf(sheet, options, criterion)
          const given = swings.find((one) => one.criterion === criterion.id)
          return (
            <li key={criterion.id} className={styles.point}>
              <div className={styles.what}>
                <h3 className={styles.label}>{label}</h3>
                <p>
                  <SwingWords swing={swing} criterion={criterion} pack={view.pack} />
                </p>
                {given && isOutdated(given, swing) && (
                  <div className={styles.outdated}>
                    <p>
                      <Trans>The change is another one now than when you gave these points.</Trans>
                    </p>
                    <Button
                      name={t`Keep the points of ${label}`}
                      onPress={() => give(criterion, given.points)}
                    >
                      <Trans>Keep the points</Trans>
                    </Button>
                  </div>
                )}
              </div>
              <NumberStepper
                label={t`Points`}
                name={t`Points for ${label}`}
                value={given?.points ?? 0}
                most={mostPoints}
                step={5}
                onChange={(points) => give(criterion, points)}
              />
            </li>
          )
        })}
      </ul>
      <div>
        <Button onPress={() => changeOwn((now) => ({ ...now, exact: null }))}>
          <Trans>Let the order count again</Trans>
        </Button>
      </div>
    </>
  )
}

/** Points that weigh as the order does, the largest 100: to begin with them changes nothing. */
function pointsOfOrder(sheet: Worksheet, person: Person): SwingPoints[] {
  const options = consideredOptions(sheet)
  const own = sheet.weights[person]
  const byOrder = own && { ...sheet, weights: { ...sheet.weights, [person]: { ...own, exact: null } } }
  const placed = byOrder && placedWeights(byOrder, options, person)
  if (!placed || 'kind' in placed) return []
  const raw = sheet.criteria.map((criterion, place) => {
    const whole = swingPoints(criterion, swingOf(sheet, options, criterion), 1)
    // As many as make the full scale weigh what the order says.
    return { ...whole, points: (placed.weights[place] ?? 0) / fullScalePoints(whole) }
  })
  const largest = Math.max(...raw.map(({ points }) => points))
  return raw.map((swing) => ({ ...swing, points: Math.round((swing.points / largest) * mostPoints) }))
}
