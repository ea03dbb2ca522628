import { piecesIn, tagsOf, wordsOf, type Tag } from './pdf-tags.ts'

/**
 * What begins higher, lower or on another page than the same in the other of two languages.
 *
 * @param little points that do not count
 */
export function unlevelIn(tags: Tag | undefined, little: number): string[] {
  const [own, others] = (tags ? tagsOf(tags, 'Art') : []).map((article) =>
    tagsOf(article, 'H1', 'H2', 'H3', 'TR').filter((part) => wordsOf(part) !== ''),
  )
  if (!own || !others || own.length !== others.length) return ['The languages are not made alike']
  return own.filter((part, place) => !beginTogether(part, others[place], little)).map(wordsOf)
}

function beginTogether(one: Tag, other: Tag | undefined, little: number): boolean {
  const [first, second] = [one, other].map((part) => part && piecesIn(part)[0])
  return first !== undefined && second?.page === first.page && Math.abs(first.top - second.top) <= little
}
