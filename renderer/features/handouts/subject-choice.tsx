import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { usualAssumptions } from '../../../domain/compare/assumptions.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { HandoutKind } from '../../../domain/handout/model.ts'
import { useLanguage } from '../../i18n/language.ts'
import { usePacks } from '../../queries.ts'
import { withAssumptions } from '../../ui/assumptions/assumptions-address.ts'
import { AssumptionsChoice } from '../../ui/assumptions/assumptions-choice.tsx'
import { Select } from '../../ui/select.tsx'
import { type Asked, credentialsOfKind, kinds } from './asked.ts'
import { CredentialPicks } from './credential-picks.tsx'
import type { PrintedWorksheets } from './use-printed-worksheets.ts'
import { WorksheetChoice } from './worksheet-choice.tsx'
import { StudyChoice } from './study-choice.tsx'
import { useComposed } from './use-composed.ts'

interface SubjectChoiceProps {
  readonly asked: Asked
  readonly worksheets: PrintedWorksheets
}

/** The kind of handout, and what it is about; all of it goes to the address. */
export function SubjectChoice({ asked, worksheets }: SubjectChoiceProps): ReactNode {
  const { t } = useLingui()
  const { search, go, change } = useComposed()
  const { kind, pack, ids, view } = asked
  const faces: Readonly<Record<HandoutKind, string>> = {
    comparison: t`Comparison`,
    profile: t`One credential`,
    worksheet: t`Decision worksheet with its result`,
    'worksheet-blank': t`Decision worksheet to fill in`,
    together: t`Holding several`,
    pathway: t`From here to there`,
    'study-plan': t`Study plan`,
    counselor: t`For counselors: all the evidence`,
    glossary: t`Words and what they mean`,
  }
  const { most, least } = credentialsOfKind[kind]
  /** Not where a worksheet says of what it is. */
  const isOfField = kind !== 'worksheet' && !(kind === 'worksheet-blank' && worksheets.chosen)
  return (
    <>
      <Select
        label={t`Kind of handout`}
        options={kinds
          .filter((one) => one !== 'pathway' || pack.pathways)
          .map((one) => ({ value: one, face: faces[one] }))}
        value={kind}
        onChange={(chosen) => change({ kind: chosen })}
      />
      {isOfField && <FieldChoice pack={pack} isOnWays={kind === 'pathway'} onChange={change} />}
      {kind === 'worksheet' && (
        <WorksheetChoice worksheets={worksheets} onChange={(id) => change({ worksheet: id })} />
      )}
      {kind === 'worksheet-blank' && (
        <WorksheetChoice
          worksheets={worksheets}
          none={t`None: lines for what matters`}
          onChange={(id) => change({ worksheet: id })}
        />
      )}
      {most > 0 && isOfField && (
        <CredentialPicks
          pack={pack}
          ids={ids}
          least={least}
          most={most}
          onChange={(next) =>
            change({
              ids: next.join(',') || null,
              ...(view.baseline && !next.includes(view.baseline) && { base: null }),
            })
          }
        />
      )}
      {kind === 'together' && (
        <AssumptionsChoice
          years={false}
          books
          assumptions={{ ...usualAssumptions, ...asked.assumptions }}
          onChange={(next) => go(withAssumptions(search, next))}
        />
      )}
      {kind === 'pathway' && <EndsChoice asked={asked} onChange={change} />}
      {kind === 'study-plan' && <StudyChoice study={asked.study} onChange={change} />}
    </>
  )
}

interface FieldChoiceProps {
  readonly pack: PackSummary
  /** Only those that tell the ways from one place to another. */
  readonly isOnWays: boolean
  readonly onChange: (changes: Readonly<Record<string, string | null>>) => void
}

/** Which field of work, where there is more than one; nothing of one can be said in another. */
function FieldChoice({ pack, isOnWays, onChange }: FieldChoiceProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const packs = (usePacks().data ?? []).filter(({ pathways }) => pathways || !isOnWays)
  if (packs.length < 2) return null
  return (
    <Select
      label={t`Field of work`}
      options={packs.map(({ id, title }) => ({ value: id, face: inWords(title) }))}
      value={pack.id}
      onChange={(field) => onChange({ field, ids: null, base: null, from: null, to: null })}
    />
  )
}

interface EndsChoiceProps {
  readonly asked: Asked
  readonly onChange: (changes: Readonly<Record<string, string>>) => void
}

function EndsChoice({ asked: { pack, start, goal }, onChange }: EndsChoiceProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  if (!start || !goal || !pack.pathways) return null
  const { starts, goals } = pack.pathways
  return (
    <>
      <Select
        label={t`Where I am`}
        options={starts.map(({ id, label }) => ({ value: id, face: inWords(label) }))}
        value={start.id}
        onChange={(id) => onChange({ from: id })}
      />
      <Select
        label={t`Where I want to be`}
        options={goals.map(({ id, label }) => ({ value: id, face: inWords(label) }))}
        value={goal.id}
        onChange={(id) => onChange({ to: id })}
      />
    </>
  )
}
