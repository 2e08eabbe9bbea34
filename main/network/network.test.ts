import { beforeEach, describe, expect, it } from 'vitest'
import type { ErrorCode } from '../../core/errors.ts'
import { AppError } from '../../core/errors.ts'
import type { NetworkId, PersonId, WaveId } from '../../core/ids.ts'
import type { NetworkService } from '../../core/network/contract.ts'
import { memoryProject, type MemoryProject } from '../database/memory.ts'
import { update } from '../database/sql.ts'
import { attend, rate, addSource } from './fixture.ts'
import { networkService } from './service.ts'
import { requireWritable } from './writable.ts'

let project: MemoryProject
let service: NetworkService

const fields = { edition: '2019', problem: '', aim: '', hub: '', about: '' } as const
const nobody = { name: '', role: '', site: '', mayQuote: true }
const missing = '018f0000-0000-7000-8000-000000000000' as NetworkId

const add = (name = 'Reading') => project.command(() => service.add({ name, ...fields })).networkId
const addPerson = (networkId: NetworkId, pseudonym: string, site = ''): PersonId =>
  project.command(() => service.addPerson({ networkId, ...nobody, pseudonym, site })).personId
const addWave = (networkId: NetworkId, label: string, date: string, held = true): WaveId =>
  project.command(() => service.addWave({ networkId, label, date, held, context: '' })).waveId

