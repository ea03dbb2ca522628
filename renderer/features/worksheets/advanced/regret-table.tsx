import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { OptionAt, points, type Told } from '../../../ui/decision/told.tsx'
import styles from './advanced.module.css'
import { ScrollFrame } from './scroll-frame.tsx'

/** Maximum regret of each option. */
export function RegretTable({ overAll, ...told }: Told & { readonly overAll: readonly number[] }): ReactNode {
  const { t } = useLingui()
  const { options, regret } = told.result
  return (
    <ScrollFrame label={t`The most you could lose`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t`Option`}</th>
            <th scope="col">{t`Weights in your order`}</th>
            <th scope="col">{t`Weights in any order`}</th>
          </tr>
        </thead>
        <tbody>
          {options.map(({ id }, place) => (
            <tr key={id}>
              <th scope="row">
                <OptionAt place={place} {...told} />
              </th>
              <td>{points(regret[place] ?? 0)}</td>
              <td>{points(overAll[place] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}
