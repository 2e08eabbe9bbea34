import { beforeEach, describe, expect, test } from 'vitest'
import { CoderId } from '../../core/ids.ts'
import { memoryProject, type MemoryProject } from '../database/memory.ts'
import { asksWho, coders, presentCoder, recallCoder } from './coders.ts'
import type { ProjectSession } from './open-project.ts'
import { writeSetting } from './repository.ts'

let project: MemoryProject
let computer = 'here'

const service = () => {
  const opened = { db: project.db, work: project.work }
  // The service of coders asks for nothing but the open database and its work.
  return coders({ project: () => opened } as unknown as ProjectSession, () => computer)
}

const add = (name: string) => project.command(() => service().addCoder({ name }))
const be = (coderId: CoderId) => void service().beCoder({ coderId })

beforeEach(() => {
  project = memoryProject()
  computer = 'here'
  writeSetting(project.db, 'me', project.work.me())
})

describe('who is at work', () => {
  test('is known in a project of one coder on the first computer', () => {
    recallCoder(project.db, 'here')
    expect(asksWho(project.db, 'here')).toBe(false)
  })

  test('is asked on a second computer, and once', () => {
    recallCoder(project.db, 'here')
    recallCoder(project.db, 'there')
    expect(asksWho(project.db, 'there')).toBe(true)
    computer = 'there'
    be(project.work.me())
    expect(asksWho(project.db, 'there')).toBe(false)
  })

  test('is asked where there are several coders and no computer is known', () => {
    add('Bea Second')
    recallCoder(project.db, 'here')
    expect(asksWho(project.db, 'here')).toBe(true)
  })

  test('is kept for each computer', () => {
    recallCoder(project.db, 'here')
    const { coderId } = add('Bea Second')
    computer = 'there'
    be(coderId)
    expect(presentCoder(project.db)).toBe(coderId)
    recallCoder(project.db, 'here')
    expect(presentCoder(project.db)).toBe(project.work.me())
  })

  test('is the first coder where undo has taken the present one away', () => {
    const { coderId } = add('Bea Second')
    be(coderId)
    project.journal.undo()
    expect(presentCoder(project.db)).toBe(project.work.me())
  })
})

test('a coder has initials of the name, and no two have the same name', () => {
  add(' Bea Second ')
  expect(service().coders({})).toMatchObject([{}, { name: 'Bea Second', initials: 'BS' }])
  expect(() => add('bea second')).toThrow('name-taken')
})

test('nobody can be a coder who is not there', () => {
  expect(() => service().beCoder({ coderId: CoderId.parse(project.work.newId()) })).toThrow(
    'not-found',
  )
})
