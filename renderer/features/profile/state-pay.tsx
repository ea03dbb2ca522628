import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { numberFormat } from '../../../domain/text/formats.ts'
import { stateName } from '../../../domain/text/states.ts'
import { formatAmount } from '../../../domain/text/money.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SourceEntry } from '../../ui/fact/source-entry.tsx'
import styles from './state-pay.module.css'

interface StatePayProps {
  readonly profile: Profile
  readonly pack: PackSummary
}

/** Middle wage by state of the occupation that the credential prepares for. */
export function StatePay({ profile, pack }: StatePayProps): ReactNode {
  const { language, inWords } = useLanguage()
  const wages = pack.wages.find(({ occupation }) => profile.occupations.includes(occupation))
  if (!wages || Object.keys(wages.byState).length === 0) return null
  const states = Object.entries(wages.byState)
    .map(([code, figures]) => ({ code, name: stateName(code, language), ...figures }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  const numbers = numberFormat(language)
  return (
    <Disclosure title={<Trans>Typical pay by state</Trans>}>
      <p>
        <Trans>
          Half earn more than this and half earn less: {inWords(wages.title)},{' '}
          {formatDate(wages.vintage, language)}. It is the occupation as a whole, not this credential.
        </Trans>
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>State</Trans>
            </th>
            <th scope="col" className={styles.amount}>
              <Trans>Middle wage, a year</Trans>
            </th>
            <th scope="col" className={styles.amount}>
              <Trans>Jobs</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {states.map(({ code, name, median, jobs }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td className={styles.amount}>{formatAmount(median)}</td>
              <td className={styles.amount}>
                {jobs === undefined ? <Trans>not published</Trans> : numbers.format(jobs)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pack.sources
        .filter(({ id }) => wages.stateSources.includes(id))
        .map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
    </Disclosure>
  )
}
