import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { AttributeId, NetworkId, PersonId } from '../ids.ts'
import type { Person } from '../network/contract.ts'
import type { Attribute } from './contract.ts'
import { guessRoster, type RosterColumn } from './roster-columns.ts'
import { planRoster } from './roster-plan.ts'

const person = (pseudonym: string, name = ''): Person => ({
  id: PersonId.parse(v7()),
  networkId: NetworkId.parse(v7()),
  ...{ name, pseudonym, role: '', site: '', mayQuote: false },
})
const none = { people: [], attributes: [] }
const uses = (...heads: readonly string[]) => guessRoster([heads]).columns.map(({ use }) => use)
/** Of a column between others that hold no names. */
const useOf = (head: string, cells: readonly string[]) =>
  guessRoster([['ID', head, 'Role'], ...cells.map((cell, at) => [`${at + 1}`, cell, 'x'])])
    .columns[1]?.use
const plan = (
  lines: readonly (readonly string[])[],
  known: Parameters<typeof planRoster>[1] = none,
) => {
  const { hasHead, columns } = guessRoster(lines)
  const body = lines.slice(hasHead ? 1 : 0)
  const first = hasHead ? 2 : 1
  return planRoster(
    { lines: body.map((cells, at) => ({ number: at + first, cells })), columns },
    known,
  )
}

describe('the columns of a roster', () => {
  test('are told by the names over them', () => {
    expect(uses('Pseudonym', 'Real name', 'Role', 'School', 'May be quoted', 'Years', '')).toEqual([
      'pseudonym',
      'name',
      'role',
      'site',
      'may-quote',
      'attribute',
      'out',
    ])
    expect(uses('ID', 'First name', 'Surname', 'Position', 'Consent to quotes')).toEqual([
      ...['pseudonym', 'name', 'name', 'role', 'may-quote'],
    ])
  })

  test('that seem to hold the same are one of it, and the others attributes', () => {
    expect(uses('Name', 'School', 'District')).toEqual(['name', 'site', 'attribute'])
  })

  test.each([
    ...['Preferred name', 'Student name', 'Legal name', 'Name (first, last)', 'Nickname'],
    ...['Name of teacher', 'Mentor name', 'Vorname', 'Nombre', 'Teacher', 'Participant', 'Lead'],
  ])('with people under “%s” are their real names', (head) => {
    expect(useOf(head, ['Ana Silva', 'Ben Ode'])).toBe('name')
  })

  test.each([
    ...['Email', 'E-mail address', 'Phone', 'Home address', 'Date of birth', 'Contact'],
    ...['Consent to be contacted', 'Emergency contact name'],
  ])('that reach people, as “%s”, are left out', (head) => {
    expect(useOf(head, ['Ana Silva', 'Ben Ode'])).toBe('out')
  })

  test('that name people once more are left out', () => {
    expect(uses('ID', 'Name', 'Preferred name', 'Nickname')).toEqual([
      ...['pseudonym', 'name', 'out', 'out'],
    ])
    const mentored = [
      ['ID', 'Name', 'Mentor'],
      ['1', 'Ana Silva', 'Cem Kaya'],
    ]
    expect(guessRoster(mentored).columns[2]?.use).toBe('out')
  })

  test.each([
    ['Subject', ['Science', 'History']],
    ['Team name', ['Red Team', 'Blue Team']],
    ['Years', ['3', '4']],
    ['Shift', ['Early', 'Early', 'Early', 'Late']],
  ])('that say something of people, as “%s”, are attributes', (head, cells) => {
    expect(useOf(head, cells)).toBe('attribute')
  })

  test('of participants are pseudonyms where no names stand in them', () => {
    const lines = [
      ['Participant', 'Role'],
      ['A-1', 'coach'],
    ]
    expect(guessRoster(lines).columns[0]?.use).toBe('pseudonym')
  })

  test('without heads lose no line to an address', () => {
    expect(guessRoster([['Ana Silva', 'ana@mail.example']]).hasHead).toBe(false)
  })

  test('without names are told by what they hold, and no line is lost', () => {
    const { hasHead, columns } = guessRoster([
      ['P01', 'Ana Ruiz', 'coach'],
      ['P02', 'Ben Ode', ''],
    ])
    expect(hasHead).toBe(false)
    expect(columns.map(({ use }) => use)).toEqual(['pseudonym', 'name', 'out'])
  })

  test('of nothing are none', () => {
    expect(guessRoster([]).columns).toEqual([])
  })
})

