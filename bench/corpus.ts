/** A large project of invented interviews, the same for the same seed; made once and kept for the next run. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { v7 } from 'uuid'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Database } from '../main/database/connection.ts'
import { SCHEMA_VERSION } from '../main/database/migrate.ts'
import { insert, run } from '../main/database/sql.ts'
import { openJournal } from '../main/journal/journal.ts'
import { newKey, makeProjectFile } from '../main/project/project-file.ts'
import { writeSetting } from '../main/project/repository.ts'
import { inventedVocabulary, randomFrom, type Random } from './invented.ts'

export interface CorpusSize {
  readonly sources: number
  readonly wordsPerSource: number
  readonly codings: number
  readonly codes: number
  readonly longWords: number
  readonly longCodings: number
}

/** The size that is promised to be pleasant. */
export const fullSize: CorpusSize = {
  sources: 1_000,
  wordsPerSource: 10_000,
  codings: 200_000,
  codes: 200,
  longWords: 100_000,
  longCodings: 5_000,
}

export const passphrase = 'measured in the open'
export const longTitle = 'The long interview'

const SEED = 20_260
const TURN_WORDS = 60
const WAVES = 3
const PEOPLE = 40
const NODES = ['n19.structure.trust', 'n19.structure.connections', 'n19.culture.evidence']

interface Making {
  readonly db: Database
  readonly random: Random
  readonly at: string
  readonly coders: readonly string[]
  readonly codes: readonly string[]
  readonly waves: readonly string[]
  readonly networkId: string
  readonly word: () => string
}

const pick = <T>(random: Random, from: readonly T[]): T => {
  const found = from[Math.floor(random() * from.length)]
  if (found === undefined) throw new Error('Nothing to pick from.')
  return found
}

