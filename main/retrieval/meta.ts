/** Everything that codings belong to, by id and by key. */
import { subtreeOf, treeOf } from '../../core/coding/code-tree.ts'
import type { CodeId, PersonId, SourceId } from '../../core/ids.ts'
import type { Names } from '../../core/retrieval/words.ts'
import type { Database } from '../database/connection.ts'
import * as repository from './meta-repository.ts'

type ById<T> = ReadonlyMap<string, T>

export interface Meta {
  /** In order of date, title and id. */
  readonly sources: readonly repository.SourceRow[]
  readonly source: ById<repository.SourceRow>
  readonly code: ById<repository.CodeRow>
  readonly codeByKey: ReadonlyMap<number, repository.CodeRow>
  /** Ids of codes in the order of the codebook. */
  readonly codeOrder: readonly CodeId[]
  readonly coders: readonly repository.CoderRow[]
  readonly coder: ById<repository.CoderRow>
  readonly people: readonly repository.PersonRow[]
  readonly person: ById<repository.PersonRow>
  readonly personByKey: ReadonlyMap<number, repository.PersonRow>
  readonly networks: ReturnType<typeof repository.networks>
  readonly network: ById<ReturnType<typeof repository.networks>[number]>
  readonly waves: ReturnType<typeof repository.waves>
  readonly wave: ById<{ readonly name: string }>
  readonly attribute: ById<repository.AttributeRow>
  /** Keys of a code and, if asked for, of all below it; none where there is no such code. */
  readonly branch: (codeId: CodeId, below: boolean) => ReadonlySet<number>
  /** Key of the person whom a source's speaker is, -1 where that is nobody in particular. */
  readonly speaker: (sourceId: SourceId, name: string) => number
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ById<T> =>
  new Map(rows.map((row) => [row.id, row]))

const fold = (name: string): string => name.trim().toLowerCase()

/** A speaker is whom the source's mapping says, or else whoever of the network goes by that pseudonym. */
function speakers(
  rows: readonly repository.SpeakerRow[],
  people: readonly repository.PersonRow[],
  source: ById<repository.SourceRow>,
): Meta['speaker'] {
  const keys = new Map<PersonId | null, number>(people.map(({ id, key }) => [id, key]))
  const mapped = new Map(
    rows.map(({ sourceId, name, personId }) => [`${sourceId} ${name}`, keys.get(personId) ?? -1]),
  )
  const known = new Map(
    people.map(({ networkId, pseudonym, key }) => [`${networkId} ${fold(pseudonym)}`, key]),
  )
  return (sourceId, name) => {
    const said = mapped.get(`${sourceId} ${name}`)
    if (said !== undefined) return said
    if (name === '') return -1
    return known.get(`${source.get(sourceId)?.networkId ?? ''} ${fold(name)}`) ?? -1
  }
}

function branches(code: ById<repository.CodeRow>): Meta['branch'] {
  const rows = [...code.values()]
  const known = new Map<string, ReadonlySet<number>>()
  return (codeId, below) => {
    const name = `${codeId} ${below}`
    const found =
      known.get(name) ??
      new Set(
        [...(below ? subtreeOf(rows, codeId) : [codeId])].flatMap((id) => code.get(id)?.key ?? []),
      )
    known.set(name, found)
    return found
  }
}

export function readMeta(db: Database): Meta {
  const sources = repository.sources(db)
  const source = byId(sources)
  const code = byId(repository.codes(db))
  const people = repository.people(db)
  const coders = repository.coders(db)
  const waves = repository.waves(db)
  const networks = repository.networks(db)
  return {
    sources,
    source,
    code,
    codeByKey: new Map([...code.values()].map((row) => [row.key, row])),
    codeOrder: treeOf([...code.values()]).map((row) => row.code.id),
    coders,
    coder: byId(coders),
    people,
    person: byId(people),
    personByKey: new Map(people.map((row) => [row.key, row])),
    networks,
    network: byId(networks),
    waves,
    wave: byId(waves),
    attribute: byId(repository.attributes(db)),
    branch: branches(code),
    speaker: speakers(repository.speakers(db), people, source),
  }
}

/** What a query's ids are called. */
export function namesIn(meta: Meta): Names {
  const name = (rows: ById<{ readonly name: string }>) => (id: string) => rows.get(id)?.name ?? ''
  return {
    code: name(meta.code),
    network: name(meta.network),
    wave: name(meta.wave),
    coder: name(meta.coder),
    attribute: name(meta.attribute),
    source: (id) => meta.source.get(id)?.title ?? '',
    person: (id) => meta.person.get(id)?.pseudonym ?? '',
  }
}
