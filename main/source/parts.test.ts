import { beforeEach, describe, expect, test } from 'vitest'
import { PersonId, type SourceId } from '../../core/ids.ts'
import type { SourceText, Span } from '../../core/source/contract.ts'
import { quoteOf } from '../../core/source/spans.ts'
import { insert, run } from '../database/sql.ts'
import {
  addCoding,
  addNetwork,
  addNote,
  codeOf,
  sourceProject,
  textOf,
  type SourceProject,
} from './fixture.ts'

let project: SourceProject
beforeEach(() => {
  project = sourceProject()
})

const at = (source: SourceText, line: number) => source.blocks[line]!.id
const span = (source: SourceText, a: number, from: number, b: number, to: number): Span => ({
  start: { blockId: at(source, a), offset: from },
  end: { blockId: at(source, b), offset: to },
})
const linesOf = (sourceId: SourceId): string[] =>
  textOf(project, sourceId).blocks.map(({ text }) => text)

interface Row {
  id: string
  source_id: SourceId
  start_block: never
  start_offset: number
  end_block: never
  end_offset: number
  touched: string | null
}

/** Each coding with its source, what it covers, and what it covered. */
const codings = () =>
  (project.db.prepare('SELECT * FROM coding ORDER BY key').all() as Row[]).map((row) => ({
    id: row.id,
    sourceId: row.source_id,
    quote: quoteOf(textOf(project, row.source_id).blocks, {
      start: { blockId: row.start_block, offset: row.start_offset },
      end: { blockId: row.end_block, offset: row.end_offset },
    }),
    touched: row.touched,
  }))

const split = (source: SourceText, line: number) =>
  project.command(() =>
    project.service.split({
      sourceId: source.summary.id,
      blockId: at(source, line),
      title: 'Rest',
    }),
  )

describe('a source that is split', () => {
  test('keeps what stands before the line; the rest is a source of its own, with its codings', () => {
    const note = addNote(project, 'one 😀', 'two', 'three')
    const first = addCoding(project, note, span(note, 0, 0, 0, 3))
    const last = addCoding(project, note, span(note, 2, 0, 2, 5))
    const { sourceId, touched } = split(note, 1)
    expect([linesOf(note.summary.id), linesOf(sourceId)]).toEqual([['one 😀'], ['two', 'three']])
    expect(touched).toEqual([])
    expect(codings()).toEqual([
      { id: first, sourceId: note.summary.id, quote: 'one', touched: null },
      { id: last, sourceId, quote: 'three', touched: null },
    ])
    expect(textOf(project, note.summary.id).summary).toMatchObject({ words: 1, revision: 2 })
    expect(textOf(project, sourceId).summary).toMatchObject({
      title: 'Rest',
      words: 2,
      kind: 'note',
    })
  })

  test('divides a coding that reaches over the border, and tells both halves', () => {
    const note = addNote(project, 'one', 'two', 'three')
    const across = addCoding(project, note, span(note, 0, 1, 2, 2))
    const { sourceId, touched } = split(note, 1)
    expect(touched).toHaveLength(2)
    expect(touched[0]).toBe(across)
    expect(codings()).toEqual([
      { id: across, sourceId: note.summary.id, quote: 'ne', touched: 'ne\ntwo\nth' },
      { id: touched[1], sourceId, quote: 'two\nth', touched: 'ne\ntwo\nth' },
    ])
  })

  test('takes an attachment along with the line that stands for it', () => {
    const note = addNote(project, 'one', 'photo of the wall')
    const { db, command, work } = project
    const file = { id: work.newId(), hash: '', size: 0, chunk_size: 1, complete: 0 }
    insert(db, 'stored_file', file)
    const row = { name: 'wall.png', media_type: 'image/png', about: '', created: work.now() }
    const add = (block_id: string | null, position: string): void =>
      command(() =>
        insert(db, 'attachment', {
          ...row,
          ...{ id: work.newId(), source_id: note.summary.id, file_id: file.id, block_id, position },
        }),
      )
    add(null, 'a0')
    add(at(note, 1), 'a1')
    const { sourceId } = split(note, 1)
    const stands = () => db.prepare('SELECT source_id FROM attachment ORDER BY key').pluck().all()
    expect(stands()).toEqual([note.summary.id, sourceId])
    project.journal.undo()
    expect(stands()).toEqual([note.summary.id, note.summary.id])
  })

  test('takes its attendance along to both', () => {
    const note = addNote(project, 'one', 'two')
    const person = { name: 'Ana', pseudonym: 'P1', role: '', site: '', mayQuote: true }
    const personId = project.work.newId()
    const sql = `INSERT INTO person (id, network_id, name, pseudonym, role, site, may_quote)
      VALUES (@personId, @networkId, @name, @pseudonym, @role, @site, 1)`
    const { name, pseudonym, role, site } = person
    const row = { personId, networkId: project.networkId, name, pseudonym, role, site }
    project.command(() => project.db.prepare(sql).run(row))
    project.command(() =>
      project.service.attend({
        sourceId: note.summary.id,
        personId: personId as never,
        status: 'late',
      }),
    )
    const { sourceId } = split(note, 1)
    for (const id of [note.summary.id, sourceId])
      expect(textOf(project, id).attendance).toEqual([{ personId, status: 'late' }])
  })

  test('is refused at its first line, and where it is published', () => {
    const note = addNote(project, 'one', 'two')
    expect(codeOf(() => split(note, 0))).toBe('usage')
    const other = addNote(project, 'x')
    expect(
      codeOf(() =>
        project.command(() =>
          project.service.split({
            sourceId: note.summary.id,
            blockId: at(other, 0),
            title: 'No',
          }),
        ),
      ),
    ).toBe('not-found')
    project.command(() => project.db.prepare('UPDATE network SET read_only = 1').run())
    expect(codeOf(() => split(note, 1))).toBe('published')
  })
})

