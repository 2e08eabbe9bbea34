/** Templates for notes: what to look at, and in which order. */
import { AppError } from '../../core/errors.ts'
import { BlockId, ProtocolId } from '../../core/ids.ts'
import { blockText } from '../../core/source/canonical.ts'
import type { Block, Protocol, SourceService } from '../../core/source/contract.ts'
import { requireWritable } from '../network/writable.ts'
import type { Work } from '../work.ts'
import * as repository from './protocol-repository.ts'
import { placeOf } from './repository.ts'

/** The prompts as headings, each with a line below it to write in; the given line is the first of those. */
export function promptedBlocks(
  { prompts }: Pick<Protocol, 'prompts'>,
  first: Block,
  newId: () => string,
): readonly Block[] {
  if (prompts.length === 0) return [first]
  const fresh = (kind: Block['kind'], text: string): Block => {
    return { id: BlockId.parse(newId()), kind, speaker: '', at: '', text }
  }
  return prompts.flatMap((prompt, index) => [
    fresh('heading', blockText(prompt)),
    index === 0 ? first : fresh('saw', ''),
  ])
}

type Protocols = Pick<
  SourceService,
  'protocols' | 'addProtocol' | 'changeProtocol' | 'removeProtocol' | 'followProtocol'
>

/** A name without surrounding space that no other protocol has; refuses (`name-taken`). */
function freeName(work: Work, wanted: string, own: ProtocolId | null): string {
  const name = wanted.trim()
  if (repository.isNameTaken(work.db, name, own)) throw new AppError('name-taken', name)
  work.subject(name)
  return name
}

export function protocols(work: Work): Protocols {
  const { db } = work
  return {
    protocols: () => repository.listProtocols(db),
    addProtocol: (fields) => {
      const protocolId = ProtocolId.parse(work.newId())
      const name = freeName(work, fields.name, null)
      repository.insertProtocol(db, protocolId, { ...fields, name })
      return { protocolId }
    },
    changeProtocol: ({ protocolId, ...fields }) => {
      const name = freeName(work, fields.name, protocolId)
      repository.updateProtocol(db, protocolId, { ...fields, name })
      return {}
    },
    removeProtocol: ({ protocolId }) => {
      work.subject(repository.getProtocol(db, protocolId).name)
      repository.removeProtocol(db, protocolId)
      return {}
    },
    followProtocol: ({ sourceId, protocolId }) => {
      const { networkId, title } = placeOf(db, sourceId)
      requireWritable(db, networkId)
      if (protocolId !== null) repository.getProtocol(db, protocolId)
      work.subject(title)
      repository.setProtocol(db, sourceId, protocolId)
      return {}
    },
  }
}
