import type { GlossaryEntry } from '../catalog/pack.ts'
import type { Language } from './localized.ts'

/** Plain text, or a word of the glossary as it is written here. */
export type TextPart = string | { readonly text: string; readonly entry: GlossaryEntry }

/** The lines of one text in parts: each term of the glossary is marked where it is first used. */
export type TermFinder = (lines: readonly string[]) => readonly (readonly TextPart[])[]

/**
 * Finds whole words only, the longest term first: "CPC-A" is not "CPC". Acronyms and names must be
 * written as the glossary has them; ordinary words may begin a sentence. To be made once for a glossary:
 * it compiles one expression for all of it.
 */
export function createTermFinder(glossary: readonly GlossaryEntry[], language: Language): TermFinder {
  const forms = glossary.flatMap((entry) =>
    [entry.term[language], ...(entry.forms?.[language] ?? [])].map((form) => ({ form, entry })),
  )
  if (forms.length === 0) return (lines) => lines.map((line) => [line])
  const entries = new Map(forms.map(({ form, entry }) => [form.toLowerCase(), entry]))
  const anyForm = forms
    .toSorted((a, b) => b.form.length - a.form.length)
    .map(({ form }) => pattern(form))
    .join('|')
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}]-?)(?:${anyForm})(?![\p{L}\p{N}]|-[\p{L}\p{N}])`, 'gu')
  return (lines) => {
    const used = new Set<GlossaryEntry>()
    return lines.map((line) => {
      const parts: TextPart[] = []
      let from = 0
      for (const { 0: text, index } of line.matchAll(whole)) {
        const entry = entries.get(text.toLowerCase())
        if (!entry || used.has(entry)) continue
        used.add(entry)
        if (index > from) parts.push(line.slice(from, index))
        parts.push({ text, entry })
        from = index + text.length
      }
      if (from < line.length || parts.length === 0) parts.push(line.slice(from))
      return parts
    })
  }
}

/** Text, or a term with what is joined to it without a space: no line may break between them. */
export type TextPiece = string | readonly TextPart[]

/** `['in ', term, '. Or']` → `['in ', [term, '.'], ' Or']` */
export function piecesOf(parts: readonly TextPart[]): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let joined: TextPart[] = []
  const end = (): void => {
    if (joined.some((part) => typeof part !== 'string')) pieces.push(joined)
    else pieces.push(...joined.filter((part) => typeof part === 'string'))
    joined = []
  }
  for (const part of parts) {
    if (typeof part !== 'string') {
      joined.push(part)
      continue
    }
    const [start = ''] = /^\S*/.exec(part) ?? []
    const [last = ''] = start === part ? [] : (/\S*$/.exec(part) ?? [])
    const between = part.slice(start.length, part.length - last.length)
    if (start !== '') joined.push(start)
    if (between === '') continue
    end()
    pieces.push(between)
    if (last !== '') joined.push(last)
  }
  end()
  return pieces
}

/** Two capitals or a digit make an acronym or a name. */
const fixed = /\p{Lu}.*\p{Lu}|\d/u

function pattern(form: string): string {
  const literal = form.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
  return fixed.test(form) ? literal : `(?i:${literal})`
}
