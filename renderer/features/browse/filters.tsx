import { Trans, useLingui } from '@lingui/react/macro'
import { SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { Asked, Tally } from '../../../domain/search/model.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { withOption, withoutFilters } from './browse-address.ts'
import styles from './filters.module.css'

interface FiltersProps {
  readonly asked: Asked
  /** Undefined until the first answer. */
  readonly tally: Tally | undefined
  readonly packs: readonly PackSummary[]
  readonly onChange: (asked: Asked) => void
}

/** What the results can be narrowed by, each option with how many it would leave. */
export function Filters({ asked, tally, packs, onChange }: FiltersProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const dimensions = packs.flatMap(({ groups }) => groups.flatMap((group) => group.dimensions))
  const chosen = Object.values(asked.filters).flat().length
  const titleOf = (id: string): string => {
    const dimension = dimensions.find((entry) => entry.id === id)
    return dimension ? inWords(dimension.label) : t`Issuer`
  }
  return (
    <details className={styles.filters} open={wide()}>
      <summary className={styles.summary}>
        <SlidersHorizontal aria-hidden="true" />
        {chosen === 0 ? <Trans>Narrow the list</Trans> : <Trans>Narrow the list ({chosen} chosen)</Trans>}
      </summary>
      {tally?.filters.map(({ id, options }) => (
        <CheckboxGroup key={id} className={styles.group ?? ''} value={[...(asked.filters[id] ?? [])]}>
          <Label className={styles.title ?? ''}>{titleOf(id)}</Label>
          {options.map((option) => (
            <Checkbox
              key={option.id}
              value={option.id}
              className={styles.option ?? ''}
              onChange={() => onChange(withOption(asked, id, option.id))}
            >
              <span className={styles.box} aria-hidden="true" />
              <span className={styles.name}>{inWords(option.label)}</span>
              <span className={styles.count}>{option.count}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
      ))}
      {chosen > 0 && (
        <Button look="quiet" onPress={() => onChange(withoutFilters(asked))}>
          <Trans>Take all filters off</Trans>
        </Button>
      )}
    </details>
  )
}

/** Where they stand beside the results there is room for all; above them they would push these away. */
const wide = (): boolean => matchMedia('(width >= 62rem)').matches
