import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LocalizedText } from '../../domain/text/localized.ts'
import { pack } from './medical-coding.ts'
import { unexplained } from './rules/glossary.ts'
import { isCopied } from './rules/own-words.ts'
import { gradeIn, highestGrade, isLong } from './rules/plain.ts'
import { familiar } from './rules/words.ts'

/** Every text of the screens and of paper, as its catalogs have it, without the signs for what is filled in. */
function texts(): readonly LocalizedText[] {
  const [en, es] = ['en', 'es'].map((language) =>
    readFileSync(new URL(`../../renderer/i18n/locales/${language}/messages.po`, import.meta.url), 'utf8'),
  )
  const spanish = new Map(entries(es))
  return entries(en).map(([id, text]) => ({ en: plain(text), es: plain(spanish.get(id) ?? '') }))
}

/** Pairs of `msgid` and `msgstr`; the first, which describes the file, left out. */
function entries(po = ''): readonly (readonly [string, string])[] {
  const pairs = po.matchAll(/^msgid ((?:".*"\n)+)msgstr ((?:".*"(?:\n|$))+)/gm)
  return [...pairs].slice(1).map(([, id = '', text = '']) => [unquoted(id), unquoted(text)] as const)
}

const unquoted = (lines: string): string =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as string)
    .join('')

const plain = (text: string): string =>
  text.replaceAll(/<\/?\d+\/?>|\{\w+, (?:plural|select),|\b(?:one|other|few|many|offset) \{|[{}#]/g, ' ')

describe('the words of the screens', () => {
  it('are there in both languages', () => {
    expect(texts().length).toBeGreaterThan(100)
    expect(texts().filter(({ en, es }) => en.trim() === '' || es.trim() === '')).toEqual([])
  })

  it('use no acronym that the glossary does not explain', () => {
    expect(unexplained(pack, texts())).toEqual([])
  })

  it('copy no eight words in a row from the article', () => {
    expect(texts().filter(({ en }) => isCopied(en))).toEqual([])
  })

  it('are at most of grade 8 in English', () => {
    const long = texts().filter(({ en }) => isLong(en))
    const gradeOf = gradeIn(pack)
    expect(long.length).toBeGreaterThan(20)
    expect(long.filter(({ en }) => gradeOf(en) > highestGrade)).toEqual([])
  })

  it('speak to the reader as usted', () => {
    expect(texts().filter(({ es }) => familiar.test(es))).toEqual([])
  })
})
