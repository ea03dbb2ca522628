import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Comparison, ComparisonGroup } from '../../../domain/compare/comparison.ts'
import type { ComparisonView } from '../../../domain/compare/view.ts'
import { useLanguage } from '../../i18n/language.ts'
import { CheckBox } from '../../ui/check-box.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './row-choice.module.css'
import type { ChangeView } from './use-view.ts'

interface RowChoiceProps {
  readonly comparison: Comparison
  readonly view: ComparisonView
  readonly change: ChangeView
}

/** Which groups and rows are shown. A group that is put away keeps what was chosen in it. */
export function RowChoice({ comparison, view, change }: RowChoiceProps): ReactNode {
  return (
    <div className={styles.choice}>
      <h3>
        <Trans>Rows shown</Trans>
      </h3>
      <ul>
        {comparison.groups.map((group) => (
          <li key={group.id} className={styles.group}>
            <Group group={group} view={view} change={change} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface GroupProps extends Omit<RowChoiceProps, 'comparison'> {
  readonly group: ComparisonGroup
}

function Group({ group: { id, label, rows }, view, change }: GroupProps): ReactNode {
  const { inWords } = useLanguage()
  const { hiddenRows, hiddenGroups } = view
  const shown = rows.filter(({ dimension }) => !hiddenRows.includes(dimension.id)).length
  const all = rows.length
  const isShown = !hiddenGroups.includes(id)
  return (
    <>
      <CheckBox
        isChecked={isShown}
        onChange={(wanted) =>
          change((now) => ({ ...now, hiddenGroups: toggled(now.hiddenGroups, id, !wanted) }))
        }
      >
        <strong>{inWords(label)}</strong>
      </CheckBox>
      {isShown && (
        <Disclosure
          title={
            <Trans>
              {shown} of {all} rows
            </Trans>
          }
        >
          <ul className={styles.rows}>
            {rows.map(({ dimension }) => (
              <li key={dimension.id}>
                <CheckBox
                  isChecked={!hiddenRows.includes(dimension.id)}
                  onChange={(wanted) =>
                    change((now) => ({
                      ...now,
                      hiddenRows: toggled(now.hiddenRows, dimension.id, !wanted),
                    }))
                  }
                >
                  {inWords(dimension.label)}
                </CheckBox>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

function toggled<T>(list: readonly T[], entry: T, isIn: boolean): readonly T[] {
  const others = list.filter((other) => other !== entry)
  return isIn ? [...others, entry] : others
}
