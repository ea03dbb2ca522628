import { Trans, useLingui } from '@lingui/react/macro'
import { ArrowLeft, ArrowRight, Ellipsis, GripVertical, Pin, PinOff, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { Profile } from '../../../domain/catalog/pack.ts'
import { withColumnAt, withoutColumn, type ComparisonView } from '../../../domain/compare/view.ts'
import { Button } from '../../ui/button.tsx'
import { CredentialName } from '../../ui/credential-name.tsx'
import { NoteMark } from '../../ui/note/note-mark.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './column-head.module.css'
import type { ChangeView } from './use-view.ts'

interface ColumnHeadProps {
  readonly profile: Profile
  readonly place: number
  readonly columns: readonly Profile[]
  readonly isBaseline: boolean
  readonly change: ChangeView
}

/** The name of a column, and what can be done with it. */
export function ColumnHead(props: ColumnHeadProps): ReactNode {
  const { profile, isBaseline } = props
  const { t } = useLingui()
  const { abbreviation } = profile
  return (
    <th
      scope="col"
      className={styles.name}
      data-column={profile.id}
      aria-label={isBaseline ? t`${abbreviation}, the others are measured against it` : abbreviation}
    >
      <div className={styles.top}>
        <a href={`#/credentials/${profile.id}`} className={styles.abbreviation} lang="en">
          {abbreviation}
        </a>
        <span className={styles.tools}>
          <PopoverButton
            name={t`Column ${abbreviation}: move, remove, measure against`}
            face={<Ellipsis aria-hidden="true" />}
            className={styles.menu}
          >
            {(close) => <ColumnMenu {...props} close={close} />}
          </PopoverButton>
          {/* For the pointer alone: the menu does the same. */}
          <span className={styles.grip} data-grip={profile.id} aria-hidden="true">
            <GripVertical />
          </span>
        </span>
      </div>
      <span className={styles.fullName}>
        <CredentialName of={profile} />
      </span>
      {isBaseline && (
        <span className={styles.baseline}>
          <Pin aria-hidden="true" />
          <Trans>The others are measured against it</Trans>
        </span>
      )}
      <StatusMark of={profile} />
      <NoteMark about={profile.id} subject={abbreviation} />
    </th>
  )
}

function ColumnMenu(props: ColumnHeadProps & { readonly close: () => void }): ReactNode {
  const { profile, place, columns, isBaseline, change, close } = props
  const { id, abbreviation } = profile
  const last = columns.length - 1
  const next = columns[place === last ? place - 1 : place + 1]
  /** Where the focus goes stays in the page, whatever the change does to the columns. */
  const act = (changed: (view: ComparisonView) => ComparisonView, focused: CredentialId): void => {
    close()
    change(changed)
    // After the menu has given the focus back to its own button, which may have gone.
    requestAnimationFrame(() => menuOf(focused)?.focus())
  }
  return (
    <div className={styles.actions}>
      <h3 lang="en">{abbreviation}</h3>
      <Button
        look="quiet"
        onPress={() => act((view) => ({ ...view, baseline: isBaseline ? undefined : id }), id)}
      >
        {isBaseline ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />}
        {isBaseline ? (
          <Trans>Stop measuring against {abbreviation}</Trans>
        ) : (
          <Trans>Measure the others against {abbreviation}</Trans>
        )}
      </Button>
      <Button
        look="quiet"
        isDisabled={place === 0}
        onPress={() => act((view) => withColumnAt(view, id, place - 1), id)}
      >
        <ArrowLeft aria-hidden="true" />
        <Trans>Move left</Trans>
      </Button>
      <Button
        look="quiet"
        isDisabled={place === last}
        onPress={() => act((view) => withColumnAt(view, id, place + 1), id)}
      >
        <ArrowRight aria-hidden="true" />
        <Trans>Move right</Trans>
      </Button>
      <Button
        look="quiet"
        isDisabled={columns.length <= 2}
        onPress={() => act((view) => withoutColumn(view, id), next?.id ?? id)}
      >
        <X aria-hidden="true" />
        <Trans>Remove {abbreviation} from the comparison</Trans>
      </Button>
      {columns.length <= 2 && (
        <p>
          <Trans>A comparison needs at least 2. Add another before you remove this one.</Trans>
        </p>
      )}
    </div>
  )
}

function menuOf(id: CredentialId): HTMLElement | null {
  return document.querySelector(`th[data-column="${id}"] button`)
}
