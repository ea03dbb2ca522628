import { Pack } from '../catalog/pack.ts'
import { type Graph, type Resource, readGraph } from './reader.ts'

/** The record that this app wrote of a thing, as it stands; undefined where it wrote none. */
export function recordOf(graph: Graph, thing: Resource): unknown {
  const [record] = graph.valuesOf(thing, 'compass:record')
  return record && 'json' in record ? record.json : undefined
}

/** The records of all things of a class, in the order of the file. */
export function recordsOf(graph: Graph, type: string): unknown[] {
  return graph.roots.filter(({ types }) => types.includes(type)).map((thing) => recordOf(graph, thing))
}

/**
 * The pack that `exportPack` wrote, to the letter.
 *
 * @throws ZodError for a file that it did not write, or that was changed since
 */
export function packOf(document: unknown): Pack {
  const graph = readGraph(document)
  const [rest] = recordsOf(graph, 'compass:Pack')
  return Pack.parse({
    ...(typeof rest === 'object' ? rest : {}),
    organizations: recordsOf(graph, 'ceterms:CredentialOrganization'),
    credentials: recordsOf(graph, 'ceterms:Certification'),
  })
}