const codeOf = (change: () => unknown): ErrorCode | null => {
  try {
    project.command(change)
    return null
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

beforeEach(() => {
  project = memoryProject()
  service = networkService(project.work)
})

describe('networks', () => {
  it('are listed in the order of their making, as observed and open to change', () => {
    add('Second by name')
    add('First by name')
    const found = service.list({})
    expect(found.map(({ name }) => name)).toEqual(['Second by name', 'First by name'])
    expect(found[0]).toMatchObject({ provenance: 'observed', readOnly: false, edition: '2019' })
  })
  it('keep every field that is changed, and undo brings the old ones back', () => {
    const networkId = add()
    const next = {
      name: 'Writing',
      edition: '2024',
      problem: 'p',
      aim: 'a',
      hub: 'h',
      about: '😀',
    } as const
    project.command(() => service.change({ networkId, ...next }))
    expect(service.get({ networkId })).toMatchObject(next)
    project.journal.undo()
    expect(service.get({ networkId })).toMatchObject({
      name: 'Reading',
      edition: '2019',
      about: '',
    })
  })
  it('cannot have the name of another, and may keep their own', () => {
    const networkId = add('Reading')
    expect(codeOf(() => service.add({ name: ' reading ', ...fields }))).toBe('name-taken')
    expect(codeOf(() => service.change({ networkId, name: 'READING', ...fields }))).toBeNull()
  })
  it('are removed when empty', () => {
    const networkId = add()
    project.command(() => service.remove({ networkId }))
    expect(service.list({})).toEqual([])
    expect(codeOf(() => service.get({ networkId }))).toBe('not-found')
  })
  it.each([
    ['a person', (id: NetworkId) => void addPerson(id, 'P01')],
    ['a wave', (id: NetworkId) => void addWave(id, '2024', '2024-01-01')],
    ['a source', (id: NetworkId) => void addSource(project, id, null)],
  ])('are kept while they hold %s', (_what, fill) => {
    const networkId = add()
    fill(networkId)
    expect(codeOf(() => service.remove({ networkId }))).toBe('still-used')
    expect(service.list({})).toHaveLength(1)
  })
  it('keep their edition once something was rated with it, and may change all else', () => {
    const networkId = add()
    rate(project, networkId, addWave(networkId, '2024', '2024-01-01'))
    expect(codeOf(() => service.change({ networkId, name: 'R', ...fields, edition: '2024' }))).toBe(
      'still-used',
    )
    expect(codeOf(() => service.change({ networkId, name: 'R', ...fields }))).toBeNull()
  })
})

describe('waves', () => {
  it('stand in order of date, those not held among them', () => {
    const networkId = add()
    addWave(networkId, 'Third', '2024-05-01')
    addWave(networkId, 'Second', '2023-05-01', false)
    addWave(networkId, 'First', '2022-05-01')
    expect(service.waves({ networkId }).map(({ label, held }) => [label, held])).toEqual([
      ['First', true],
      ['Second', false],
      ['Third', true],
    ])
  })
  it('have labels of their own within a network, and may share them between networks', () => {
    const one = add('One')
    const other = add('Other')
    const waveId = addWave(one, 'Spring', '2024-03-01')
    addWave(one, 'Autumn', '2024-09-01')
    const spring = { label: 'Spring', date: '2024-03-01', held: true, context: '' }
    expect(codeOf(() => service.addWave({ networkId: other, ...spring }))).toBeNull()
    const taken = { waveId, label: 'Autumn', date: '2024-03-01', held: true, context: '' }
    expect(codeOf(() => service.changeWave(taken))).toBe('name-taken')
  })
  it('are kept while a source or a rating stands in them', () => {
    const networkId = add()
    const withSource = addWave(networkId, 'A', '2024-03-01')
    const withRating = addWave(networkId, 'B', '2024-04-01')
    const free = addWave(networkId, 'C', '2024-05-01')
    addSource(project, networkId, withSource)
    rate(project, networkId, withRating)
    expect(codeOf(() => service.removeWave({ waveId: withSource }))).toBe('still-used')
    expect(codeOf(() => service.removeWave({ waveId: withRating }))).toBe('still-used')
    expect(codeOf(() => service.removeWave({ waveId: free }))).toBeNull()
  })
})

describe('people', () => {
  it('stand by number, whatever their site', () => {
    const networkId = add()
    addPerson(networkId, 'P10', 'Site A')
    addPerson(networkId, 'P1')
    addPerson(networkId, 'P2', 'Site A')
    addPerson(networkId, 'P3', 'Site B')
    const order = service.people({ networkId }).map(({ pseudonym }) => pseudonym)
    expect(order).toEqual(['P1', 'P2', 'P3', 'P10'])
  })
  it('have a pseudonym that nobody else in the network has', () => {
    const networkId = add()
    addPerson(networkId, 'P01')
    const personId = addPerson(networkId, 'P02')
    expect(codeOf(() => service.addPerson({ networkId, ...nobody, pseudonym: ' p01 ' }))).toBe(
      'name-taken',
    )
    expect(codeOf(() => service.changePerson({ personId, ...nobody, pseudonym: 'P01' }))).toBe(
      'name-taken',
    )
    const other = add('Other')
    expect(
      codeOf(() => service.addPerson({ networkId: other, ...nobody, pseudonym: 'P01' })),
    ).toBeNull()
  })
  it('keep what is changed, without surrounding space', () => {
    const networkId = add()
    const personId = addPerson(networkId, 'P01')
    const next = {
      personId,
      name: ' Aya ',
      pseudonym: 'P09 ',
      role: 'teacher',
      site: ' C ',
      mayQuote: false,
    }
    project.command(() => service.changePerson(next))
    expect(service.people({ networkId })).toEqual([
      {
        id: personId,
        networkId,
        name: 'Aya',
        pseudonym: 'P09',
        role: 'teacher',
        site: 'C',
        mayQuote: false,
      },
    ])
  })
  it('are kept while a note says they were there', () => {
    const networkId = add()
    const personId = addPerson(networkId, 'P01')
    const sourceId = addSource(project, networkId, null)
    attend(project, sourceId, personId)
    expect(codeOf(() => service.removePerson({ personId }))).toBe('still-used')
    project.journal.undo()
    expect(codeOf(() => service.removePerson({ personId }))).toBeNull()
    expect(service.people({ networkId })).toEqual([])
  })
})

describe('published networks', () => {
  it('refuse every change', () => {
    const networkId = add()
    const personId = addPerson(networkId, 'P01')
    const waveId = addWave(networkId, '2019', '2019-01-01')
    project.command(() => update(project.db, 'network', networkId, { read_only: 1 }))
    const wave = { label: 'x', date: '2024-01-01', held: true, context: '' }
    const person = { ...nobody, pseudonym: 'P02' }
    const changes = [
      () => service.change({ networkId, name: 'x', ...fields }),
      () => service.remove({ networkId }),
      () => service.addWave({ networkId, ...wave }),
      () => service.changeWave({ waveId, ...wave }),
      () => service.removeWave({ waveId }),
      () => service.addPerson({ networkId, ...person }),
      () => service.changePerson({ personId, ...person }),
      () => service.removePerson({ personId }),
      () => service.addPeople({ networkId, people: [person] }),
      () => service.changePeople({ personIds: [personId], role: 'x' }),
      () => service.removePeople({ personIds: [personId] }),
    ]
    expect(changes.map(codeOf)).toEqual(changes.map(() => 'published'))
    expect(service.people({ networkId })).toHaveLength(1)
  })
})

describe('what is not there', () => {
  it('is said to be not there, whatever is asked of it', () => {
    expect(codeOf(() => requireWritable(project.db, missing))).toBe('not-found')
    expect(codeOf(() => service.people({ networkId: missing }))).toBe('not-found')
    expect(codeOf(() => service.waves({ networkId: missing }))).toBe('not-found')
    expect(
      codeOf(() => service.addPerson({ networkId: missing, ...nobody, pseudonym: 'P01' })),
    ).toBe('not-found')
    expect(codeOf(() => service.removeWave({ waveId: missing as never }))).toBe('not-found')
    expect(codeOf(() => service.removePerson({ personId: missing as never }))).toBe('not-found')
  })
})