describe('sources that are joined', () => {
  const join = (a: SourceText, b: SourceText) =>
    project.command(() => project.service.join({ sourceId: a.summary.id, otherId: b.summary.id }))

  test('are one text in order, and every coding covers what it covered', () => {
    const a = addNote(project, 'one', 'two')
    const b = addNote(project, 'three', 'four')
    const first = addCoding(project, a, span(a, 1, 0, 1, 3))
    const second = addCoding(project, b, span(b, 0, 2, 1, 2))
    join(a, b)
    expect(linesOf(a.summary.id)).toEqual(['one', 'two', 'three', 'four'])
    expect(codings().map(({ id, sourceId, quote }) => [id, sourceId, quote])).toEqual([
      [first, a.summary.id, 'two'],
      [second, a.summary.id, 'ree\nfo'],
    ])
    expect(textOf(project, a.summary.id).summary.words).toBe(4)
    expect(codeOf(() => textOf(project, b.summary.id))).toBe('not-found')
  })

  test('come apart again by one undo, everything as it was', () => {
    const a = addNote(project, 'one', 'two')
    const b = addNote(project, 'three')
    addCoding(project, b, span(b, 0, 0, 0, 5))
    const before = [codings(), linesOf(a.summary.id), linesOf(b.summary.id)]
    join(a, b)
    project.journal.undo()
    expect([codings(), linesOf(a.summary.id), linesOf(b.summary.id)]).toEqual(before)
  })

  const person = (pseudonym: string): PersonId => {
    const id = PersonId.parse(project.work.newId())
    const row = { id, name: pseudonym, pseudonym, role: '', site: '', may_quote: 1 }
    project.command(() => insert(project.db, 'person', { ...row, network_id: project.networkId }))
    return id
  }
  const says = ({ summary: { id: source_id } }: SourceText, name: string, person_id: PersonId) => {
    const id = project.work.newId()
    project.command(() => {
      insert(project.db, 'speaker', { id, source_id, name, person_id })
      run(project.db, 'UPDATE source_block SET speaker = @name WHERE source_id = @source_id', {
        name,
        source_id,
      })
    })
  }

  test('never give one person’s words to another who is named alike', () => {
    const [a, b] = [addNote(project, 'one'), addNote(project, 'two')]
    says(a, 'Speaker 1', person('P1'))
    says(b, 'Speaker 1', person('P2'))
    expect(codeOf(() => join(a, b))).toBe('different-speakers')
    expect(linesOf(b.summary.id)).toEqual(['two'])
  })

  test('never give nobody’s words to the one whom the other source is all of', () => {
    const [note, answers] = [addNote(project, 'seen'), addNote(project, 'answered')]
    says(answers, '', person('P1'))
    expect(codeOf(() => join(note, answers))).toBe('different-speakers')
    expect(codeOf(() => join(answers, note))).toBe('different-speakers')
  })

  test('keep the speakers that both know as the same person, and those of the one', () => {
    const [a, b, c] = [addNote(project, 'one'), addNote(project, 'two'), addNote(project, 'three')]
    const [first, second] = [person('P1'), person('P2')]
    says(a, 'Speaker 1', first)
    says(b, 'Speaker 1', first)
    says(c, 'Speaker 2', second)
    join(a, b)
    join(a, c)
    const known = project.service.speakers({ sourceId: a.summary.id })
    expect(known.map(({ name, turns, personId }) => [name, turns, personId])).toEqual([
      ['Speaker 1', 2, first],
      ['Speaker 2', 1, second],
    ])
  })

  test('must be two, and of one network', () => {
    const a = addNote(project, 'one')
    expect(codeOf(() => join(a, a))).toBe('usage')
    const elsewhere = addNote({ ...project, networkId: addNetwork(project) }, 'two')
    expect(codeOf(() => join(a, elsewhere))).toBe('not-found')
  })
})
