import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Asked } from '../../../domain/search/model.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { withoutFilters } from './browse-address.ts'
import styles from './nothing-found.module.css'

interface NothingFoundProps {
  readonly asked: Asked
  /** Words of the catalog that are close to what was typed; each of them finds something. */
  readonly suggestions: readonly string[]
  readonly onChange: (asked: Asked) => void
}

/** Why there is nothing, and every way on. */
export function NothingFound({ asked, suggestions, onChange }: NothingFoundProps): ReactNode {
  const { t } = useLingui()
  const hasFilters = Object.keys(asked.filters).length > 0
  const query = asked.query.trim()
  return (
    <Empty title={query === '' ? t`Nothing fits these filters` : t`Nothing found for “${query}”`}>
      {suggestions.length > 0 && (
        <div className={styles.suggestions}>
          <p>
            <Trans>Did you mean:</Trans>
          </p>
          {suggestions.map((word) => (
            <Button key={word} onPress={() => onChange({ ...asked, query: word })}>
              {word}
            </Button>
          ))}
        </div>
      )}
      <p>
        {hasFilters ? (
          <Trans>Take filters off, or look for something else.</Trans>
        ) : (
          <Trans>
            Try fewer letters, the place where you want to work, or a subject. You can also look through the
            whole list.
          </Trans>
        )}
      </p>
      <div className={styles.ways}>
        {hasFilters && (
          <Button look="primary" onPress={() => onChange(withoutFilters(asked))}>
            <Trans>Take all filters off</Trans>
          </Button>
        )}
        <LinkButton to="/credentials" look={hasFilters ? 'plain' : 'primary'}>
          <Trans>Show all credentials</Trans>
        </LinkButton>
      </div>
    </Empty>
  )
}
