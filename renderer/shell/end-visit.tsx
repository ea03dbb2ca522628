import { Trans } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { LogOut } from 'lucide-react'
import type { ReactNode } from 'react'
import { ask } from '../bridge.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { dropUnsentText } from '../visit.ts'

/** In a kiosk: forgets the visit, in main and here, and begins anew at the start. */
export function EndVisit(): ReactNode {
  const client = useQueryClient()
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => {
      dropUnsentText()
      return ask((app) => app.kiosk.endVisit({}))
    },
    onSuccess: () => {
      location.hash = '/'
      return client.resetQueries()
    },
  })
  return (
    <>
      <Button onPress={() => mutate()} isPending={isPending}>
        <LogOut aria-hidden="true" />
        <Trans>End visit</Trans>
      </Button>
      {error && (
        <ErrorNotice error={error} kept={<Trans>What you typed may still be on this computer.</Trans>} />
      )}
    </>
  )
}
