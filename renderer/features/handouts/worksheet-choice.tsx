import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Select } from '../../ui/select.tsx'
import type { PrintedWorksheets } from './use-printed-worksheets.ts'

interface WorksheetChoiceProps {
  readonly worksheets: PrintedWorksheets
  /** What it is called to choose none, where that is possible. */
  readonly none?: string
  readonly onChange: (id: string | null) => void
}

/** Which of the stored worksheets. */
export function WorksheetChoice({ worksheets, none, onChange }: WorksheetChoiceProps): ReactNode {
  const { t } = useLingui()
  const { all, chosen } = worksheets
  if (all.length === 0) return null
  return (
    <Select
      label={t`Worksheet`}
      options={[
        ...(none === undefined ? [] : [{ value: '', face: none }]),
        ...all.map(({ id, name }) => ({
          value: id,
          face: name.trim() === '' ? t`Worksheet without a name` : name,
        })),
      ]}
      value={chosen?.id ?? ''}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  )
}
