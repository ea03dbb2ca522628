import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Figures } from '../../../ui/decision/figures.tsx'
import { OptionAt, points, type Told } from '../../../ui/decision/told.tsx'

/** Maximum regret of each option. */
export function RegretTable({ overAll, ...told }: Told & { readonly overAll: readonly number[] }): ReactNode {
  const { t } = useLingui()
  const { options, regret } = told.result
  return (
    <Figures
      caption={t`The most you could lose`}
      first={t`Option`}
      columns={[
        { key: 'order', head: t`Weights in your order` },
        { key: 'any', head: t`Weights in any order` },
      ]}
      rows={options.map(({ id }, place) => ({
        key: id,
        label: <OptionAt place={place} {...told} />,
        cells: [points(regret[place] ?? 0), points(overAll[place] ?? 0)],
      }))}
    />
  )
}
