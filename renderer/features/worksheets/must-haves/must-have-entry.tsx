import { Trans, useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { findDimension } from '../../../../domain/worksheet/catalog-view.ts'
import type { Option } from '../../../../domain/worksheet/model.ts'
import type { Check, MustHave } from '../../../../domain/worksheet/must-have.ts'
import type { MustHaveEffect } from '../../../../domain/worksheet/must-haves.ts'
import { Button } from '../../../ui/button.tsx'
import { Choice } from '../../../ui/choice.tsx'
import { Names } from '../../../ui/decision/names.tsx'
import { useMustHaveWords } from '../../../ui/decision/use-must-have-words.ts'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import { Limit } from './limit.tsx'
import styles from './must-have-entry.module.css'

interface MustHaveEntryProps extends StepProps {
  readonly effect: MustHaveEffect
}

/** One must-have, what it rules out, and what only a person can say. */
export function MustHaveEntry({ sheet, change, view, effect }: MustHaveEntryProps): ReactNode {
  const { t } = useLingui()
  const { mustHave, rulesOut, unknown } = effect
  const words = useMustHaveWords(view.catalog)(mustHave)
  const { id } = mustHave
  const put = (changed: MustHave, as?: string): void =>
    change(
      (now) => ({ ...now, mustHaves: now.mustHaves.map((one) => (one.id === id ? changed : one)) }),
      as === undefined ? {} : { as: `${as} ${id}` },
    )
  const dimension = mustHave.kind === 'own' ? undefined : findDimension(view.catalog, mustHave.dimension)
  const judged = sheet.options.filter(
    (option) => unknown.includes(option) || checkOf(mustHave, option)?.by !== null,
  )
  return (
    <div className={styles.entry}>
      <div className={styles.head}>
        <h3 className={styles.words}>{words}</h3>
        <Button
          look="quiet"
          name={t`Remove the must-have “${words}”`}
          onPress={() =>
            change((now) => ({ ...now, mustHaves: now.mustHaves.filter((one) => one.id !== id) }))
          }
        >
          <X aria-hidden="true" />
          <Trans>Remove</Trans>
        </Button>
      </div>
      {mustHave.kind === 'atMost' && dimension && (
        <Limit
          dimension={dimension}
          most={mustHave.most}
          onChange={(most) => put({ ...mustHave, most, checks: judgedOnly(mustHave) }, 'limit')}
        />
      )}
      <p role="status">
        {rulesOut.length === 0 ? (
          <Trans>Rules out none of the options.</Trans>
        ) : (
          <Trans>
            Rules out: <Names names={rulesOut.map(view.nameOf)} />.
          </Trans>
        )}
      </p>
      {judged.length > 0 && (
        <div className={styles.judged}>
          <p className={block.help}>
            {mustHave.kind === 'own' ? (
              <Trans>Only you can tell. What you do not know rules nothing out.</Trans>
            ) : (
              <Trans>The catalog cannot tell of these. What nobody knows rules nothing out.</Trans>
            )}
          </p>
          <ul className={block.rows}>
            {judged.map((option) => {
              const name = view.nameOf(option)
              return (
                <li key={option.id} className={block.row}>
                  <span className={block.wide}>{name}</span>
                  <Choice
                    label={t`Does ${name} have it?`}
                    value={checkOf(mustHave, option)?.verdict ?? 'unknown'}
                    options={[
                      { value: 'met', face: t`has it` },
                      { value: 'broken', face: t`does not have it` },
                      { value: 'unknown', face: t`I do not know` },
                    ]}
                    onChange={(verdict) =>
                      put({ ...mustHave, checks: judgedAs(mustHave, option, verdict, view.person) })
                    }
                  />
                </li>
              )
            })}
          </ul>
        </div>
      )}
    </div>
  )
}

const checkOf = ({ checks }: MustHave, { id }: Option): Check | undefined =>
  checks.find(({ option }) => option === id)

/** Without what the catalog said: it is asked anew. */
const judgedOnly = ({ checks }: MustHave): Check[] => checks.filter(({ by }) => by !== null)

/** Not knowing is left to the catalog to know. */
function judgedAs(
  mustHave: MustHave,
  { id }: Option,
  verdict: Check['verdict'],
  person: NonNullable<Check['by']>,
): Check[] {
  const others = mustHave.checks.filter(({ option }) => option !== id)
  return [...others, { option: id, verdict, by: verdict === 'unknown' ? null : person }]
}
