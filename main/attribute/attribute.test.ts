import readExcelFile from 'read-excel-file/node'
import { beforeEach, describe, expect, test } from 'vitest'
import type { JobControl } from '../../core/contract.ts'
import type { AttributeId, SourceId } from '../../core/ids.ts'
import { all, run } from '../database/sql.ts'
import { attributeProject, type AttributeProject } from './fixture.ts'
import { valuesSql } from './repository.ts'
import { z } from 'zod'

let project: AttributeProject
let source: SourceId

beforeEach(() => {
  project = attributeProject()
  source = project.addSource(project.networkId, 'Call')
})

const set = (attributeId: AttributeId, value: string, id: SourceId = source): unknown =>
  project.command(() => project.attribute.set({ attributeId, of: { holder: 'source', id }, value }))
const values = (id: SourceId = source): string[] =>
  project.attribute.valuesOf({ of: { holder: 'source', id } }).map(({ value }) => value)
const names = (): string[] => project.attribute.list({}).map(({ name }) => name)

describe('an attribute', () => {
  test('comes last of its kind, sources before people', () => {
    project.add('person', 'Years')
    project.add('source', 'Site')
    project.add('source', 'Setting')
    expect(names()).toEqual(['Site', 'Setting', 'Years'])
  })

  test('moves to where it is put, and undo brings it back', () => {
    const site = project.add('source', 'Site')
    const setting = project.add('source', 'Setting')
    const length = project.add('source', 'Length')
    project.command(() => project.attribute.move({ attributeId: length, after: null }))
    expect(names()).toEqual(['Length', 'Site', 'Setting'])
    project.command(() => project.attribute.move({ attributeId: length, after: setting }))
    expect(names()).toEqual(['Site', 'Setting', 'Length'])
    project.command(() => project.attribute.move({ attributeId: length, after: site }))
    expect(names()).toEqual(['Site', 'Length', 'Setting'])
    project.journal.undo()
    expect(names()).toEqual(['Site', 'Setting', 'Length'])
  })

  test('moves behind one of its own kind only', () => {
    const site = project.add('source', 'Site')
    const years = project.add('person', 'Years')
    const move = () => project.attribute.move({ attributeId: site, after: years })
    expect(() => project.command(move)).toThrow('not-found')
  })

  test('has a name of its own among its kind, capitals and space aside', () => {
    const site = project.add('source', ' Site ')
    expect(() => project.add('source', 'SITE')).toThrow('name-taken')
    project.add('person', 'Site')
    const fields = { name: 'site', type: 'text' as const, choices: [] }
    project.command(() => project.attribute.change({ attributeId: site, ...fields }))
    expect(names()).toEqual(['site', 'Site'])
  })

  test('takes its values along when it goes, and undo brings all of them back', () => {
    const site = project.add('source', 'Site')
    set(site, 'Room 3')
    project.command(() => project.attribute.remove({ attributeId: site }))
    expect(values()).toEqual([])
    project.journal.undo()
    expect(values()).toEqual(['Room 3'])
    expect(project.attribute.list({})[0]).toMatchObject({ name: 'Site', values: 1 })
  })
})

describe('another type', () => {
  const change = (attributeId: AttributeId, type: 'number' | 'choice', ...choices: string[]) =>
    project.command(() => project.attribute.change({ attributeId, name: 'N', type, choices }))

  test('writes the values as it writes them', () => {
    const length = project.add('source', 'Length')
    set(length, '3,50')
    change(length, 'number')
    expect(values()).toEqual(['3.5'])
    project.journal.undo()
    expect(values()).toEqual(['3,50'])
    expect(project.attribute.list({})[0]).toMatchObject({ name: 'Length', type: 'text' })
  })

  test('is refused with how many values do not fit, and nothing changes', () => {
    const length = project.add('source', 'Length')
    set(length, '3')
    set(length, 'long', project.addSource(project.networkId, 'Other'))
    expect(() => change(length, 'number')).toThrow('does-not-fit: Length: 1 of 2')
    expect(project.attribute.list({})[0]).toMatchObject({ name: 'Length', type: 'text' })
  })

  test('cannot lose a choice that a value stands on', () => {
    const grade = project.add('source', 'Grade', 'choice', ['low', 'high'])
    set(grade, 'LOW')
    expect(values()).toEqual(['low'])
    expect(() => change(grade, 'choice', 'high')).toThrow('does-not-fit')
    change(grade, 'choice', 'high', 'low', ' low')
    expect(project.attribute.list({})[0]?.choices).toEqual(['high', 'low'])
  })
})

