import { beforeEach, describe, expect, test } from 'vitest'
import type { BlockEdit, SourceText, Span } from '../../core/source/contract.ts'
import { canonicalText } from '../../core/source/canonical.ts'
import { acrossTables, changesSince, lastEntry } from './journal-fixture.ts'
import {
  addCoding,
  addNetwork,
  addNote,
  blockOf,
  codeOf,
  sourceProject,
  textOf,
  type SourceProject,
} from './fixture.ts'

let project: SourceProject
beforeEach(() => {
  project = sourceProject()
})

const edit = (source: SourceText, ...steps: BlockEdit[]) => {
  const { id: sourceId, revision } = textOf(project, source.summary.id).summary
  return project.command(() => project.service.edit({ sourceId, revision, steps }))
}
const linesNow = (source: SourceText): string[] =>
  textOf(project, source.summary.id).blocks.map((block) => block.text)
const at = (source: SourceText, line: number) => source.blocks[line]!.id
const span = (source: SourceText, a: number, from: number, b: number, to: number): Span => ({
  start: { blockId: at(source, a), offset: from },
  end: { blockId: at(source, b), offset: to },
})
const anchorsOf = (id: string) =>
  project.db
    .prepare(
      'SELECT start_block, start_offset, end_block, end_offset, touched FROM coding WHERE id = ?',
    )
    .get(id)

describe('an edit', () => {
  test('changes lines, splits, joins, inserts and removes them, and keeps their order', () => {
    const note = addNote(project, 'one', 'two', 'three')
    const between = blockOf(project, 'between')
    const first = blockOf(project, 'first')
    const half = { id: blockOf(project, '').id, kind: 'make', speaker: '', at: '15:31' } as const
    edit(
      note,
      { type: 'replace', blockId: at(note, 0), start: 3, end: 3, text: ' 😀' },
      { type: 'insert', after: at(note, 0), block: between },
      { type: 'insert', after: null, block: first },
      { type: 'split', blockId: at(note, 2), offset: 2, newBlock: half },
    )
    expect(linesNow(note)).toEqual(['first', 'one 😀', 'between', 'two', 'th', 'ree'])
    edit(note, { type: 'join', blockId: at(note, 2) }, { type: 'remove', blockId: first.id })
    expect(linesNow(note)).toEqual(['one 😀', 'between', 'two', 'three'])
    expect(textOf(project, note.summary.id).summary).toMatchObject({ words: 4, revision: 3 })
  })

  test('may take a line away and put it elsewhere', () => {
    const note = addNote(project, 'one', 'two', 'three', 'four')
    const moved = { ...note.blocks[1]!, text: 'two!' }
    edit(
      note,
      { type: 'remove', blockId: moved.id },
      { type: 'insert', after: at(note, 2), block: moved },
    )
    expect(linesNow(note)).toEqual(['one', 'three', 'two!', 'four'])
  })

  test('is refused on an older revision, and changes nothing then', () => {
    const note = addNote(project, 'one')
    const step: BlockEdit = { type: 'replace', blockId: at(note, 0), start: 0, end: 3, text: 'x' }
    edit(note, step)
    const late = { sourceId: note.summary.id, revision: 0, steps: [step] }
    expect(codeOf(() => project.command(() => project.service.edit(late)))).toBe('conflict')
    expect(linesNow(note)).toEqual(['x'])
  })

  test('is all or nothing', () => {
    const note = addNote(project, 'one', 'two')
    const other = addNote(project, 'another')
    const good: BlockEdit = { type: 'replace', blockId: at(note, 0), start: 0, end: 3, text: 'x' }
    const bad: readonly (readonly [string, BlockEdit])[] = [
      ['bad-span', { type: 'replace', blockId: at(note, 1), start: 0, end: 9, text: '' }],
      ['not-found', { type: 'remove', blockId: at(other, 0) }],
      ['conflict', { type: 'insert', after: at(note, 0), block: other.blocks[0]! }],
      ['usage', { type: 'replace', blockId: at(note, 1), start: 0, end: 0, text: 'a\nb' }],
    ]
    for (const [code, step] of bad) expect(codeOf(() => edit(note, good, step))).toBe(code)
    expect(linesNow(note)).toEqual(['one', 'two'])
  })

  test('of published data is refused', () => {
    const note = addNote(project, 'one')
    project.command(() => project.db.exec('UPDATE network SET read_only = 1'))
    const step: BlockEdit = { type: 'remove', blockId: at(note, 0) }
    expect(codeOf(() => edit(note, step))).toBe('published')
  })

  test('of very many steps works on the whole source', () => {
    const note = addNote(project, ...Array.from({ length: 300 }, (_, n) => `line ${n}`))
    edit(
      note,
      ...note.blocks.slice(1).map(({ id }): BlockEdit => ({ type: 'remove', blockId: id })),
    )
    expect(linesNow(note)).toEqual(['line 0'])
  })

  test('comes back with undo, to the letter', () => {
    const note = addNote(project, 'one 😀', 'two', 'three')
    const coding = addCoding(project, note, span(note, 0, 2, 2, 1))
    const whole = () => {
      const { summary, ...text } = textOf(project, note.summary.id)
      return [{ ...summary, revision: null }, text, anchorsOf(coding)]
    }
    const before = whole()
    edit(
      note,
      { type: 'join', blockId: at(note, 0) },
      { type: 'replace', blockId: at(note, 2), start: 0, end: 3, text: '' },
    )
    project.journal.undo()
    expect(whole()).toEqual(before)
  })

  test('is another revision after undo and redo, so that nobody edits a text they do not see', () => {
    const note = addNote(project, 'one two')
    const { revision } = textOf(project, note.summary.id).summary
    const write = (text: string) =>
      ({ type: 'replace', blockId: at(note, 0), start: 0, end: 3, text }) as const
    const seen = edit(note, write('A long word')).revision
    const send = (known: number) => () =>
      project.command(() =>
        project.service.edit({ sourceId: note.summary.id, revision: known, steps: [write('B')] }),
      )
    project.journal.undo()
    expect(send(revision)).toThrow('conflict')
    edit(note, write('C'))
    expect(send(seen)).toThrow('conflict')
    project.journal.undo()
    project.journal.redo()
    expect(send(seen + 2)).toThrow('conflict')
    expect(send(textOf(project, note.summary.id).summary.revision)).not.toThrow()
  })
})

