import { describe, expect, test } from 'vitest'
import { contradictions } from '../../core/rating/contradiction.ts'
import { AppError } from '../../core/errors.ts'
import { NetworkId, NodeId } from '../../core/ids.ts'
import { checkChain } from '../journal/chain.ts'
import { networkService } from '../network/service.ts'
import { demoProject } from './fixture.ts'

const started = performance.now()
const project = demoProject()
const took = performance.now() - started
const { db } = project

function rows(sql: string): readonly Readonly<Record<string, unknown>>[] {
  return db.prepare(sql).all() as readonly Readonly<Record<string, unknown>>[]
}

const NAMES = [
  'Example Reading Network (SYNTHETIC)',
  'Casebook of published cases',
  'Summit 2024 ratings',
]

/** Everything that people read, without ids and instants. */
const READ = [
  'SELECT name, edition, provenance, read_only, problem, aim, hub, about FROM network ORDER BY key',
  'SELECT kind, title, date, about, words FROM source ORDER BY key',
  'SELECT kind, speaker, at, text FROM source_block ORDER BY key',
  'SELECT c.name, g.direction, g.memo, g.start_offset, g.end_offset, g.created FROM coding g JOIN code c ON c.id = g.code_id ORDER BY g.key',
  'SELECT node_id, level, warrant, changed FROM rating ORDER BY key',
  'SELECT slot, text FROM report_text ORDER BY key',
]

