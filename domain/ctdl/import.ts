import { type Draft, notInFile } from '../catalog/drafts.ts'
import type { Fact } from '../catalog/fact.ts'
import { CredentialId, SourceId } from '../catalog/ids.ts'
import { Credential, type Dimension, type Pack, Source } from '../catalog/pack.ts'
import { findCharge } from './charges.ts'
import { entriesOf, literalsOf } from './entries.ts'
import { readRecord } from './from-record.ts'
import { findIssuer } from './issuer.ts'
import { type Unmapped, unmappedIn } from './leftovers.ts'
import { type Graph, isResource, type Item, type Literal, readGraph, type Resource } from './reader.ts'
import { findValue, type Found } from './values.ts'
import { type Place, ruleOf } from './vocabulary.ts'

export interface Origin {
  readonly file: string
  /** Today, as an ISO date. */
  readonly on: string
  /** Ids that the draft must not have. */
  readonly taken: ReadonlySet<string>
}

export type Imported =
  | { readonly state: 'read'; readonly draft: Draft; readonly unmapped: readonly Unmapped[] }
  | { readonly state: 'unusable'; readonly why: 'noCredential' | 'noIssuer' }

const longestName = 200

const credentialClass =
  /^ceterms:(\w*(Certificate|Certification|License|Badge|Diploma|Degree|Doctorate|Credential)|CertificateOfCompletion|GeneralEducationDevelopment)$/

/**
 * A credential that another program wrote as CTDL, as a draft for the pack. What a dimension with the same
 * CTDL term can hold becomes a fact that rests on the file; every other dimension says that the file does
 * not state it, and everything else of the file is listed. Nothing is guessed.
 */
export function importCredential(document: unknown, pack: Pack, origin: Origin): Imported {
  const graph = readGraph(document)
  const things = graph.roots.filter(({ types }) => types.some((type) => credentialClass.test(type)))
  const named = things.flatMap((thing) => {
    const [name] = entriesOf(graph, graph.valuesOf(thing, 'ceterms:name'))
    return name ? [{ thing, name }] : []
  })
  const [first] = named
  if (!first) return { state: 'unusable', why: 'noCredential' }
  const { thing, name } = first
  const others = things.filter((other) => other !== thing)
  const abbreviation = shortForm(graph, thing, name.en)
  const id = freeId(abbreviation.text, origin.taken)
  const mark = { file: origin.file, importedOn: origin.on }
  const unread = others.map((other) => ({ path: '@graph', value: entriesOf(graph, [other])[0]?.en ?? '' }))
  const own = readRecord(graph, thing, pack, { id, ...mark })
  if (own) return { state: 'read', draft: own.draft, unmapped: [...own.unmapped, ...unread] }

  const issuer = findIssuer(graph, thing, pack)
  if (!issuer) return { state: 'unusable', why: 'noIssuer' }
  const source = fileSource(graph, thing, name.en, id, origin)
  const facts: Credential['facts'] = {}
  const used = new Set<Literal>([...name.from, ...abbreviation.from, ...issuer.from])
  for (const dimension of pack.groups.flatMap(({ dimensions }) => dimensions)) {
    if (dimension.derived) continue
    const found = find(graph, thing, dimension, pack, Number(origin.on.slice(0, 4)))
    facts[dimension.id] = found ? stated(found, source) : notInFile
    for (const literal of found?.from ?? []) used.add(literal)
  }
  const [page] = literalsOf(graph, thing, 'ceterms:subjectWebpage')
  const hasPage = page !== undefined && Credential.shape.page.safeParse(page.text).success
  if (hasPage) used.add(page)
  const credential: Credential = {
    id,
    abbreviation: abbreviation.text,
    name: name.en.slice(0, longestName),
    gloss: { en: name.en, es: name.es },
    issuer: issuer.organization.id,
    type: 'certification',
    // That it is offered rests on a file of unknown age.
    status: 'unconfirmed',
    page: hasPage ? page.text : null,
    occupations: occupations(graph, thing, pack),
    relations: [],
    draft: mark,
    facts,
  }
  return {
    state: 'read',
    draft: { credential, organization: issuer.organization, sources: [source] },
    unmapped: [...unmappedIn(graph, thing, used), ...unread],
  }
}

