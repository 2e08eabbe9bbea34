import { beforeEach, describe, expect, it } from 'vitest'
import { AppError, type ErrorCode } from '../../core/errors.ts'
import type { NetworkId } from '../../core/ids.ts'
import type { NetworkService } from '../../core/network/contract.ts'
import { memoryProject, type MemoryProject } from '../database/memory.ts'
import { addSource, attend } from './fixture.ts'
import { networkService } from './service.ts'

let project: MemoryProject
let service: NetworkService

const fields = { edition: '2019', problem: '', aim: '', hub: '', about: '' } as const
const nobody = { name: '', role: '', site: '', mayQuote: true }
const add = () => project.command(() => service.add({ name: 'Reading', ...fields })).networkId

beforeEach(() => {
  project = memoryProject()
  service = networkService(project.work)
})

const codeOf = (change: () => unknown): ErrorCode | null => {
  try {
    project.command(change)
    return null
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

describe('many people', () => {
  const pseudonyms = (networkId: NetworkId) =>
    service.people({ networkId }).map(({ pseudonym }) => pseudonym)
  const many = (networkId: NetworkId, ...names: readonly string[]) => ({
    networkId,
    people: names.map((pseudonym) => ({ ...nobody, pseudonym })),
  })
  const addMany = (networkId: NetworkId, ...names: readonly string[]) =>
    project.command(() => service.addPeople(many(networkId, ...names))).personIds

  it('are added, changed and removed in one step each, and one undo takes it back', () => {
    const networkId = add()
    const personIds = [...addMany(networkId, ' P1', 'P2', 'P3', 'P4')]
    project.command(() => service.changePeople({ personIds, site: ' North ', mayQuote: false }))
    expect(service.people({ networkId })).toMatchObject(
      ['P1', 'P2', 'P3', 'P4'].map((pseudonym) => ({ pseudonym, site: 'North', mayQuote: false })),
    )
    project.journal.undo()
    expect(service.people({ networkId })).toMatchObject([0, 1, 2, 3].map(() => nobody))
    project.command(() => service.removePeople({ personIds: personIds.slice(1) }))
    expect(pseudonyms(networkId)).toEqual(['P1'])
    project.journal.undo()
    expect(pseudonyms(networkId)).toEqual(['P1', 'P2', 'P3', 'P4'])
    project.journal.undo()
    expect(pseudonyms(networkId)).toEqual([])
  })
  it('are added all or none where a pseudonym is taken or given twice', () => {
    const networkId = add()
    addMany(networkId, 'P01')
    expect(codeOf(() => service.addPeople(many(networkId, 'P02', 'p01')))).toBe('name-taken')
    expect(codeOf(() => service.addPeople(many(networkId, 'P02', 'p02 ')))).toBe('name-taken')
    expect(pseudonyms(networkId)).toEqual(['P01'])
  })
  it('are removed all or none where a note says that one was there', () => {
    const networkId = add()
    const personIds = [...addMany(networkId, 'P1', 'P2')]
    const [, second] = personIds
    if (second !== undefined) attend(project, addSource(project, networkId, null), second)
    expect(codeOf(() => service.removePeople({ personIds }))).toBe('still-used')
    expect(pseudonyms(networkId)).toEqual(['P1', 'P2'])
  })
  it('are not removed, and each who stands in the way is named', () => {
    const networkId = add()
    const personIds = [...addMany(networkId, 'P1', 'P2', 'P3')]
    const source = addSource(project, networkId, null)
    for (const present of [personIds[0], personIds[2]])
      if (present !== undefined) attend(project, source, present)
    expect(() => project.command(() => service.removePeople({ personIds }))).toThrow(
      new AppError('still-used', 'P1, P3'),
    )
  })
})
