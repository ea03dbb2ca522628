import { Trans as LinguiTrans, type TransProps } from '@lingui/react'
import type { ReactNode } from 'react'

/**
 * What every `<Trans>` and `<Plural>` becomes (lingui.config.ts). Lingui looks for its tags in the finished sentence,
 * so that `<b>` in a value, such as a search or a name of a pack, would vanish. As an element, a value stays text.
 */
export function Trans({ values, ...message }: TransProps): ReactNode {
  const asElements: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values ?? {})) {
    asElements[name] = typeof value === 'string' ? [value] : value
  }
  return <LinguiTrans {...message} values={asElements} />
}