function find(
  graph: Graph,
  thing: Resource,
  dimension: Dimension,
  pack: Pack,
  year: number,
): Found | undefined {
  const { ctdl, kind } = dimension
  if (!ctdl) return undefined
  const places = placesOf(graph, thing)
  if (kind === 'money' || kind === 'moneyRange') {
    const costs = Object.values(places).flatMap((all) => valuesOf(all, 'ceterms:estimatedCost'))
    return findCharge(graph, costs.filter(isResource), dimension, year)
  }
  const { on, property = ctdl } = ruleOf(ctdl)
  // What has to be met stands in more than one property of a condition.
  const more = on === 'requires' && property === 'ceterms:description' ? ['ceterms:condition'] : []
  const items = [property, ...more].flatMap((name) => valuesOf(places[on], name))
  return items.length > 0 ? findValue(graph, items, dimension, pack) : undefined

  function valuesOf(holders: readonly Resource[], name: string): readonly Item[] {
    return holders.flatMap((holder) => graph.valuesOf(holder, name))
  }
}

function placesOf(graph: Graph, thing: Resource): Record<Place, readonly Resource[]> {
  const things = (from: Resource, property: string) => graph.valuesOf(from, property).filter(isResource)
  const requires = things(thing, 'ceterms:requires')
  return {
    credential: [thing],
    requires,
    renewal: things(thing, 'ceterms:renewal'),
    assessment: requires.flatMap((condition) => things(condition, 'ceterms:targetAssessment')),
  }
}

function stated({ value }: Found, { id }: Source): Fact {
  return { state: 'value', value, sources: [id], asOf: 'undated', confidence: 'relayed' }
}

/** The shortest other name that is one, or the initials of the name. */
function shortForm(graph: Graph, thing: Resource, name: string): { text: string; from: readonly Literal[] } {
  const [short] = entriesOf(graph, graph.valuesOf(thing, 'ceterms:alternateName'))
    .filter(({ en }) => en.length <= 12)
    .toSorted((a, b) => a.en.length - b.en.length)
  if (short) return { text: short.en, from: short.from }
  const initials = name.match(/\b\p{Lu}/gu)?.join('') ?? ''
  return { text: (initials.length > 1 ? initials : name).slice(0, 12).trim(), from: [] }
}

function freeId(abbreviation: string, taken: ReadonlySet<string>): CredentialId {
  const words = abbreviation
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['credential']
  const base = `draft-${words.join('-')}`
  let id = base
  for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${copy}`
  return CredentialId.parse(id)
}

function fileSource(
  graph: Graph,
  thing: Resource,
  title: string,
  id: CredentialId,
  { file, on }: Origin,
): Source {
  const [ctid] = literalsOf(graph, thing, 'ceterms:ctid')
  const address = Source.shape.url.safeParse(thing.id)
  const note = ctid && `CTID ${ctid.text.slice(0, 60)}`
  return {
    id: SourceId.parse(`${id}-file`),
    title,
    publisher: file,
    url: address.success ? address.data : null,
    published: 'undated',
    checkedOn: on,
    kind: 'relay',
    ...(note && { note: { en: note, es: note } }),
  }
}

/** Those that the pack has wages of: `29-2072.00` is `29-2072` in more detail. */
function occupations(graph: Graph, thing: Resource, { wages }: Pack): string[] {
  const codes = entriesOf(graph, graph.valuesOf(thing, 'ceterms:occupationType')).map(({ code = '' }) => code)
  return wages
    .map(({ occupation }) => occupation)
    .filter((known) => codes.some((code) => code.startsWith(known)))
}
