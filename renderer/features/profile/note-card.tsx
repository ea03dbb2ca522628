import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Profile } from '../../../domain/catalog/pack.ts'
import { LinkButton } from '../../ui/button.tsx'
import { NoteEditor } from '../../ui/note/note-editor.tsx'
import paper from '../../ui/note/note-sheet.module.css'

/** The note on the credential itself, always open. */
export function NoteCard({ profile }: { readonly profile: Profile }): ReactNode {
  return (
    <section className={paper.note}>
      <h2 className={paper.title}>
        <Trans>Your note on {profile.abbreviation}</Trans>
      </h2>
      <NoteEditor about={profile.id} subject={profile.abbreviation} />
      <div>
        <LinkButton look="quiet" to="/notes">
          <Trans>All your notes</Trans>
        </LinkButton>
      </div>
    </section>
  )
}
