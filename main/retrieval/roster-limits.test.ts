/** Roles and sites of the roster as limits and as columns, beside a second implementation that filters a list. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CodeId } from '../../core/ids.ts'
import { cellQuery } from '../../core/retrieval/cell-query.ts'
import { everywhere, type Scope } from '../../core/retrieval/query.ts'
import type { TableColumns, TableQuery } from '../../core/retrieval/table-model.ts'
import { insert, run } from '../database/sql.ts'
import { coded, retrievalProject, within } from './fixture.ts'

const words = ['', 'Teacher', 'teacher', 'Élan 😀', 'مدير', 'P1']
const word = fc.constantFrom(...words)
const person = fc.record({ role: word, site: word })
/** Whose words are coded, with which of two codes; a number that is nobody's is nobody in particular. */
const said = fc.record({ speaker: fc.nat({ max: 5 }), code: fc.nat({ max: 1 }) })
const limit = fc.uniqueArray(fc.constantFrom(...words, 'Unknown'), { maxLength: 3 })

type Said = typeof said extends fc.Arbitrary<infer T> ? T : never
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never

const nobody: Person = { role: '', site: '' }
const isIn = (list: readonly string[], value: string): boolean =>
  list.length === 0 || list.includes(value)

function world(people: readonly Person[], lines: readonly Said[]) {
  const project = retrievalProject()
  const codes = [project.addCode('A'), project.addCode('B')]
  people.forEach(({ role, site }, at) => project.addPerson(`P${String(at)}`, '', role, site))
  const source = project.addSource(
    'Call',
    lines.map(({ speaker }, at) => [`P${String(speaker)}`, `line ${String(at)}`] as const),
  )
  lines.forEach(({ code }, at) => {
    const codeId = codes[code]
    if (codeId !== undefined) project.code(source, codeId, [at, 0, 6])
  })
  return { project, codes }
}

const passages = async (
  { retrieval }: ReturnType<typeof retrievalProject>,
  codeId: CodeId,
  scope: Scope,
) => (await retrieval.find({ query: { chain: coded(codeId), scope } })).passages

test('limits and columns count what filtering a list counts, and cells lead to their passages', async () => {
  const people = fc.array(person, { maxLength: 4 })
  const lines = fc.array(said, { maxLength: 8 })
  const by = fc.constantFrom('role' as const, 'site' as const)
  await fc.assert(
    fc.asyncProperty(people, lines, limit, limit, by, async (roster, coding, roles, sites, by) => {
      const { project, codes } = world(roster, coding)
      const scope = within({ roles, sites })
      const wanted = coding
        .map(({ speaker, code }) => ({ code, ...(roster[speaker] ?? nobody) }))
        .filter(({ role, site }) => isIn(roles, role) && isIn(sites, site))
      const rows = codes.map((codeId) => ({ codeId, below: false }))
      const query: TableQuery = { rows, columns: { by }, measure: 'codings', scope }
      const table = await project.retrieval.table({ table: query })
      for (const [row, codeId] of codes.entries()) {
        const ofRow = wanted.filter(({ code }) => code === row)
        expect(await passages(project, codeId, scope)).toBe(ofRow.length)
        expect(table.cells[row]?.reduce((sum, n) => sum + n, 0)).toBe(ofRow.length)
        for (const [column, { id }] of table.columns.entries()) {
          const count = ofRow.filter((one) => one[by] === id).length
          expect(table.cells[row]?.[column]).toBe(count)
          const behind = cellQuery(query, row, column, id)
          expect(await passages(project, codeId, behind.scope)).toBe(count)
        }
      }
      project.db.close()
    }),
    { numRuns: 25, endOnFailure: true },
  )
})

function filled() {
  const project = retrievalProject()
  const code = project.addCode('Trust')
  project.addPerson('P1', '', 'Teacher', 'School 10')
  project.addPerson('P2', '', 'Coach', 'School 9')
  project.addPerson('P3', '', '', 'School 9')
  const lines = ['P1', 'P1', 'P2', 'P3', ''].map((name) => [name, 'words'] as const)
  const source = project.addSource('Call', lines)
  lines.forEach((_, at) => project.code(source, code, [at, 0, 5]))
  const counted = async (columns: TableColumns, scope: Scope = everywhere) => {
    const rows = [{ codeId: code, below: false }]
    const table = await project.retrieval.table({
      table: { rows, columns, measure: 'codings', scope },
    })
    return table.columns.map(({ name, n }) => [name, n])
  }
  return { project, counted }
}

test('sites stand in the order in which people read them, and who has none comes last', async () => {
  const { counted } = filled()
  expect(await counted({ by: 'site' })).toEqual([
    ['School 9', 2],
    ['School 10', 2],
    ['', 1],
  ])
  expect(await counted({ by: 'role' })).toEqual([
    ['Coach', 1],
    ['Teacher', 2],
    ['', 2],
  ])
})

test('there are no columns of people whom the limits leave out', async () => {
  const { counted } = filled()
  expect(await counted({ by: 'role' }, within({ roles: ['Coach'] }))).toEqual([['Coach', 1]])
  const atNine = within({ sites: ['School 9'] })
  expect(await counted({ by: 'role' }, atNine)).toEqual([
    ['Coach', 1],
    ['', 1],
  ])
  expect(await counted({ by: 'person' }, atNine)).toEqual([
    ['P2', 1],
    ['P3', 1],
  ])
})

test('a role that changes on the roster counts as the new one at once', async () => {
  const { project, counted } = filled()
  await counted({ by: 'role' })
  project.command(() => {
    run(project.db, `UPDATE person SET role = 'Teacher' WHERE pseudonym = 'P2'`, {})
  })
  expect(await counted({ by: 'role' })).toEqual([
    ['Teacher', 3],
    ['', 2],
  ])
})

test('a query that a file holds from before is still there, and limited as it was', () => {
  const { project } = filled()
  const scope = { ...within({ kinds: ['note'] }), roles: undefined, sites: undefined }
  const chain = { first: { type: 'coded' }, steps: [] }
  const times = { created: project.work.now(), changed: project.work.now() }
  project.command(() =>
    insert(project.db, 'saved_query', {
      ...{ id: project.work.newId(), name: 'Kept', coder_id: project.work.me(), ...times },
      query: JSON.stringify({ chain, scope }),
    }),
  )
  expect(project.retrieval.saved({})).toMatchObject([
    { name: 'Kept', query: { scope: within({ kinds: ['note'] }) } },
  ])
})
