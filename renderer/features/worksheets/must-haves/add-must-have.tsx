import { Trans, useLingui } from '@lingui/react/macro'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { assertNever } from '../../../../domain/assert-never.ts'
import { scaleOfDimension } from '../../../../domain/catalog/scale.ts'
import { findDimension } from '../../../../domain/worksheet/catalog-view.ts'
import { longestName, mostMustHaves } from '../../../../domain/worksheet/limits.ts'
import type { MustHave } from '../../../../domain/worksheet/must-have.ts'
import { mustHaveChoices, type MustHaveChoice } from '../../../../domain/worksheet/must-haves.ts'
import type { MustHaveId } from '../../../../domain/worksheet/parts.ts'
import { useLanguage } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { NameForm } from '../../../ui/name-form.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { newId } from '../new-id.ts'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import { ItemForm } from './item-form.tsx'
import { LevelForm } from './level-form.tsx'

/** What can be asked for: whatever the catalog can check, and anything else in own words. */
export function AddMustHave({ sheet, change, view }: StepProps): ReactNode {
  const { t } = useLingui()
  const base = { id: newId<MustHaveId>(), by: view.person, checks: [] }
  const add = (mustHave: MustHave): void =>
    change((now) => ({ ...now, mustHaves: [...now.mustHaves, mustHave] }))
  // No catalog can promise it, and many ask for it.
  const remote = t`Work from home is possible`
  const asked = new Set(
    sheet.mustHaves.flatMap((one) => (one.kind === 'yesNo' || one.kind === 'atMost' ? [one.dimension] : [])),
  )
  const choices = mustHaveChoices(view.pack.groups).filter(({ dimension }) => !asked.has(dimension))
  return (
    <section className={block.part} aria-labelledby="must-haves-add">
      <h2 id="must-haves-add" className={block.title}>
        <Trans>Add a must-have</Trans>
      </h2>
      {sheet.mustHaves.length >= mostMustHaves ? (
        <p>
          <Trans>A worksheet holds no more than {mostMustHaves} must-haves.</Trans>
        </p>
      ) : (
        <div className={block.buttons}>
          {choices.map((choice) => (
            <AddOne key={choice.dimension} choice={choice} base={base} view={view} onAdd={add} />
          ))}
          {!sheet.mustHaves.some((one) => one.kind === 'own' && one.name === remote) && (
            <Button onPress={() => add({ ...base, kind: 'own', name: remote })}>
              <Plus aria-hidden="true" />
              {remote}
            </Button>
          )}
          <PopoverButton
            name={t`Something else`}
            face={
              <>
                <Plus aria-hidden="true" />
                <Trans>Something else</Trans>
              </>
            }
            look="plain"
          >
            {(close) => (
              <NameForm
                label={t`What must it have?`}
                longest={longestName}
                action={<Trans>Add</Trans>}
                onName={(name) => {
                  close()
                  add({ ...base, kind: 'own', name })
                }}
              />
            )}
          </PopoverButton>
        </div>
      )}
    </section>
  )
}

interface AddOneProps extends Pick<StepProps, 'view'> {
  readonly choice: MustHaveChoice
  readonly base: Pick<MustHave, 'id' | 'by' | 'checks'>
  readonly onAdd: (mustHave: MustHave) => void
}

function AddOne({ choice, base, view, onAdd }: AddOneProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const { dimension } = choice
  const label = inWords(choice.label)
  const scale = scaleOf(choice, view)
  switch (choice.kind) {
    case 'yesNo': {
      // What most people want of it is what its scale rises to; without a scale it is that it is so.
      const yes = scale?.at(-1)?.at !== 0
      return (
        <Button onPress={() => onAdd({ ...base, kind: 'yesNo', dimension, yes })}>
          <Plus aria-hidden="true" />
          {yes ? t`${label}: yes` : t`${label}: no`}
        </Button>
      )
    }
    case 'atMost':
      return (
        <Button
          // The least demanding figure of the scale: it rules out nothing before somebody says so.
          onPress={() => onAdd({ ...base, kind: 'atMost', dimension, most: scale?.[0]?.at ?? 0 })}
        >
          <Plus aria-hidden="true" />
          {t`${label}: at most…`}
        </Button>
      )
    case 'atLeast':
    case 'lists':
      return (
        <PopoverButton
          name={label}
          face={
            <>
              <Plus aria-hidden="true" />
              {t`${label}…`}
            </>
          }
          look="plain"
        >
          {(close) => {
            const form = { choice, view, base, onAdd: closing(close, onAdd) }
            return choice.kind === 'atLeast' ? <LevelForm {...form} /> : <ItemForm {...form} />
          }}
        </PopoverButton>
      )
    default:
      return assertNever(choice.kind)
  }
}

function scaleOf(
  { dimension: id }: MustHaveChoice,
  { catalog }: StepProps['view'],
): ReturnType<typeof scaleOfDimension> {
  const dimension = findDimension(catalog, id)
  return dimension && scaleOfDimension(dimension)
}

function closing(close: () => void, onAdd: AddOneProps['onAdd']): AddOneProps['onAdd'] {
  return (mustHave) => {
    close()
    onAdd(mustHave)
  }
}
