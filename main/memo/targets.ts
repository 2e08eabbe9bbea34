/** What memos are linked to: links as they read now, and what a new link could lead to. */
import type { CoderId } from '../../core/ids.ts'
import type { FrameworkNode, FrameworkService } from '../../core/framework/contract.ts'
import type { MemoLink, Target, TargetKind } from '../../core/memo/contract.ts'
import { rankNames, typedWords } from '../../core/memo/rank-names.ts'
import { openingOf } from '../../core/memo/text.ts'
import type { Database } from '../database/connection.ts'
import { onlyMine } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import {
  blocksWith,
  codingsFrom,
  latestThings,
  thingsById,
  namesOf,
  type StoredKind,
  type Thing,
} from './target-repository.ts'

/** Letters of a name and of a passage that a link shows. */
const NAME = 120
const QUOTE = 200

const goneFrom = (target: Target): MemoLink => ({
  target,
  name: '',
  context: '',
  quote: '',
  networkId: null,
  sourceId: null,
  blockId: null,
  nodeId: null,
  waveId: null,
  gone: true,
})

type Labels = ReadonlyMap<string, FrameworkNode>

function linkOf(kind: TargetKind, thing: Thing, labels: Labels): MemoLink {
  const { id, ...rest } = thing
  const name = kind === 'rating' ? (labels.get(thing.name)?.label ?? thing.name) : thing.name
  return {
    ...rest,
    target: { kind, id },
    name: openingOf(name, NAME),
    quote: openingOf(thing.quote, QUOTE),
    gone: false,
  }
}

const linkOfNode = ({ id, label, edition }: FrameworkNode): MemoLink => ({
  ...goneFrom({ kind: 'node', id }),
  name: label,
  context: edition,
  nodeId: id,
  gone: false,
})

/** Names that are searched, in the order in which equals are shown. */
const named = [
  'code',
  'memo',
  'source',
  'person',
  'report',
  'query',
  'attachment',
  'wave',
  'network',
  'rating',
  'project',
] as const satisfies readonly StoredKind[]

/** Passages looked at for a link. */
const PASSAGES = 20
/** Letters from which on passages are looked for. */
const fewest = 3

export interface Targets {
  readonly resolve: (targets: readonly Target[]) => ReadonlyMap<string, MemoLink>
  readonly search: (text: string, limit: number) => readonly MemoLink[]
}

export const keyOf = ({ kind, id }: Target): string => `${kind} ${id}`

const none: Labels = new Map()

/** Codings, of one coder or of all, and blocks in which the words stand. */
function passages(
  db: Database,
  words: readonly string[],
  limit: number,
  coderId: CoderId | null,
): readonly MemoLink[] {
  const match = words.map((word) => `"${word}" *`).join(' AND ')
  const blocks = blocksWith(db, match, Math.min(limit, PASSAGES))
  const ids = blocks.map(({ id }) => id)
  return [
    ...codingsFrom(db, ids, PASSAGES, coderId).map((thing) => linkOf('coding', thing, none)),
    ...blocks.map((thing) => linkOf('block', thing, none)),
  ]
}

function latest(db: Database, limit: number, coderId: CoderId | null): readonly MemoLink[] {
  const half = Math.ceil(limit / 2)
  return [
    ...latestThings(db, 'source', half, coderId).map((thing) => linkOf('source', thing, none)),
    ...latestThings(db, 'memo', limit - half, coderId).map((thing) => linkOf('memo', thing, none)),
  ]
}

interface Candidate {
  readonly target: Target
  readonly name: string
  readonly context: string
}

/** Everything that has a name. */
function candidates(db: Database, nodes: Labels, coderId: CoderId | null): readonly Candidate[] {
  const things = named.flatMap((kind) =>
    namesOf(db, kind, coderId).map(({ id, name, context }): Candidate => {
      const label = kind === 'rating' ? (nodes.get(name)?.label ?? name) : name
      return { target: { kind, id }, name: label, context }
    }),
  )
  const ofNodes = [...nodes.values()].map(({ id, label, edition }): Candidate => {
    return { target: { kind: 'node', id }, name: label, context: edition }
  })
  return [...things, ...ofNodes]
}

export function openTargets(work: Work, framework: FrameworkService): Targets {
  const { db } = work
  const labels = (): Labels => new Map(framework.nodes({}).map((node) => [node.id, node]))

  /** Every link that was asked for; a target that is not there reads as gone. */
  function resolve(targets: readonly Target[]): ReadonlyMap<string, MemoLink> {
    const links = new Map(targets.map((target) => [keyOf(target), goneFrom(target)]))
    const nodes = targets.some(({ kind }) => kind === 'node' || kind === 'rating') ? labels() : none
    for (const [kind, some] of Map.groupBy(links.values(), ({ target }) => target.kind)) {
      const ids = some.map(({ target }) => target.id)
      const found =
        kind === 'node'
          ? ids.flatMap((id) => nodes.get(id) ?? []).map(linkOfNode)
          : thingsById(db, kind, ids, onlyMine(work)).map((thing) => linkOf(kind, thing, nodes))
      for (const link of found) links.set(keyOf(link.target), link)
    }
    return links
  }

  /** Names first; passages keep a third of the list. */
  function search(text: string, limit: number): readonly MemoLink[] {
    const words = typedWords(text)
    const mine = onlyMine(work)
    if (words.length === 0) return text.trim() === '' ? latest(db, limit, mine) : []
    const nodes = labels()
    const found = text.trim().length < fewest ? [] : passages(db, words, limit, mine)
    const room = Math.max(limit - found.length, Math.ceil((limit * 2) / 3))
    const names = rankNames(candidates(db, nodes, mine), words).slice(0, room)
    const links = resolve(names.map(({ target }) => target))
    return [...names.flatMap(({ target }) => links.get(keyOf(target)) ?? []), ...found].slice(
      0,
      limit,
    )
  }

  return { resolve, search }
}