describe('a value', () => {
  test('is one for each source: setting it again replaces it, a blank takes it away', () => {
    const site = project.add('source', 'Site')
    set(site, 'Room 3')
    set(site, 'Room 4')
    expect(values()).toEqual(['Room 4'])
    set(site, ' ')
    expect(values()).toEqual([])
    project.journal.undo()
    expect(values()).toEqual(['Room 4'])
  })

  test('of the wrong type is refused, and says which', () => {
    const length = project.add('source', 'Length', 'number')
    expect(() => set(length, 'long')).toThrow('does-not-fit: Length: Call')
    expect(values()).toEqual([])
  })

  test('of a person is not one of a source', () => {
    const years = project.add('person', 'Years', 'number')
    expect(() => set(years, '3')).toThrow('does-not-fit')
    const personId = project.addPerson(project.networkId, 'P01')
    const of = { holder: 'person', id: personId } as const
    project.command(() => project.attribute.set({ attributeId: years, of, value: '3' }))
    const { networkId } = project
    expect(project.attribute.values({ networkId, holder: 'person' })).toEqual([
      { attributeId: years, holderId: personId, value: '3' },
    ])
    expect(project.attribute.values({ networkId, holder: 'source' })).toEqual([])
  })

  test('is refused in a published network, and for a source that is not there', () => {
    const site = project.add('source', 'Site')
    const published = project.addSource(project.addNetwork(true), 'Printed')
    expect(() => set(site, 'x', published)).toThrow('published')
    project.command(() => run(project.db, 'DELETE FROM source WHERE id = @source', { source }))
    expect(() => set(site, 'x')).toThrow('not-found')
  })

  test('goes with its source and comes back with it', () => {
    const site = project.add('source', 'Site')
    set(site, 'Room 3')
    project.command(() => run(project.db, 'DELETE FROM source WHERE id = @source', { source }))
    expect(project.attribute.list({})[0]?.values).toBe(0)
    project.journal.undo()
    expect(values()).toEqual(['Room 3'])
  })

  test('is found by the plan through the network', () => {
    const { networkId, db } = project
    const Plan = z.object({ detail: z.string() })
    for (const sql of Object.values(valuesSql)) {
      const plan = all(db, Plan, `EXPLAIN QUERY PLAN ${sql}`, { networkId })
      expect(plan.map(({ detail }) => detail).join(' ')).not.toMatch(/SCAN/u)
    }
  })
})

describe('many cells', () => {
  const cell = (attributeId: AttributeId, id: SourceId, value: string) => ({
    attributeId,
    of: { holder: 'source', id } as const,
    value,
  })

  test('are set in one step, which one undo takes back', () => {
    const site = project.add('source', 'Site')
    const length = project.add('source', 'Length', 'number')
    const other = project.addSource(project.networkId, 'Other')
    set(site, 'Room 1', other)
    project.command(() =>
      project.attribute.setMany({
        cells: [cell(site, source, 'Room 3'), cell(length, source, '3,5'), cell(site, other, '')],
      }),
    )
    expect([values(), values(other)]).toEqual([['Room 3', '3.5'], []])
    project.journal.undo()
    expect([values(), values(other)]).toEqual([[], ['Room 1']])
  })

  test('are all refused where one does not fit', () => {
    const length = project.add('source', 'Length', 'number')
    const other = project.addSource(project.networkId, 'Other')
    const cells = [cell(length, source, '3'), cell(length, other, 'long')]
    expect(() => project.command(() => project.attribute.setMany({ cells }))).toThrow(
      'does-not-fit: Length: Other',
    )
    expect(values()).toEqual([])
  })

  test('are refused where one of them is published', () => {
    const site = project.add('source', 'Site')
    const printed = project.addSource(project.addNetwork(true), 'Printed')
    const cells = [cell(site, source, 'x'), cell(site, printed, 'x')]
    expect(() => project.command(() => project.attribute.setMany({ cells }))).toThrow('published')
    expect(values()).toEqual([])
  })
})

describe('the table as a file', () => {
  const control: JobControl<unknown> = {
    report: () => undefined,
    check: () => undefined,
    pause: () => Promise.resolve(),
  }
  const made = async (format: 'csv' | 'xlsx'): Promise<Uint8Array> => {
    const { networkId } = project
    const input = { networkId, holder: 'source', format } as const
    const { ticket } = await project.attribute.exportTable(input, control)
    return project.handed.get(ticket)?.bytes ?? new Uint8Array()
  }

  beforeEach(() => {
    set(project.add('source', 'Site, room'), '=HYPERLINK("x")')
    set(project.add('source', 'Length', 'number'), '-3.5')
  })

  test('as csv has a column for each attribute, and nothing that a spreadsheet would run', async () => {
    expect(new TextDecoder().decode(await made('csv'))).toBe(
      'Source,Date,"Site, room",Length\r\nCall,2024-11-12,"\'=HYPERLINK(""x"")",-3.5\r\n',
    )
  })

  test('as xlsx keeps numbers as numbers', async () => {
    const rows = await readExcelFile(Buffer.from(await made('xlsx')))
    const table: unknown = Array.isArray(rows) && 'data' in Object(rows[0]) ? rows[0] : rows
    expect(JSON.stringify(table)).toContain('-3.5')
    expect(JSON.stringify(table)).not.toContain('"-3.5"')
    expect(JSON.stringify(table)).toContain('Length')
  })
})