function turn({ word }: Making, words: number): string {
  const sentences: string[] = []
  for (let left = words; left > 0; left -= 12) {
    const sentence = Array.from({ length: Math.min(12, left) }, word).join(' ')
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`)
  }
  return sentences.join(' ')
}

interface Placed {
  readonly id: string
  readonly length: number
}

function addSource(making: Making, title: string, words: number): Placed[] {
  const { db, random, at, networkId, waves } = making
  const id = v7()
  insert(db, 'source', {
    ...{ id, network_id: networkId, wave_id: pick(random, waves), kind: 'interview', title },
    ...{ date: '2026-01-15', about: '', provenance: 'synthetic', file_name: '', file_hash: '' },
    ...{ words, revision: 0, changed: at },
  })
  const count = Math.ceil(words / TURN_WORDS)
  const positions = generateNKeysBetween(null, null, count)
  return positions.map((position, index) => {
    const text = turn(making, TURN_WORDS)
    const block = { id: v7(), source_id: id, position, kind: 'turn', speaker: `P${index % 2}` }
    const seconds = index * 24
    const time = new Date(seconds * 1_000).toISOString().slice(11, 19)
    insert(db, 'source_block', { ...block, at: time, text })
    return { id: `${id} ${block.id}`, length: text.length }
  })
}

const SPANS = [30, 70, 140, 300]

/** Codings at random places, of one block each but for one in twenty. */
function addCodings(making: Making, blocks: readonly Placed[], count: number): void {
  const { db, random, at, coders, codes } = making
  for (let made = 0; made < count; made += 1) {
    const index = Math.floor(random() * blocks.length)
    const block = blocks[index]
    if (block === undefined) continue
    const [sourceId = '', blockId = ''] = block.id.split(' ')
    const start = Math.floor(random() * (block.length - 20))
    const next = blocks[index + 1]
    const reaches = random() < 0.05 && next?.id.startsWith(sourceId) === true
    const [, nextId = blockId] = (next?.id ?? '').split(' ')
    insert(db, 'coding', {
      ...{ id: v7(), source_id: sourceId, code_id: pick(random, codes), created: at },
      ...{
        coder_id: pick(random, coders),
        direction: pick(random, ['supports', 'counters', 'mixed']),
      },
      ...{ memo: '', start_block: blockId, start_offset: start, touched: null },
      end_block: reaches ? nextId : blockId,
      end_offset: reaches ? 15 : Math.min(block.length, start + pick(random, SPANS)),
    })
  }
}

function addPeople({ db, networkId }: Making): void {
  for (let index = 0; index < PEOPLE; index += 1)
    insert(db, 'person', {
      ...{ id: v7(), network_id: networkId, name: `Person ${index}`, pseudonym: `P${index}` },
      ...{ role: 'teacher', site: `Site ${index % 5}`, may_quote: 1 },
    })
}

function begin(db: Database, at: string, size: CorpusSize, me: string): Making {
  const random = randomFrom(SEED)
  const vocabulary = inventedVocabulary(random)
  const other = v7()
  insert(db, 'coder', { id: me, name: 'First Coder', initials: 'FC' })
  insert(db, 'coder', { id: other, name: 'Second Coder', initials: 'SC' })
  insert(db, 'project', { id: v7(), name: 'Measured', created: at })
  const networkId = v7()
  insert(db, 'network', {
    ...{ id: networkId, name: 'Measured network', edition: '2019', provenance: 'synthetic' },
    ...{ read_only: 0, problem: '', aim: '', hub: '', about: '' },
  })
  const waves = Array.from({ length: WAVES }, (_, index) => {
    const wave = { id: v7(), network_id: networkId, label: `Wave ${index}`, held: 1, context: '' }
    insert(db, 'wave', { ...wave, date: `202${index + 3}-01-01` })
    return wave.id
  })
  const positions = generateNKeysBetween(null, null, size.codes)
  const codes: string[] = []
  positions.forEach((position, index) => {
    const parent = index % 10 === 0 ? null : (codes[index - (index % 10)] ?? null)
    const id = v7()
    codes.push(id)
    insert(db, 'code', {
      ...{ id, parent_id: parent, position, name: `Code ${index}`, definition: '' },
      color: index % 8,
    })
    const node = NODES[index % 20]
    if (node !== undefined) insert(db, 'code_node', { id: v7(), code_id: id, node_id: node })
  })
  const word = (): string => vocabulary(random)
  return { db, random, at, coders: [me, other], codes, waves, networkId, word }
}

function fill(db: Database, size: CorpusSize): void {
  const at = '2026-01-15T10:00:00.000Z'
  const me = v7()
  writeSetting(db, 'me', me)
  const journal = openJournal({ db, newId: v7, now: () => at, coderId: () => me })
  journal.command({ feature: 'project', procedure: 'create' }, () => {
    const making = begin(db, at, size, me)
    addPeople(making)
    const blocks: Placed[] = []
    for (let index = 0; index < size.sources; index += 1)
      blocks.push(...addSource(making, `Interview ${index + 1}`, size.wordsPerSource))
    addCodings(making, blocks, size.codings)
    const long = addSource(making, longTitle, size.longWords)
    addCodings(making, long, size.longCodings)
    journal.subject('Measured')
  })
  // What idle minutes do to the index of a project that has been worked on for a while.
  run(db, `INSERT INTO search (search) VALUES ('optimize')`)
}

/** Path of the project of this size; it is made where it is not there yet (a minute for the full size). */
export async function corpus(size: CorpusSize, say: (line: string) => void): Promise<string> {
  const name = `corpus-${SCHEMA_VERSION}-${Object.values(size).join('-')}.trellis`
  const path = join(import.meta.dirname, '../.cache/bench', name)
  if (existsSync(path)) return path
  mkdirSync(dirname(path), { recursive: true })
  const before = performance.now()
  makeProjectFile(path, await newKey(passphrase), (db) => fill(db, size))
  say(`corpus made in ${((performance.now() - before) / 1_000).toFixed(0)} s`)
  writeFileSync(`${path}.txt`, `${JSON.stringify(size)}\n`)
  return path
}
