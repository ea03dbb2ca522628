import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { SearchHit, SearchMatch } from '../../../domain/search/model.ts'
import { useLanguage } from '../../i18n/language.ts'
import { CredentialName } from '../../ui/credential-name.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { TrayButton } from '../../ui/tray-button.tsx'
import styles from './result.module.css'

interface ResultProps {
  readonly hit: SearchHit
  readonly packs: readonly PackSummary[]
}

/** One credential, and why it was found. */
export function Result({ hit, packs }: ResultProps): ReactNode {
  const pack = packs.find(({ credentials }) => credentials.some(({ id }) => id === hit.credential))
  const credential = pack?.credentials.find(({ id }) => id === hit.credential)
  if (!pack || !credential) return null
  return (
    <li className={styles.result}>
      <h2 className={styles.heading}>
        <a href={`#/credentials/${credential.id}`} className={styles.link}>
          <span className={styles.abbreviation} lang="en">
            {credential.abbreviation}
          </span>{' '}
          <span className={styles.name}>
            <CredentialName of={credential} />
          </span>
        </a>
      </h2>
      <p className={styles.issuer}>
        <span lang="en">{credential.issuer.shortName}</span> <StatusMark of={credential} />
      </p>
      {hit.matches.length > 0 && (
        <ul className={styles.reasons}>
          {hit.matches.map((match) => (
            <Reason key={`${match.field} ${match.text}`} match={match} pack={pack} />
          ))}
        </ul>
      )}
      <div className={styles.action}>
        <TrayButton credential={credential} short />
      </div>
    </li>
  )
}

function Reason({ match, pack }: { readonly match: SearchMatch; readonly pack: PackSummary }): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const { via } = match
  const dimension = pack.groups.flatMap(({ dimensions }) => dimensions).find(({ id }) => id === match.field)
  const own: Readonly<Record<string, string>> = {
    abbreviation: t`Letters`,
    name: t`Name`,
    gloss: t`Meaning`,
    issuer: t`Issuer`,
  }
  return (
    <li>
      <span className={styles.field}>{dimension ? inWords(dimension.label) : own[match.field]}:</span>{' '}
      <span lang={match.language}>{marked(match)}</span>
      {via !== undefined && (
        <span className={styles.via}>
          {' '}
          <Trans>understood as “{via}”</Trans>
        </span>
      )}
    </li>
  )
}

function marked({ text, marks }: SearchMatch): ReactNode[] {
  const ends = [0, ...marks.map(([, end]) => end)]
  return [
    ...marks.flatMap(([start, end], place) => [
      text.slice(ends[place], start),
      <mark key={start}>{text.slice(start, end)}</mark>,
    ]),
    text.slice(ends.at(-1)),
  ]
}