describe('a roster', () => {
  test('becomes people with their attributes', () => {
    const { people, attributes, notes } = plan([
      ['Pseudonym', 'Surname', 'First name', 'Role', 'Site', 'Quotes', 'Years', 'Grade'],
      ['P01', 'Ruiz', 'Ana', 'coach', 'North', 'yes', '3', 'five'],
      ['P02', 'Ode', 'Ben', '=cmd()', 'South', '', '', 'six'],
    ])
    expect(notes).toEqual([])
    expect(attributes).toMatchObject([
      { name: 'Years', type: 'number', isNew: true },
      { name: 'Grade', type: 'text', isNew: true },
    ])
    expect(people).toEqual([
      {
        ...{ line: 2, name: 'Ana Ruiz', pseudonym: 'P01', role: 'coach', site: 'North' },
        ...{ mayQuote: true, values: ['3', 'five'] },
      },
      {
        ...{ line: 3, name: 'Ben Ode', pseudonym: 'P02', role: '=cmd()', site: 'South' },
        ...{ mayQuote: false, values: ['', 'six'] },
      },
    ])
  })

  test('quotes nobody who has not said yes, and says where that is not plain', () => {
    const { people, notes } = plan([
      ['Pseudonym', 'Consent'],
      ...['x', 'perhaps', 'no', ''].map((cell, at) => [`P${at}`, cell]),
    ])
    expect(people.map(({ mayQuote }) => mayQuote)).toEqual([true, false, false, false])
    expect(notes).toEqual([{ why: 'unsure', line: 3, value: 'perhaps' }])
  })

  test('leaves out, by their rows, who is there, who stands twice, and lines that name nobody', () => {
    const known = { people: [person('P01', 'Ana Ruiz'), person('P07')], attributes: [] }
    const lines = [
      ['Pseudonym', 'Name', 'Role'],
      ['p01', 'Somebody', ''],
      ['', 'ana ruiz', ''],
      ['P02', 'Ben', ''],
      ['P02', 'Cem', ''],
      ['', '', 'coach'],
      ['', '', ''],
    ]
    const { people, notes } = plan(lines, known)
    expect(people.map(({ pseudonym }) => pseudonym)).toEqual(['P02'])
    expect(notes).toEqual([
      { why: 'there', line: 2, name: 'p01' },
      { why: 'there', line: 3, name: 'ana ruiz' },
      { why: 'twice', line: 5, name: 'P02' },
      { why: 'without', line: 6 },
      { why: 'empty', line: 7 },
    ])
  })

  test('numbers those who have no pseudonym, past every number that is in use', () => {
    const { people, notes } = plan(
      [
        ['Name', 'Pseudonym'],
        ['Ana', ''],
        ['Ben', 'P12'],
        ['Cem', ''],
      ],
      { people: [person('P04')], attributes: [] },
    )
    expect(people.map(({ pseudonym }) => pseudonym)).toEqual(['P13', 'P12', 'P14'])
    expect(notes.map(({ why }) => why)).toEqual(['numbered', 'numbered'])
  })

  test('fills the attribute that is there, and leaves out what it cannot hold', () => {
    const years: Attribute = {
      ...{ id: AttributeId.parse(v7()), holder: 'person', name: 'Years', values: 0 },
      ...{ type: 'number', choices: [] },
    }
    const { people, attributes, notes } = plan(
      [
        ['Pseudonym', 'years'],
        ['P01', 'many'],
        ['P02', '2'],
      ],
      { people: [], attributes: [years] },
    )
    expect(attributes).toMatchObject([{ name: 'Years', isNew: false }])
    expect(people.map(({ values }) => values)).toEqual([[''], ['2']])
    expect(notes).toEqual([
      { why: 'misfit', line: 2, value: 'many', attribute: 'Years', type: 'number' },
    ])
  })

  test('names people after the columns that a person chose', () => {
    const columns: readonly RosterColumn[] = [
      { name: 'A', use: 'out' },
      { name: 'B', use: 'name' },
    ]
    const { people } = planRoster({ lines: [{ number: 1, cells: ['x', 'Ana'] }], columns }, none)
    expect(people).toMatchObject([{ name: 'Ana', pseudonym: 'P01' }])
  })
})
