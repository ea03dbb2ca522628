import { OrganizationId } from '../catalog/ids.ts'
import { Organization, type Pack } from '../catalog/pack.ts'
import { entriesOf, literalsOf } from './entries.ts'
import { type Graph, isResource, type Literal, type Resource } from './reader.ts'

interface Issuer {
  readonly organization: Organization
  readonly from: readonly Literal[]
}

/**
 * Who owns or offers a credential: the pack's own entry where it has one with that name or web site. A file
 * that only points to its issuer is taken to mean the owner of the credential's web site, by its address.
 * Undefined when there is no address at all.
 */
export function findIssuer(graph: Graph, thing: Resource, { organizations }: Pack): Issuer | undefined {
  const [owner] = [...graph.valuesOf(thing, 'ceterms:ownedBy'), ...graph.valuesOf(thing, 'ceterms:offeredBy')]
  const described = owner && isResource(owner) ? owner : undefined
  const [name] = described ? entriesOf(graph, graph.valuesOf(described, 'ceterms:name')) : []
  const [short] = described ? entriesOf(graph, graph.valuesOf(described, 'ceterms:alternateName')) : []
  const pages = [described, thing].flatMap((of) =>
    of ? literalsOf(graph, of, 'ceterms:subjectWebpage') : [],
  )
  const page = pages.find(({ text }) => isWebAddress(text))
  const from = [name, short].flatMap((entry) => entry?.from ?? []).concat(described && page ? [page] : [])

  const known = organizations.find(
    (organization) =>
      [organization.name, organization.shortName].includes(name?.en ?? '') ||
      (page && siteOf(page.text) === siteOf(organization.page)),
  )
  if (known) return { organization: known, from }
  if (!page) return undefined
  const site = siteOf(page.text)
  return {
    organization: {
      id: OrganizationId.parse(
        `draft-${(site.match(/[a-z0-9]+/g) ?? ['issuer']).join('-').slice(0, 40).replace(/-$/, '')}`,
      ),
      name: name?.en ?? site,
      shortName: short?.en ?? name?.en ?? site,
      page: page.text,
      certificationPage: page.text,
    },
    from,
  }
}

const isWebAddress = (text: string): boolean => Organization.shape.page.safeParse(text).success

/** `https://www.example.org/exams` → `example.org` */
const siteOf = (address: string): string =>
  (/^https?:\/\/(?:[^/?#]*@)?(?:www\.)?([^/?#:]+)/i.exec(address)?.[1] ?? address).toLowerCase()