describe('the demo project', () => {
  test('is filled in well under the time a person waits', () => {
    expect(took).toBeLessThan(5_000)
  })

  test('has the same words every time', () => {
    const again = demoProject().db
    for (const sql of READ) expect(again.prepare(sql).all()).toEqual(rows(sql))
  })

  test('holds three networks, and says of each what it is', () => {
    expect(rows('SELECT name, provenance, read_only FROM network ORDER BY key')).toEqual([
      { name: NAMES[0], provenance: 'synthetic', read_only: 0 },
      { name: NAMES[1], provenance: 'published', read_only: 1 },
      { name: NAMES[2], provenance: 'published', read_only: 1 },
    ])
    const strays = `SELECT s.title FROM source s JOIN network n ON n.id = s.network_id WHERE s.provenance <> n.provenance`
    expect(rows(strays)).toEqual([])
  })

  test('keeps people, ratings and reports out of the published networks', () => {
    for (const table of ['person', 'rating', 'report'])
      expect(
        rows(`SELECT DISTINCT n.provenance FROM ${table} t JOIN network n ON n.id = t.network_id`),
      ).toEqual([{ provenance: 'synthetic' }])
  })

  test('has the eleven published rows exactly, with their blanks', () => {
    const found = rows(`SELECT p.case_id AS id, w.label AS year, p.level FROM published_rating p
      JOIN wave w ON w.id = p.wave_id ORDER BY p.key, w.date`)
    const table = new Map<unknown, unknown[]>()
    for (const { id, level } of found) table.set(id, [...(table.get(id) ?? []), level])
    expect(new Set(found.map(({ year }) => year))).toEqual(
      new Set(['2019', '2021', '2022', '2023']),
    )
    expect(Object.fromEntries(table)).toEqual({
      MD1: [3, 3, 5, 5],
      MD2: [null, 3, 5, 5],
      MD3: [5, 4, 4, 5],
      MD4: [null, 1, 3, 5],
      MD5: [1, 5, 5, 5],
      MD6: [null, 3, 5, 5],
      LD1: [null, 1, 1, 1],
      LD2: [null, 2, 3, 1],
      LD3: [null, 1, 1, 1],
      LD4: [null, 2, 1, 1],
      LD5: [null, null, 1, 1],
    })
  })

  test('has something in every corner of every network', () => {
    const corners = rows(`SELECT n.name,
        (SELECT count(*) FROM wave w WHERE w.network_id = n.id) AS waves,
        (SELECT count(*) FROM source s WHERE s.network_id = n.id) AS sources,
        (SELECT count(*) FROM coding g JOIN source s ON s.id = g.source_id WHERE s.network_id = n.id) AS codings
      FROM network n`)
    for (const { waves, sources, codings } of corners)
      for (const count of [waves, sources, codings]) expect(Number(count)).toBeGreaterThan(0)
    expect(rows(`SELECT kind FROM source GROUP BY kind`)).toHaveLength(3)
    expect(rows(`SELECT 1 FROM wave WHERE held = 0`)).toHaveLength(1)
  })

  test('has codings of two coders that lie within their blocks', () => {
    expect(
      rows(`SELECT g.id FROM coding g JOIN source_block b ON b.id = g.start_block
        WHERE g.start_block <> g.end_block OR g.start_offset >= g.end_offset OR g.end_offset > length(b.text)
          OR b.source_id <> g.source_id`),
    ).toEqual([])
    const byCoder = rows(`SELECT count(*) AS n FROM coding g JOIN source s ON s.id = g.source_id
      JOIN network w ON w.id = s.network_id WHERE w.provenance = 'synthetic' GROUP BY g.coder_id`)
    expect(byCoder).toHaveLength(2)
    expect(byCoder.reduce((sum, { n }) => sum + Number(n), 0)).toBeGreaterThanOrEqual(350)
  })

  test('rates nothing without citations, save where it says that evidence is insufficient', () => {
    expect(
      rows(`SELECT id FROM rating r WHERE insufficient = 0
        AND (level IS NULL OR warrant = '' OR NOT EXISTS (SELECT 1 FROM citation c WHERE c.rating_id = r.id))`),
    ).toEqual([])
    expect(
      rows(`SELECT 1 FROM rating WHERE insufficient = 1 AND level IS NULL`).length,
    ).toBeGreaterThan(0)
    expect(rows(`SELECT 1 FROM rating WHERE insufficient = 1 AND level IS NOT NULL`)).toEqual([])
  })

  test('cites passages of the rated node and wave that were coded before the rating', () => {
    expect(
      rows(`SELECT r.node_id AS node, w.label AS wave, c.position + 1 AS number, k.name AS code
        FROM citation c JOIN rating r ON r.id = c.rating_id JOIN wave w ON w.id = r.wave_id
        JOIN coding g ON g.id = c.coding_id JOIN source s ON s.id = g.source_id JOIN code k ON k.id = g.code_id
        WHERE s.wave_id <> r.wave_id OR g.created > r.changed OR NOT EXISTS (
          SELECT 1 FROM code_node n WHERE n.code_id = g.code_id
            AND (n.node_id = r.node_id OR n.node_id LIKE r.node_id || '.%'))`),
    ).toEqual([])
  })

  test('cites no passage against that speaks for, and none for that speaks against', () => {
    expect(
      rows(`SELECT r.node_id, c.position FROM citation c JOIN coding g ON g.id = c.coding_id
        JOIN rating r ON r.id = c.rating_id
        WHERE (c.stance = 'for' AND g.direction = 'counters') OR (c.stance = 'against' AND g.direction = 'supports')`),
    ).toEqual([])
  })

  test('lets openness about failure contradict the rating of trust', () => {
    const [count] =
      rows(`SELECT sum(g.direction = 'supports') AS supports, sum(g.direction = 'counters') AS counters
      FROM coding g JOIN source s ON s.id = g.source_id JOIN wave w ON w.id = s.wave_id
      JOIN code_node n ON n.code_id = g.code_id
      WHERE n.node_id = 'n19.structure.trust.openness' AND w.label = 'Autumn 2024'`)
    const nodeId = NodeId.parse('n19.structure.trust.openness')
    const weighed = {
      nodeId,
      supports: Number(count?.['supports']),
      counters: Number(count?.['counters']),
    }
    expect(contradictions(4, [{ ...weighed, countersSince: 0, supportsSince: 0 }])).toHaveLength(1)
  })

  test('refuses a change in what is published, and allows one in what is invented', () => {
    const network = networkService(project.work)
    const add = (name: unknown) =>
      project.command(() => {
        const [found] = rows('SELECT id, name FROM network').filter((row) => row['name'] === name)
        const wave = { label: 'Next', date: '2026-01-01', held: true, context: '' }
        network.addWave({ networkId: NetworkId.parse(found?.['id']), ...wave })
      })
    for (const name of [NAMES[1], NAMES[2]])
      expect(() => add(name)).toThrow(new AppError('published', name))
    add(NAMES[0])
    project.journal.undo()
  })

  test('is one entry of a sound journal, which one undo takes back', () => {
    const filled = demoProject()
    expect(checkChain(filled.db).problems).toEqual([])
    filled.journal.undo()
    for (const table of ['network', 'source', 'code', 'coding', 'rating', 'report'])
      expect(filled.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0)
  })
})
