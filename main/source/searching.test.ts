import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { insert } from '../database/sql.ts'
import { addCoding, addNote, sourceProject, textOf, type SourceProject } from './fixture.ts'

let project: SourceProject
beforeEach(() => {
  project = sourceProject()
})

const find = (text: string, limit = 50) => project.service.search({ text, limit })
const shown = (text: string) =>
  find(text).map(({ before, match, after }) => `${before}[${match}]${after}`)
const note = (...lines: string[]) => addNote(project, ...lines)

describe('search', () => {
  test('takes words as beginnings, in any order', () => {
    note('They trust the numbers now', 'nothing here', 'Numbers alone')
    expect(shown('num tru')).toEqual(['They [trust] the numbers now'])
    expect(shown('NUMB')).toEqual(['[Numbers] alone', 'They trust the [numbers] now'])
  })

  test('takes a phrase as it stands, and one not closed yet as its beginning', () => {
    note('a shared aim', 'an aim shared', 'a shared aimlessness')
    expect(shown('"shared aim"')).toEqual(['a [shared aim]'])
    expect(shown('"shared aim')).toEqual(['a [shared aimlessness]', 'a [shared aim]'])
  })

  test('knows letters without their marks and scripts from right to left', () => {
    note('Café in Köln', 'שלום לכולם', 'improvement‑science 😀 works')
    expect(shown('cafe')).toEqual(['[Café] in Köln'])
    expect(shown('שלום')).toEqual(['[שלום] לכולם'])
    expect(shown('😀')).toEqual([])
    expect(shown('scien improv')).toEqual(['[improvement]‑science 😀 works'])
  })

  test.each([
    '',
    '  ',
    '"',
    '""',
    '*',
    '()',
    '-',
    "'",
    'AND',
    'NEAR(',
    'a:b',
    '{x}',
    '^',
    '\\',
    '\u0000',
    '%',
    '";--',
  ])('is safe for %j', (text) => {
    note('AND a b x near')
    expect(() => find(text)).not.toThrow()
  })

  test('is safe for anything that can be typed', () => {
    note('a line of text')
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => void find(text)))
  })

  test('follows edits, removals and undo', () => {
    const source = note('first version')
    const [block] = source.blocks
    if (block === undefined) throw new Error('A note has a block.')
    const { id: sourceId } = source.summary
    const step = { type: 'replace', blockId: block.id, start: 0, end: 5, text: 'second' } as const
    project.command(() => project.service.edit({ sourceId, revision: 0, steps: [step] }))
    expect([find('first').length, find('second').length]).toEqual([0, 1])
    project.journal.undo()
    expect([find('first').length, find('second').length]).toEqual([1, 0])
    project.command(() => project.service.remove({ sourceId }))
    expect(find('version')).toEqual([])
  })

  test('finds names and writing of every kind, names first', () => {
    const { db, work, command, networkId } = project
    const source = addNote(project, 'zebra in the text')
    const span = {
      start: { blockId: source.blocks[0]!.id, offset: 0 },
      end: { blockId: source.blocks[0]!.id, offset: 5 },
    }
    const coding = addCoding(project, source, span)
    const wave_id = work.newId()
    command(() => {
      db.prepare('UPDATE coding SET memo = ? WHERE id = ?').run('a zebra memo', coding)
      db.prepare('UPDATE code SET name = ?').run('Zebra code')
      const person = { name: 'Zebra Smith', pseudonym: 'P1', role: '', site: '', may_quote: 1 }
      insert(db, 'person', { id: work.newId(), network_id: networkId, ...person })
      insert(db, 'wave', {
        id: wave_id,
        network_id: networkId,
        label: 'w',
        date: '2021-01-01',
        held: 1,
        context: '',
      })
      insert(db, 'rating', {
        ...{
          id: work.newId(),
          network_id: networkId,
          node_id: 'n19.structure.trust',
          wave_id,
          rater_id: work.me(),
        },
        ...{
          state: 'draft',
          level: 1,
          insufficient: 0,
          warrant: 'Because of the zebra.',
          confidence: 'low',
          changed: '',
        },
      })
      insert(db, 'framework_node', {
        id: work.newId(),
        parent_id: 'n19.structure',
        label: 'Zebra node',
        definition: '',
      })
    })
    const hits = find('zebr')
    expect(hits.map((hit) => hit.kind)).toEqual([
      'code',
      'node',
      'person',
      'rating',
      'memo',
      'source',
    ])
    expect(hits[3]).toMatchObject({
      networkId,
      before: 'Because of the ',
      match: 'zebra',
      after: '.',
    })
    expect(hits[3]?.title).not.toBe('n19.structure.trust')
    expect(hits[4]).toMatchObject({
      id: coding,
      sourceId: source.summary.id,
      blockId: source.blocks[0]!.id,
    })
    expect(hits[5]).toMatchObject({ id: source.summary.id, title: 'Call', match: 'zebra' })
  })

  test('cuts long passages around the match, in whole characters', () => {
    note(`${'😀 before '.repeat(50)}needle${' 🌱 after'.repeat(50)}`)
    const [hit] = find('needle')
    expect(hit?.match).toBe('needle')
    expect(Array.from(hit?.before ?? '').length).toBeLessThanOrEqual(61)
    expect(Array.from(hit?.after ?? '').length).toBeLessThanOrEqual(101)
    expect(`${hit?.before}${hit?.after}`.isWellFormed()).toBe(true)
  })

  test('keeps room for passages where many things are named alike', () => {
    const { service, command } = project
    for (let n = 0; n < 20; n += 1) {
      const { summary } = addNote(project, 'shared words')
      const fields = { title: `shared ${n}`, date: '2024-01-01', about: '', waveId: null }
      command(() => service.change({ sourceId: summary.id, kind: 'note', ...fields }))
      expect(textOf(project, summary.id).summary.title).toBe(`shared ${n}`)
    }
    const hits = find('shared', 9)
    expect(hits.filter((hit) => hit.blockId === null)).toHaveLength(6)
    expect(hits.filter((hit) => hit.blockId !== null)).toHaveLength(3)
  })
})
