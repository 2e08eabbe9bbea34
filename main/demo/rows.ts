/** Rows of the demo that no service makes: with their own provenance, dates and coders. */
import { generateNKeysBetween } from 'fractional-indexing'
import { z } from 'zod'
import type { Mark, ScriptBlock } from '../../core/demo/script.ts'
import { countWords } from '../../core/source/canonical.ts'
import type { Provenance, SourceKind } from '../../core/values.ts'
import { all, insert, update } from '../database/sql.ts'
import type { Work } from '../work.ts'

export interface NetworkFacts {
  readonly name: string
  readonly edition: '2019' | '2024'
  readonly provenance: Provenance
  readonly problem: string
  readonly aim: string
  readonly hub: string
  readonly about: string
}

export function addNetwork({ db, newId }: Work, facts: NetworkFacts): string {
  const id = newId()
  insert(db, 'network', { id, ...facts, read_only: 0 })
  return id
}

/** From here on every change in the network is refused. */
export function closeNetwork({ db }: Work, networkId: string): void {
  update(db, 'network', networkId, { read_only: 1 })
}

export interface WaveFacts {
  readonly label: string
  readonly date: string
  readonly held: boolean
  readonly context: string
}

export function addWave({ db, newId }: Work, networkId: string, wave: WaveFacts): string {
  const id = newId()
  const { label, date, context } = wave
  insert(db, 'wave', { id, network_id: networkId, label, date, held: wave.held ? 1 : 0, context })
  return id
}

export function addCoder({ db, newId }: Work, name: string, initials: string): string {
  const id = newId()
  insert(db, 'coder', { id, name, initials })
  return id
}

export interface SourceFacts {
  readonly networkId: string
  readonly waveId: string
  readonly kind: SourceKind
  readonly title: string
  readonly date: string
  readonly about: string
  readonly provenance: Provenance
}

/** Adds a source and its blocks; the ids of the blocks, in their order. */
export function addSource(
  { db, newId }: Work,
  facts: SourceFacts,
  blocks: readonly ScriptBlock[],
): { readonly sourceId: string; readonly blockIds: readonly string[] } {
  const sourceId = newId()
  const { networkId, waveId, kind, title, date, about, provenance } = facts
  insert(db, 'source', {
    id: sourceId,
    network_id: networkId,
    wave_id: waveId,
    kind,
    title,
    date,
    about,
    provenance,
    file_name: '',
    file_hash: '',
    words: blocks.reduce((sum, { text }) => sum + countWords(text), 0),
    revision: 0,
    changed: instant(date, 0, 18),
  })
  const keys = generateNKeysBetween(null, null, blocks.length)
  const blockIds = blocks.map(({ kind: block, speaker, at, text }, index) => {
    const id = newId()
    const position = keys[index] ?? ''
    insert(db, 'source_block', {
      id,
      source_id: sourceId,
      position,
      kind: block,
      speaker,
      at,
      text,
    })
    return id
  })
  return { sourceId, blockIds }
}

/** So many days after a day, at an hour and a minute, UTC. */
export function instant(date: string, days: number, hour: number, minute = 0): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + days, hour, minute)).toISOString()
}

export interface CodingFacts {
  readonly sourceId: string
  readonly blockId: string
  readonly codeId: string
  readonly coderId: string
  readonly memo: string
  readonly created: string
}

export function addCoding({ db, newId }: Work, mark: Mark, facts: CodingFacts): string {
  const id = newId()
  insert(db, 'coding', {
    id,
    source_id: facts.sourceId,
    code_id: facts.codeId,
    coder_id: facts.coderId,
    direction: mark.direction,
    memo: facts.memo,
    start_block: facts.blockId,
    start_offset: mark.start,
    end_block: facts.blockId,
    end_offset: mark.end,
    touched: null,
    created: facts.created,
  })
  return id
}

/** The code that stands for each node so far. */
export function codesByNode({ db }: Work): ReadonlyMap<string, string> {
  const row = z.object({ code_id: z.string(), node_id: z.string() })
  const found = all(db, row, 'SELECT code_id, node_id FROM code_node ORDER BY key')
  return new Map(found.map(({ node_id, code_id }) => [node_id, code_id]))
}