describe('codings', () => {
  test('follow their text, and what touched them is told and noted', () => {
    const note = addNote(project, 'we trust them', 'more')
    const coding = addCoding(project, note, span(note, 0, 3, 0, 8))
    expect(
      edit(note, { type: 'replace', blockId: at(note, 0), start: 0, end: 2, text: '😀' }).touched,
    ).toEqual([])
    expect(anchorsOf(coding)).toMatchObject({ start_offset: 2, end_offset: 7, touched: null })
    const { touched } = edit(note, {
      type: 'replace',
      blockId: at(note, 0),
      start: 4,
      end: 4,
      text: 'X',
    })
    expect(touched).toEqual([{ codingId: coding, before: 'trust', after: 'trXust' }])
    expect(anchorsOf(coding)).toMatchObject({ touched: 'trust', end_offset: 8 })
  })

  test('keep the first words they covered until they cover them again', () => {
    const note = addNote(project, 'trust')
    const coding = addCoding(project, note, span(note, 0, 0, 0, 5))
    edit(note, { type: 'replace', blockId: at(note, 0), start: 1, end: 1, text: 'a' })
    edit(note, { type: 'replace', blockId: at(note, 0), start: 1, end: 2, text: 'b' })
    expect(anchorsOf(coding)).toMatchObject({ touched: 'trust' })
    edit(note, { type: 'replace', blockId: at(note, 0), start: 1, end: 2, text: '' })
    expect(anchorsOf(coding)).toMatchObject({ touched: null })
  })

  test('that only reach over an edited line are told too', () => {
    const note = addNote(project, ...Array.from({ length: 40 }, (_, n) => `line ${n}`))
    const coding = addCoding(project, note, span(note, 2, 0, 37, 4))
    const { touched } = edit(note, {
      type: 'replace',
      blockId: at(note, 20),
      start: 0,
      end: 4,
      text: 'Row',
    })
    expect(touched).toHaveLength(1)
    expect(touched[0]?.codingId).toBe(coding)
    expect(touched[0]?.after).toBe(
      canonicalText(textOf(project, note.summary.id).blocks.slice(2, 38)).slice(0, -3),
    )
  })

  test('of a line that is removed stay, empty, on a neighbour', () => {
    const note = addNote(project, 'one', 'two', 'three')
    const coding = addCoding(project, note, span(note, 1, 0, 1, 3))
    edit(note, { type: 'remove', blockId: at(note, 1) })
    expect(anchorsOf(coding)).toEqual({
      start_block: at(note, 0),
      start_offset: 3,
      end_block: at(note, 0),
      end_offset: 3,
      touched: 'two',
    })
  })
})

describe('a pause in typing in a source of 5,000 lines', () => {
  test('writes one line, the source, and the codings of that line', () => {
    const note = addNote(project, ...Array.from({ length: 5_000 }, (_, n) => `line ${n} of many`))
    for (let n = 0; n < 50; n += 1) addCoding(project, note, span(note, n * 100, 5, n * 100, 7))
    const before = lastEntry(project)
    edit(note, { type: 'replace', blockId: at(note, 2_000), start: 0, end: 0, text: 'A ' })
    expect(acrossTables(changesSince(project, before))).toEqual({
      source: 1,
      source_block: 1,
      coding: 1,
    })
  })

  test('puts a new line between two without moving any other', () => {
    const note = addNote(project, ...Array.from({ length: 1_000 }, (_, n) => `line ${n}`))
    const before = lastEntry(project)
    edit(note, { type: 'insert', after: at(note, 500), block: blockOf(project, 'new') })
    expect(acrossTables(changesSince(project, before))).toEqual({ source: 1, source_block: 1 })
    expect(linesNow(note)[501]).toBe('new')
  })
})

test('a source of another provenance is made where its network has one', () => {
  const synthetic = addNetwork(project, 'synthetic')
  const fields = { title: 'Call', date: '2024-11-12', about: '', waveId: null }
  const make = (networkId: typeof synthetic) =>
    project.command(() =>
      project.service.addNote({ networkId, ...fields, firstBlock: blockOf(project, '') }),
    )
  expect(textOf(project, make(synthetic).sourceId).summary.provenance).toBe('synthetic')
  expect(textOf(project, make(project.networkId).sourceId).summary.provenance).toBe('observed')
})
