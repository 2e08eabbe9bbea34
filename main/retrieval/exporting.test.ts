import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { everywhere } from '../../core/retrieval/query.ts'
import { plainView } from '../../core/retrieval/table-view.ts'
import { coded, retrievalProject, within } from './fixture.ts'

const control = {
  report: () => undefined,
  check: () => undefined,
  pause: () => Promise.resolve(),
}

function filled() {
  const project = retrievalProject()
  const code = project.addCode('Trust')
  const anna = project.addPerson('P1', 'Anna Smith')
  const source = project.addSource('=SUM(A1)', [
    ['P1', '-1 “is”, less\tthan it was'],
    ['Anna Smith', '@here and there'],
    ['Guest', 'third'],
  ])
  project.code(source, code, [0, 0, 7])
  project.code(source, code, [1, 0, 5], { direction: 'counters' })
  project.code(source, code, [2, 0, 5])
  return { project, code, anna }
}

test('a csv says what was asked, holds every passage, no formula and no real name', async () => {
  const { project, code } = filled()
  const query = { chain: coded(code), scope: everywhere }
  const made = await project.retrieval.exportPassages({ query, format: 'csv' }, control)
  expect(made.passages).toBe(3)
  const text = new TextDecoder().decode(project.outgoing.get('passages.csv'))
  expect(text).not.toContain('Anna')
  const lines = parse(text, { bom: false, relax_column_count: true })
  expect(lines[0]?.[1]).toBe('Passages of “Trust”.')
  expect(lines[1]?.[1]).toBe('3 passages in 1 source, 1 person')
  const [first, second, third] = lines.slice(4)
  expect(first?.slice(0, 2)).toEqual([`'=SUM(A1)`, 'interview'])
  expect(first?.[7]).toBe('P1')
  expect(first?.[8]).toBe(`'-1 “is”`)
  expect(second?.slice(7, 9)).toEqual(['', `'@here`])
  expect(second?.slice(12)).toEqual(['Trust', 'counters', 'Coder One'])
  expect(third?.[7]).toBe('Guest')
})

test('a workbook holds the same, as text and numbers', async () => {
  const { project, code } = filled()
  const query = { chain: coded(code), scope: everywhere }
  await project.retrieval.exportPassages({ query, format: 'xlsx' }, control)
  const sheets = await readXlsx(Buffer.from(project.outgoing.get('passages.xlsx') ?? []))
  const rows = JSON.stringify(sheets)
  expect(rows).toContain('Passages of “Trust”.')
  expect(rows).toContain('=SUM(A1)')
  expect(rows).not.toContain('Anna')
})

test('a table is written with its heads, its n and what it counts', async () => {
  const { project, code } = filled()
  const rows = [{ codeId: code, below: false }]
  const table = {
    rows,
    columns: { by: 'direction' },
    measure: 'codings',
    scope: everywhere,
  } as const
  await project.retrieval.exportTable({ table, view: plainView, format: 'csv' }, control)
  const text = new TextDecoder().decode(project.outgoing.get('table.csv'))
  const lines = parse(text, { relax_column_count: true })
  expect(lines[0]?.[1]).toBe('Codes against directions')
  expect(lines.slice(3)).toEqual([
    ['Code', 'supports', 'counters', 'mixed', 'n (alone, not the sum of the line)'],
    ['Trust', '2', '1', '0', '3'],
    ['n (alone, not the sum of the line)', '2', '1', '0', '3'],
  ])
})

test('passages of regions and stretches say their places, of the codes that were asked for alone', async () => {
  const project = retrievalProject()
  const [code, other] = [project.addCode('Shape'), project.addCode('Other')]
  const source = project.addSource('Visit', ['Picture: =chart.png'])
  const attachmentId = project.attach(source, 0)
  const place = (coding: string, where: object) => project.placed(coding, attachmentId, where)
  const region = { page: null, left_edge: 120, top_edge: 80, width: 200, height: 150 }
  place(project.code(source, code, [0, 0, 19]), region)
  place(project.code(source, code, [0, 0, 19], { direction: 'mixed' }), {
    from_ms: 0,
    to_ms: 2_000,
  })
  place(project.code(source, other, [0, 0, 19]), { ...region, left_edge: 7 })
  const query = { chain: coded(code), scope: everywhere }
  const { resultId } = await project.retrieval.find({ query })
  const [found] = project.retrieval.passages({ resultId, from: 0, limit: 10 })
  expect(found?.places.map(({ place: { kind } }) => kind)).toEqual(['region', 'stretch'])
  await project.retrieval.exportPassages({ query, format: 'csv' }, control)
  const lines = parse(new TextDecoder().decode(project.outgoing.get('passages.csv')), {
    relax_column_count: true,
  })
  expect(lines.at(-1)?.[8]).toBe('[region 120,80 200×150] [00:00:00–00:00:02] Picture: =chart.png')
})

test('a table is written as it is looked at: its order, its shares, without what is empty', async () => {
  const { project, code } = filled()
  const unused = project.addCode('Unused')
  const table = {
    rows: [unused, code].map((codeId) => ({ codeId, below: false })),
    columns: { by: 'direction' },
    measure: 'codings',
    scope: everywhere,
  } as const
  const view = { show: 'row', hidesEmpty: true, order: { by: 'n' } } as const
  await project.retrieval.exportTable({ table, view, format: 'csv' }, control)
  const text = new TextDecoder().decode(project.outgoing.get('table.csv'))
  const lines = parse(text, { relax_column_count: true })
  expect(lines[1]).toContain('in per cent of the n of the line')
  expect(lines.slice(3, 5)).toEqual([
    ['Code', 'supports', 'counters', 'n (alone, not the sum of the line)'],
    ['Trust', '67%', '33%', '3'],
  ])
})

test('a table by role says the roles, and the limit, as the roster has them', async () => {
  const { project, code } = filled()
  project.addPerson('Guest', '', '=Coach')
  const table = {
    rows: [{ codeId: code, below: false }],
    columns: { by: 'role' },
    measure: 'codings',
    scope: within({ roles: ['=Coach', ''] }),
  } as const
  await project.retrieval.exportTable({ table, view: plainView, format: 'csv' }, control)
  const text = new TextDecoder().decode(project.outgoing.get('table.csv'))
  const lines = parse(text, { relax_column_count: true })
  expect(lines[0]?.[1]).toBe('Codes against roles')
  expect(lines[2]).toEqual(['Where', 'where the speaker’s role is “=Coach” or none'])
  expect(lines.slice(4, 6)).toEqual([
    ['Code', `'=Coach`, 'none', 'n (alone, not the sum of the line)'],
    ['Trust', '1', '2', '3'],
  ])
})
