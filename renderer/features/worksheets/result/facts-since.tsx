import { Trans, useLingui } from '@lingui/react/macro'
import { memo, type ReactNode } from 'react'
import { changedFacts } from '../../../../domain/worksheet/changed.ts'
import { resultOf } from '../../../../domain/worksheet/result.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { FactChangeWords } from '../../../ui/decision/fact-change-words.tsx'
import { HowManyChanged } from '../../../ui/decision/how-many-changed.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import type { StepProps } from '../step.ts'
import { useFactsSince } from '../use-facts-since.ts'
import styles from './result.module.css'
import { SideBySide } from './side-by-side.tsx'

/** Facts that changed in the catalog since the worksheet took them, and the result with either. */
export const FactsSince = memo(function ChangedUnder({ all }: { readonly all: StepProps }): ReactNode {
  const { sheet, change, view } = all
  const { t } = useLingui()
  const { catalog, person } = view
  const found = useFactsSince(all)
  if (!found) return null
  const { changes, updated } = found
  const both = [
    { title: t`With the facts as they were`, result: resultOf(sheet, person) },
    { title: t`With the facts as they are now`, result: resultOf(updated, person) },
  ]
  return (
    <Banner tone="attention">
      <p>
        <HowManyChanged changes={changes} />{' '}
        <Trans>The worksheet still counts with what it took then. Both results stand here.</Trans>
      </p>
      <Disclosure title={<Trans>What has changed</Trans>}>
        <ul className={styles.list}>
          {changes.map((one) => (
            <li key={JSON.stringify(one)}>
              <FactChangeWords change={one} sheet={sheet} words={view} pack={view.pack} />
            </li>
          ))}
        </ul>
      </Disclosure>
      <SideBySide results={both} words={view} />
      <div>
        <Button onPress={() => change((now) => changedFacts(now, catalog).updated)}>
          <Trans>Use the facts as they are now</Trans>
        </Button>
      </div>
    </Banner>
  )
})
