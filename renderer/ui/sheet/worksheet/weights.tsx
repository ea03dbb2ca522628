import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { barrierTo } from '../../../../domain/worksheet/barrier.ts'
import type { Worksheet } from '../../../../domain/worksheet/model.ts'
import type { Person } from '../../../../domain/worksheet/parts.ts'
import { type Result, resultOf } from '../../../../domain/worksheet/result.ts'
import { maySee } from '../../../../domain/worksheet/two-people.ts'
import { SheetGrid } from '../sheet-grid.tsx'
import { Part } from './part.tsx'
import { Scale } from './scale.tsx'
import type { Decided } from './use-decided.ts'
import styles from './worksheet.module.css'

/** Who weighed, as far as it may be seen: of two people nobody's weights are printed before both are done. */
function weighedBy(sheet: Worksheet): readonly Person[] {
  if (!sheet.weights.counselor) return ['visitor']
  return maySee(sheet, 'visitor', 'counselor') ? ['visitor', 'counselor'] : []
}

/** By whose weights scores are printed: by nobody's before somebody has said where they lean. */
export function scoredBy(sheet: Worksheet): readonly Person[] {
  return barrierTo(sheet) === undefined ? weighedBy(sheet) : []
}

/** What matters, the most important first, with the points of 100 of whoever weighed it. */
export function WorksheetWeights({ decided }: { readonly decided: Decided }): ReactNode {
  const { t } = useLingui()
  const { sheet, words } = decided
  const people = weighedBy(sheet).flatMap((person) => {
    const result = resultOf(sheet, person)
    return result.kind === 'stated' ? [{ person, result }] : []
  })
  const isOfTwo = sheet.weights.counselor !== null
  const [first] = people
  if (sheet.criteria.length === 0) return null
  const places = [...sheet.criteria.keys()].toSorted(
    (a, b) => (first?.result.problem.weights[b] ?? 0) - (first?.result.problem.weights[a] ?? 0),
  )
  const faces: Record<Person, string> = {
    visitor: isOfTwo ? t`Visitor` : t`Points of 100`,
    counselor: t`Counselor`,
  }
  return (
    <Part title={t`What matters, the most important first`}>
      <p>
        {isOfTwo && people.length === 0
          ? t`Two people weigh this, each alone. Their weights and the result are shown once both are done.`
          : people.map(({ person }) => (
              <span key={person}>
                {isOfTwo && `${faces[person]}: `}
                <Method sheet={sheet} person={person} />{' '}
              </span>
            ))}
      </p>
      <SheetGrid
        name={t`What matters`}
        corner={t`Criterion`}
        columns={people.map(({ person }) => ({ key: person, face: faces[person] }))}
        groups={[
          {
            key: 'criteria',
            rows: places.flatMap((place) => {
              const criterion = sheet.criteria[place]
              if (!criterion) return []
              return [
                {
                  key: criterion.id,
                  label: (
                    <>
                      {words.labelOf(criterion)}
                      {isOfTwo && criterion.by === 'counselor' && ` (${t`added by the counselor`})`}
                      <span className={styles.scale}>
                        <Scale criterion={criterion} groups={decided.catalog.groups} />
                      </span>
                    </>
                  ),
                  cells: people.map(({ person, result }) => (
                    <Weight key={person} place={place} result={result} />
                  )),
                },
              ]
            }),
          },
        ]}
      />
    </Part>
  )
}

/** The number, and as many tenths of a bar: told apart without colour. */
function Weight({ place, result }: { readonly place: number; readonly result: Result }): ReactNode {
  const points = result.points[place] ?? 0
  return (
    <span className={styles.weight}>
      <b>{points}</b>
      <span className={styles.weightTrack} aria-hidden>
        <span className={styles.weightBar} style={{ width: `${points}%` }} />
      </span>
    </span>
  )
}

/** How the points came about. */
function Method({ sheet, person }: { readonly sheet: Worksheet; readonly person: Person }): string {
  const { t } = useLingui()
  const { exact } = sheet.weights[person] ?? { exact: null }
  if (exact === null) return t`Points that follow from the order of importance.`
  return exact.kind === 'swing'
    ? t`Points given to the step from the worst to the best that the options offer.`
    : t`Points given one by one.`
}
