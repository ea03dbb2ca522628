import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { OtherMethod } from '../../../../domain/decide/other-methods.ts'
import { OptionsAt, type Told } from '../../../ui/decision/told.tsx'
import styles from './advanced.module.css'

interface OtherMethodsProps extends Told {
  readonly methods: readonly OtherMethod[]
}

export function OtherMethods({ methods, ...told }: OtherMethodsProps): ReactNode {
  return (
    <ul className={styles.list}>
      {methods.map((method) => (
        <li key={method.method}>
          <MethodSays of={method} {...told} />
        </li>
      ))}
    </ul>
  )
}

function MethodSays({ of, ...told }: Told & { readonly of: OtherMethod }): ReactNode {
  const { t } = useLingui()
  const name =
    of.method === 'topsis'
      ? t`Distance to the best and the worst there is`
      : t`Best and worst of these options (min–max)`
  const first = <OptionsAt places={of.leaders} {...told} />
  const hinges = <OptionsAt places={of.hangsOn} {...told} />
  return (
    <>
      <Trans>
        {name}: first is {first}.
      </Trans>{' '}
      {of.hangsOn.length > 0 && <Trans>Leaving out {hinges} would change that.</Trans>}
    </>
  )
}
