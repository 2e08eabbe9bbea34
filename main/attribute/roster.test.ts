import { beforeEach, expect, test } from 'vitest'
import { networkService } from '../network/service.ts'
import { attributeProject, type AttributeProject } from './fixture.ts'

let project: AttributeProject
beforeEach(() => {
  project = attributeProject()
})

const person = (pseudonym: string, ...values: string[]) => ({
  ...{ name: '', pseudonym, role: 'coach', site: '', mayQuote: false },
  values,
})
const years = { name: 'years', type: 'number' as const, choices: [] }
const people = () =>
  networkService(project.work)
    .people({ networkId: project.networkId })
    .map(({ pseudonym }) => pseudonym)
const values = () =>
  project.attribute
    .values({ networkId: project.networkId, holder: 'person' })
    .map(({ value }) => value)
const addRoster = (...roster: ReturnType<typeof person>[]) => {
  const { networkId } = project
  return project.attribute.addRoster({ networkId, attributes: [years], people: roster })
}

test('a roster adds people, the attributes they lack and their values; one undo takes it back', () => {
  const done = project.command(() => addRoster(person('P01', '3'), person('P02', '')))
  expect(done).toEqual({ people: 2, attributes: 1 })
  expect(people()).toEqual(['P01', 'P02'])
  expect(values()).toEqual(['3'])
  project.journal.undo()
  expect(people()).toEqual([])
  expect(project.attribute.list({})).toEqual([])
})

test('an attribute of people that is there already takes the values', () => {
  project.add('source', 'Years', 'text')
  project.add('person', 'Years', 'number')
  expect(project.command(() => addRoster(person('P01', '3')))).toEqual({ people: 1, attributes: 0 })
  expect(values()).toEqual(['3'])
})

test('nothing of a roster is kept where one value or pseudonym is refused', () => {
  expect(() => project.command(() => addRoster(person('P01', 'many')))).toThrow('does-not-fit')
  expect(people()).toEqual([])
})

test('two of one pseudonym are refused', () => {
  expect(() => project.command(() => addRoster(person('P01'), person('p01')))).toThrow('name-taken')
})

test('published networks take no roster', () => {
  const networkId = project.addNetwork(true)
  const roster = { networkId, attributes: [], people: [person('P01')] }
  expect(() => project.command(() => project.attribute.addRoster(roster))).toThrow('published')
})
