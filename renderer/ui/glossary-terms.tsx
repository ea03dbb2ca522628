import {
  createContext,
  useContext,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  type ReactNode,
} from 'react'
import type { GlossaryEntry, PackSummary } from '../../domain/catalog/pack.ts'
import { createTermFinder, piecesOf, type TermFinder, type TextPart } from '../../domain/text/terms.ts'
import { useLanguage } from '../i18n/language.ts'
import styles from './glossary-terms.module.css'
import { PopoverButton } from './popover-button.tsx'

const plain: TermFinder = (lines) => lines.map((line) => [line])
const Finder = createContext(plain)

/** Marks the glossary's terms in lines of text; outside of `GlossaryTerms`, none. */
export function useTermFinder(): TermFinder {
  return useContext(Finder)
}

interface GlossaryTermsProps {
  readonly pack: PackSummary
  readonly children: ReactNode
}

/**
 * A screen whose texts open the meaning of the pack's terms. With the Tab key, each term is one stop, where
 * it is first used on the screen; pointer, touch and screen reader can open every use of it.
 */
export function GlossaryTerms({ pack: { glossary }, children }: GlossaryTermsProps): ReactNode {
  const { language } = useLanguage()
  // The texts come first, as text; hundreds of buttons in them can wait until they are there.
  const isMarking = useDeferredValue(true, false)
  const finder = useMemo(
    () => (isMarking ? createTermFinder(glossary, language) : plain),
    [isMarking, glossary, language],
  )
  const screen = useRef<HTMLDivElement>(null)
  // After each rendering: another lens or language puts other words first.
  useLayoutEffect(() => {
    const stops = new Set<string | undefined>()
    for (const button of screen.current?.querySelectorAll<HTMLElement>('[data-term]') ?? []) {
      if (button.closest('[hidden]')) continue
      const tabIndex = stops.has(button.dataset['term']) ? -1 : 0
      if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex
      stops.add(button.dataset['term'])
    }
  })
  return (
    <Finder value={finder}>
      <div ref={screen} className={styles.screen}>
        {children}
      </div>
    </Finder>
  )
}

/** A text whose terms open their meaning. */
export function TermText({ text }: { readonly text: string }): ReactNode {
  const [parts = []] = useTermFinder()([text])
  return <TermParts parts={parts} />
}

export function TermParts({ parts }: { readonly parts: readonly TextPart[] }): ReactNode {
  return piecesOf(parts).map((piece) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <span key={piece.map(inPlain).join('')} className={styles.joined}>
        {piece.map((part) => (typeof part === 'string' ? part : <Term key={part.text} {...part} />))}
      </span>
    ),
  )
}

function inPlain(part: TextPart): string {
  return typeof part === 'string' ? part : part.text
}

function Term({ text, entry }: { readonly text: string; readonly entry: GlossaryEntry }): ReactNode {
  return (
    <PopoverButton
      name={text}
      face={<span className={styles.face}>{text}</span>}
      className={styles.term}
      data-term={entry.term.en}
    >
      <TermMeaning entry={entry} />
    </PopoverButton>
  )
}

function TermMeaning({ entry: { term, expansion, meaning } }: { readonly entry: GlossaryEntry }): ReactNode {
  const { inWords } = useLanguage()
  return (
    <div className={styles.meaning}>
      <h3 className={styles.title}>{inWords(term)}</h3>
      {expansion !== undefined && <p lang="en">{expansion}</p>}
      <p>{inWords(meaning)}</p>
    </div>
  )
}
