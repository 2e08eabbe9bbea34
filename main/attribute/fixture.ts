/** A project with attributes and something that has them, for tests. */
import type { AttributeService, AttributeType, Holder } from '../../core/attribute/contract.ts'
import { NetworkId, PersonId, SourceId, type AttributeId } from '../../core/ids.ts'
import { memoryProject, type MemoryProject } from '../database/memory.ts'
import { insert } from '../database/sql.ts'
import { attributeService } from './service.ts'

export interface AttributeProject extends MemoryProject {
  readonly attribute: AttributeService
  readonly networkId: NetworkId
  readonly handed: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>
  readonly addNetwork: (readOnly: boolean) => NetworkId
  readonly addSource: (networkId: NetworkId, title: string) => SourceId
  readonly addPerson: (networkId: NetworkId, pseudonym: string) => PersonId
  readonly add: (
    holder: Holder,
    name: string,
    type?: AttributeType,
    choices?: string[],
  ) => AttributeId
}

function holders({
  db,
  work,
  command,
}: MemoryProject): Pick<AttributeProject, 'addNetwork' | 'addSource' | 'addPerson'> {
  return {
    addNetwork: (readOnly) => {
      const id = NetworkId.parse(work.newId())
      const words = { problem: '', aim: '', hub: '', about: '' }
      const standing = { edition: '2019', provenance: 'observed', read_only: Number(readOnly) }
      command(() => insert(db, 'network', { id, name: `Network ${id}`, ...standing, ...words }))
      return id
    },
    addSource: (network_id, title) => {
      const id = SourceId.parse(work.newId())
      const file = { file_name: '', file_hash: '', words: 0, revision: 0, provenance: 'observed' }
      const place = { network_id, wave_id: null, date: '2024-11-12', about: '', kind: 'note' }
      command(() => insert(db, 'source', { id, title, ...place, ...file, changed: work.now() }))
      return id
    },
    addPerson: (network_id, pseudonym) => {
      const id = PersonId.parse(work.newId())
      const row = { id, network_id, pseudonym, name: 'Ana', role: '', site: '', may_quote: 1 }
      command(() => insert(db, 'person', row))
      return id
    },
  }
}

export function attributeProject(): AttributeProject {
  const project = memoryProject()
  const handed = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>()
  const files = {
    outgoing: (name: string, bytes: Uint8Array) => {
      const ticket = `ticket-${handed.size}`
      handed.set(ticket, { name, bytes })
      return ticket
    },
  }
  const attribute = attributeService(project.work, { files })
  const made = holders(project)
  return {
    ...project,
    ...made,
    attribute,
    handed,
    networkId: made.addNetwork(false),
    add: (holder, name, type = 'text', choices = []) =>
      project.command(() => attribute.add({ holder, name, type, choices })).attributeId,
  }
}
