import { Trans, useLingui } from '@lingui/react/macro'
import { Plus, X } from 'lucide-react'
import { lazy, Suspense, type ReactNode } from 'react'
import { mostOptions } from '../../../../domain/worksheet/limits.ts'
import type { Option } from '../../../../domain/worksheet/model.ts'
import type { OptionId } from '../../../../domain/worksheet/parts.ts'
import { settled } from '../../../../domain/worksheet/settle.ts'
import { useAskAhead } from '../../../queries.ts'
import { Button } from '../../../ui/button.tsx'
import { CredentialName } from '../../../ui/credential-name.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { newId } from '../new-id.ts'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import { OwnOption } from './own-option.tsx'
import { SeveralTogether } from './several-together.tsx'

const CredentialChoice = lazy(async () => ({
  default: (await import('../../../ui/credential-choice.tsx')).CredentialChoice,
}))

/** Everything that can be chosen, in the order of the alphabet. */
export function Options({ sheet, change, view }: StepProps): ReactNode {
  const { t } = useLingui()
  const askAhead = useAskAhead()
  const { options } = sheet
  const { pack, person, nameOf } = view
  const base = { id: newId<OptionId>(), by: person }
  const add = (option: Option): void => change((now) => ({ ...now, options: [...now.options, option] }))
  const chosen = options.flatMap((option) => (option.kind === 'credential' ? [option.credential] : []))
  return (
    <section className={block.part} aria-labelledby="decision-options">
      <h2 id="decision-options" className={block.title}>
        <Trans>What can be chosen</Trans>
      </h2>
      <p className={block.help}>
        <Trans>
          They stand in the order of the alphabet, so that no place speaks for one of them. Doing nothing for
          now, or something of your own, can be an option too.
        </Trans>
      </p>
      {options.length === 0 ? (
        <p>
          <Trans>There is no option yet. Add at least two.</Trans>
        </p>
      ) : (
        <ul className={block.rows}>
          {options.map((option) => {
            const name = nameOf(option)
            return (
              <li key={option.id} className={block.row}>
                <span className={block.wide}>
                  <OptionName option={option} view={view} />
                </span>
                <Button
                  look="quiet"
                  name={t`Remove the option ${name}`}
                  onPress={() =>
                    change((now) =>
                      settled({ ...now, options: now.options.filter(({ id }) => id !== option.id) }),
                    )
                  }
                >
                  <X aria-hidden="true" />
                  <Trans>Remove</Trans>
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      {options.length >= mostOptions ? (
        <p role="status">
          <Trans>A worksheet holds no more than {mostOptions} options.</Trans>
        </p>
      ) : (
        <div className={block.buttons}>
          <PopoverButton
            name={t`Add a credential`}
            face={
              <>
                <Plus aria-hidden="true" />
                <Trans>Add a credential</Trans>
              </>
            }
            look="plain"
          >
            {(close) => (
              <Suspense fallback={<Loading />}>
                <CredentialChoice
                  pack={pack}
                  chosen={chosen}
                  onChoose={(credential) => {
                    close()
                    void askAhead(credential).then(() => add({ ...base, kind: 'credential', credential }))
                  }}
                />
              </Suspense>
            )}
          </PopoverButton>
          <SeveralTogether
            sheet={sheet}
            view={view}
            onAdd={(credentials) => add({ ...base, kind: 'together', credentials: [...credentials] })}
          />
          {!options.some(({ kind }) => kind === 'notNow') && (
            <Button onPress={() => add({ ...base, kind: 'notNow' })}>
              <Plus aria-hidden="true" />
              <Trans>Add “Not now”</Trans>
            </Button>
          )}
          <OwnOption onAdd={(name) => add({ ...base, kind: 'own', name })} />
        </div>
      )}
    </section>
  )
}

function OptionName({ option, view }: { option: Option; view: StepProps['view'] }): ReactNode {
  if (option.kind !== 'credential') return <strong>{view.nameOf(option)}</strong>
  const credential = view.pack.credentials.find(({ id }) => id === option.credential)
  return (
    <>
      <strong lang="en">{view.nameOf(option)}</strong> {credential && <CredentialName of={credential} />}
    </>
  )
}
