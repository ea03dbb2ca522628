import { Trans, useLingui } from '@lingui/react/macro'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { mostCriteria } from '../../../../domain/worksheet/limits.ts'
import type { Criterion } from '../../../../domain/worksheet/model.ts'
import {
  criterionChoices,
  criterionFrom,
  type CriterionChoice,
} from '../../../../domain/worksheet/options.ts'
import type { CriterionId } from '../../../../domain/worksheet/parts.ts'
import { settled } from '../../../../domain/worksheet/settle.ts'
import { useLanguage } from '../../../i18n/language.ts'
import { CheckBox } from '../../../ui/check-box.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { newId } from '../new-id.ts'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import styles from './choose-criteria.module.css'
import { OwnCriterion } from './own-criterion.tsx'

/** Everything the pack can tell of, by its groups, and whatever else matters. */
export function ChooseCriteria({ sheet, change, view }: StepProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const { criteria } = sheet
  const { pack, person } = view
  const choices = criterionChoices(pack.groups)
  const isFull = criteria.length >= mostCriteria
  const add = (criterion: Criterion): void =>
    change((now) => ({ ...now, criteria: [...now.criteria, criterion] }))
  const remove = ({ id }: Criterion): void =>
    change((now) => settled({ ...now, criteria: now.criteria.filter((one) => one.id !== id) }))
  return (
    <>
      <div className={styles.groups}>
        {pack.groups.map((group) => {
          const offered = choices.filter((choice) => choice.group === group.id)
          const chosen = criteria.filter((criterion) => offered.some((choice) => isOf(choice, criterion)))
          if (offered.length === 0) return null
          const label = inWords(group.label)
          return (
            <Disclosure
              key={group.id}
              title={chosen.length > 0 ? t`${label} (${chosen.length} chosen)` : label}
            >
              <Offered
                offered={offered}
                criteria={criteria}
                isFull={isFull}
                onAdd={(choice) => add(criterionFrom(choice, newId<CriterionId>(), person))}
                onRemove={remove}
              />
            </Disclosure>
          )
        })}
      </div>
      {isFull ? (
        <p role="status">
          <Trans>A worksheet holds no more than {mostCriteria} of them.</Trans>
        </p>
      ) : (
        <div className={block.buttons}>
          <PopoverButton
            name={t`Write one of your own`}
            face={
              <>
                <Plus aria-hidden="true" />
                <Trans>Write one of your own</Trans>
              </>
            }
            look="plain"
          >
            {(close) => (
              <OwnCriterion
                onAdd={(own) => {
                  close()
                  add({ ...own, kind: 'own', id: newId<CriterionId>(), by: person })
                }}
              />
            )}
          </PopoverButton>
        </div>
      )}
    </>
  )
}

const isOf = ({ dimension, row }: CriterionChoice, criterion: Criterion): boolean =>
  criterion.kind === 'dimension' && criterion.dimension === dimension && criterion.row === row

interface OfferedProps {
  readonly offered: readonly CriterionChoice[]
  readonly criteria: readonly Criterion[]
  readonly isFull: boolean
  readonly onAdd: (choice: CriterionChoice) => void
  readonly onRemove: (criterion: Criterion) => void
}

/** What the catalog has figures for comes first; the rest is for people to rate. */
function Offered({ offered, ...props }: OfferedProps): ReactNode {
  const measured = offered.filter(({ anchors }) => anchors !== null)
  const judged = offered.filter(({ anchors }) => anchors === null)
  return (
    <div className={styles.offered}>
      {measured.length > 0 && (
        <div>
          <h3 className={styles.kind}>
            <Trans>The catalog fills in the facts</Trans>
          </h3>
          <List offered={measured} {...props} />
        </div>
      )}
      {judged.length > 0 && (
        <div>
          <h3 className={styles.kind}>
            <Trans>You say how each option does</Trans>
          </h3>
          <List offered={judged} {...props} />
        </div>
      )}
    </div>
  )
}

function List({ offered, criteria, isFull, onAdd, onRemove }: OfferedProps): ReactNode {
  const { inWords } = useLanguage()
  return (
    <ul>
      {offered.map((choice) => {
        const chosen = criteria.find((criterion) => isOf(choice, criterion))
        return (
          <li key={`${choice.dimension} ${choice.row ?? ''}`}>
            <CheckBox
              isChecked={chosen !== undefined}
              isDisabled={isFull && !chosen}
              onChange={() => (chosen ? onRemove(chosen) : onAdd(choice))}
            >
              {inWords(choice.label)}
            </CheckBox>
          </li>
        )
      })}
    </ul>
  )
}
