import { expect, test } from 'vitest'
import type { JobControl } from '../../core/contract.ts'
import { codingProject, span } from './fixture.ts'

const control: JobControl<unknown> = {
  report: () => undefined,
  check: () => undefined,
  pause: () => Promise.resolve(),
}

test('coding walks neither all codings of the coder nor all of the code', async () => {
  const project = codingProject()
  const { db, command, coding, sourceId, blocks } = project
  const [blockId] = blocks
  if (blockId === undefined) throw new Error('The fixture has no blocks.')
  const fields = { parentId: null, name: 'Trust', definition: '', color: 0, nodeIds: [] }
  const { codeId } = command(() => coding.addCode(fields))

  const asked = new Set<string>()
  const prepare = db.prepare.bind(db)
  db.prepare = (sql: string) => {
    asked.add(sql)
    return prepare(sql)
  }
  const at = span(blockId, 0, blockId, 4)
  command(() => coding.add({ sourceId, codeId, span: at, direction: 'supports' }))
  const places = [{ blockId, start: 10, end: 14 }]
  const sources = [{ sourceId, revision: 0, places }]
  await coding.codeFound({ sources, code: { codeId }, direction: 'supports' }, control)
  db.prepare = prepare

  const all = /FROM coding\b/u
  const plans = [...asked]
    .filter((sql) => all.test(sql) && sql.includes('coder_id = '))
    .map((sql) => `EXPLAIN QUERY PLAN ${sql.replaceAll(/@\w+/gu, '1')}`)
    .map((sql) => JSON.stringify(prepare(sql).all()))
  expect(plans.length).toBeGreaterThan(1)
  for (const plan of plans) expect(plan).not.toMatch(/coding_coder|coding_code\b/u)
})
