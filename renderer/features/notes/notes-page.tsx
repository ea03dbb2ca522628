import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { queryWords } from '../../../domain/search/fold.ts'
import { hasAllWords, searchableWords } from '../../../domain/search/running-text.ts'
import type { NoteEntry } from '../../../preload/contract/notes.ts'
import { useNotes } from '../../notes.ts'
import { usePacks } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { usePlaceWords } from '../../ui/note/place-words.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { ListedNote } from './listed-note.tsx'
import styles from './notes-page.module.css'

/** Every note of the person, wherever it stands. */
export function NotesPage(): ReactNode {
  const { t } = useLingui()
  return (
    <div className={styles.page}>
      <PageHeading title={t`Your notes`} />
      <Answered query={usePacks()}>{(packs) => <Stored packs={packs} />}</Answered>
    </div>
  )
}

function Stored({ packs }: { readonly packs: readonly PackSummary[] }): ReactNode {
  return (
    <Answered query={useNotes()} kept={<Trans>Notes cannot be kept now.</Trans>}>
      {(notes) => (notes.length === 0 ? <NoNotes packs={packs} /> : <Notes notes={notes} packs={packs} />)}
    </Answered>
  )
}

function Notes({ notes, packs }: { notes: readonly NoteEntry[]; packs: readonly PackSummary[] }): ReactNode {
  const { t } = useLingui()
  const placeWords = usePlaceWords(packs)
  const [query, setQuery] = useState('')
  const sought = queryWords(query)
  const found = notes.filter(
    ({ about, body }) =>
      sought.length === 0 || hasAllWords(searchableWords(`${placeWords(about) ?? about} ${body}`), sought),
  )
  return (
    <>
      <SearchBox
        label={t`Find in your notes`}
        help={t`Words of the note, or what it is about.`}
        query={query}
        onChange={setQuery}
      />
      <p role="status">
        {found.length === 0 ? (
          <Trans>No note has these words.</Trans>
        ) : (
          <Plural value={found.length} one="# note" other="# notes" />
        )}
      </p>
      <ul className={styles.notes}>
        {found.map((note) => (
          <li key={note.about}>
            <ListedNote note={note} packs={packs} />
          </li>
        ))}
      </ul>
    </>
  )
}

function NoNotes({ packs }: { readonly packs: readonly PackSummary[] }): ReactNode {
  const { t } = useLingui()
  const [pack] = packs
  return (
    <Empty title={t`You have no notes yet`}>
      <p>
        <Trans>
          A note can stand on a credential, on a row of a comparison, or on one value. Open what you want to
          write on: the place for a note is beside it.
        </Trans>
      </p>
      {pack && (
        <div>
          <LinkButton to={`/compare/${pack.home.join(',')}`} look="primary">
            <Trans>Open a comparison</Trans>
          </LinkButton>
        </div>
      )}
    </Empty>
  )
}
