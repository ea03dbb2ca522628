import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { longestName } from '../../../domain/catalog/confirmation.ts'
import type { Profile } from '../../../domain/catalog/pack.ts'
import { useConfirmation } from '../../queries.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './confirm-offer.module.css'

/** For staff: that they have asked the issuer. The name is kept on this machine, with the day. */
export function ConfirmOffer({ profile: { id, issuer } }: { readonly profile: Profile }): ReactNode {
  const { t } = useLingui()
  const [name, setName] = useState('')
  const { confirm } = useConfirmation(id)
  const by = name.trim()
  const confirmNow = (): void => {
    if (by !== '' && !confirm.isPending) confirm.mutate(by)
  }
  return (
    <Disclosure title={<Trans>For staff: confirm that it is offered</Trans>}>
      <div className={styles.form}>
        <TextField
          label={t`Your name`}
          value={name}
          longest={longestName}
          onChange={setName}
          onEnter={confirmNow}
        />
        <div>
          <Button onPress={confirmNow} isDisabled={by === ''} isPending={confirm.isPending}>
            <Trans>I checked with {issuer.shortName} that it is offered</Trans>
          </Button>
        </div>
        {confirm.error && <ErrorNotice error={confirm.error} kept={<Trans>Nothing was changed.</Trans>} />}
      </div>
    </Disclosure>
  )
}
