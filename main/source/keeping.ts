/** Sources as things that are listed, named, dated and thrown away. */
import { generateNKeysBetween } from 'fractional-indexing'
import { AppError } from '../../core/errors.ts'
import { SourceId, type NetworkId } from '../../core/ids.ts'
import { blockText, countWords } from '../../core/source/canonical.ts'
import type { SourceService, SourceText } from '../../core/source/contract.ts'
import type { Database } from '../database/connection.ts'
import { requireWritable } from '../network/writable.ts'
import { onlyMine, requireSight } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import * as anchors from './coding-anchors.ts'
import { getProtocol, protocolOfSource, setProtocol } from './protocol-repository.ts'
import { promptedBlocks } from './protocols.ts'
import { provenanceFor } from './provenance.ts'
import * as repository from './repository.ts'

/** Refuses (`not-found`) a wave of another network. */
export function requireWave(db: Database, networkId: NetworkId, waveId: string | null): void {
  if (waveId !== null && repository.waveOf(db, waveId).networkId !== networkId)
    throw new AppError('not-found')
}

type Keeping = Pick<SourceService, 'list' | 'get' | 'addNote' | 'change' | 'remove' | 'attend'>

function addNote(work: Work): SourceService['addNote'] {
  const { db } = work
  return ({ networkId, waveId, title, date, about, firstBlock, protocolId }) => {
    requireWritable(db, networkId)
    requireWave(db, networkId, waveId)
    if (repository.isBlockKnown(db, firstBlock.id)) throw new AppError('conflict')
    work.subject(title)
    const id = SourceId.parse(work.newId())
    const block = { ...firstBlock, text: blockText(firstBlock.text) }
    const protocol = protocolId === undefined ? null : getProtocol(db, protocolId)
    const blocks = protocol === null ? [block] : promptedBlocks(protocol, block, work.newId)
    repository.insertSource(db, {
      ...{ id, networkId, waveId, kind: 'note', title, date, about, fileName: '', fileHash: '' },
      provenance: provenanceFor(db, networkId, 'observed'),
      words: blocks.reduce((sum, { text }) => sum + countWords(text), 0),
      changed: work.now(),
    })
    const places = generateNKeysBetween(null, null, blocks.length)
    blocks.forEach((each, index) => repository.insertBlock(db, id, places[index] ?? '', each))
    if (protocol !== null) setProtocol(db, id, protocol.id)
    return { sourceId: id }
  }
}

function textOf(work: Work, sourceId: SourceId): SourceText {
  const { db } = work
  return {
    summary: repository.getSource(db, sourceId, onlyMine(work)),
    blocks: repository.blocksOf(db, sourceId),
    attendance: repository.attendanceOf(db, sourceId),
    protocolId: protocolOfSource(db, sourceId),
  }
}

export function keeping(work: Work): Keeping {
  const { db } = work
  const open = (sourceId: SourceId): ReturnType<typeof repository.placeOf> => {
    const source = repository.placeOf(db, sourceId)
    requireWritable(db, source.networkId)
    return source
  }
  return {
    list: ({ networkId }) => repository.listSources(db, networkId, onlyMine(work)),
    get: ({ sourceId }) => textOf(work, sourceId),
    addNote: addNote(work),
    change: ({ sourceId, waveId, ...fields }) => {
      const { networkId } = open(sourceId)
      requireWave(db, networkId, waveId)
      work.subject(fields.title)
      repository.updateSource(db, sourceId, { ...fields, wave_id: waveId, changed: work.now() })
      return {}
    },
    remove: ({ sourceId }) => {
      const { title } = open(sourceId)
      requireSight(work, title)
      if (anchors.isCited(db, sourceId)) throw new AppError('still-cited', title)
      work.subject(title)
      anchors.removeCodingsOf(db, sourceId)
      repository.removeSource(db, sourceId)
      return {}
    },
    attend: ({ sourceId, personId, status }) => {
      const { networkId } = open(sourceId)
      const person = repository.personOf(db, personId)
      if (person.networkId !== networkId) throw new AppError('not-found')
      work.subject(person.name)
      repository.setAttendance(db, work.newId, { sourceId, personId, status })
      return {}
    },
  }
}
