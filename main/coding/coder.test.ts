import { beforeEach, describe, expect, test } from 'vitest'
import type { JobControl } from '../../core/contract.ts'
import { unpackCodings } from '../../core/coding/packed-codings.ts'
import { CodeId, CoderId, type BlockId, type CodingId } from '../../core/ids.ts'
import { insert, update } from '../database/sql.ts'
import { anchor, codingProject, span, type CodingProject } from './fixture.ts'

const control: JobControl<unknown> = {
  report: () => undefined,
  check: () => undefined,
  pause: () => Promise.resolve(),
}

let project: CodingProject
let codeId: CodeId
let other: CoderId
let first: BlockId | undefined

function add(start: number, end: number): CodingId {
  const { sourceId, coding, command } = project
  return command(() =>
    coding.add({ sourceId, codeId, direction: 'supports', span: span(first, start, first, end) }),
  ).codingId
}

function addByOther(start: number, end: number): CodingId {
  const codingId = add(start, end)
  project.command(() =>
    project.db.prepare('UPDATE coding SET coder_id = ? WHERE id = ?').run(other, codingId),
  )
  return codingId
}

const all = () => project.coding.ofSource({ sourceId: project.sourceId })
const changes = (since: string | null) => {
  const answer = project.coding.changesIn({ sourceId: project.sourceId, since })
  return { ...answer, codings: unpackCodings(answer.codings) }
}

beforeEach(() => {
  project = codingProject()
  first = project.blocks[0]
  codeId = CodeId.parse(project.work.newId())
  other = CoderId.parse(project.work.newId())
  project.command(() => {
    const row = { parent_id: null, position: 'a0', name: 'Kindness', definition: '', color: 1 }
    insert(project.db, 'code', { id: codeId, ...row })
    insert(project.db, 'coder', { id: other, name: 'Other', initials: 'O' })
  })
})

describe('what became of codings since', () => {
  test('is all of them at first', () => {
    const codingId = add(0, 4)
    expect(changes(null)).toMatchObject({ isWhole: true, codings: [{ id: codingId }] })
  })

  test('is those that came and changed, and those that went', () => {
    const [stays, changed, goes] = [add(0, 4), add(5, 9), add(10, 14)]
    const { stamp } = changes(null)
    project.command(() => project.coding.direct({ codingId: changed, direction: 'mixed' }))
    project.command(() => project.coding.remove({ codingId: goes }))
    const came = add(15, 19)
    const now = changes(stamp)
    expect(now.isWhole).toBe(false)
    expect(now.codings.map(({ id }) => id).sort()).toEqual([changed, came].sort())
    expect(now.removed).toEqual([goes])
    expect(now.codings.some(({ id }) => id === stays)).toBe(false)
  })

  test('keeps every word and place on the wire', () => {
    const codingId = add(2, 9)
    project.command(() => project.coding.memo({ codingId, memo: 'Mine 😀.' }))
    expect(changes(null).codings).toEqual(all())
  })

  test('tells an undo as well', () => {
    const { stamp } = changes(null)
    const codingId = add(0, 4)
    const after = changes(stamp)
    project.journal.undo()
    expect(changes(after.stamp)).toMatchObject({ codings: [], removed: [codingId] })
  })

  test('is nothing where nothing changed', () => {
    add(0, 4)
    const { stamp } = changes(null)
    expect(changes(stamp)).toEqual({ stamp, isWhole: false, codings: [], removed: [] })
  })

  test('is everything for a stamp of another file', () => {
    add(0, 4)
    expect(changes('1 nothing-of-ours all').isWhole).toBe(true)
    expect(changes('rubbish').isWhole).toBe(true)
  })
})

describe('a coder who codes blind', () => {
  beforeEach(async () => {
    await project.coding.setBlind({ blind: true })
  })

  test('sees only what is theirs, in the text and under a code', () => {
    addByOther(0, 4)
    const mine = add(5, 9)
    expect(all().map(({ id }) => id)).toEqual([mine])
    expect(project.coding.ofCode({ codeId }).map(({ coding }) => coding.id)).toEqual([mine])
    expect(changes(null).codings.map(({ id }) => id)).toEqual([mine])
  })

  test('is told how often they themselves have coded, and no more', () => {
    addByOther(0, 4)
    add(5, 9)
    expect(project.coding.codes({})).toMatchObject([{ codings: 1, sources: 1 }])
    expect(project.coding.countsBelow({})).toMatchObject([{ codings: 1, sources: 1 }])
  })

  test('sees everything again once it is turned off, and is told so', async () => {
    addByOther(0, 4)
    const { stamp } = changes(null)
    await project.coding.setBlind({ blind: false })
    expect(changes(stamp)).toMatchObject({ isWhole: true, codings: [{ coderId: other }] })
  })

  test('cannot change what they cannot see', () => {
    const codingId = addByOther(0, 4)
    expect(() => project.command(() => project.coding.remove({ codingId }))).toThrow('not-found')
    expect(() =>
      project.command(() => project.coding.removeCodings({ codingIds: [codingId] })),
    ).toThrow('not-found')
    expect(() =>
      project.command(() => project.coding.sendCodings({ codingIds: [codingId], codeId })),
    ).toThrow('not-found')
  })
})

describe('a coding', () => {
  test('is split in two that cover what it covered', () => {
    const codingId = add(0, 9)
    project.command(() => project.coding.memo({ codingId, memo: 'Mine.' }))
    project.command(() => project.coding.split({ codingId, at: anchor(first, 5) }))
    expect(all().map(({ span: s, memo }) => [s.start.offset, s.end.offset, memo])).toEqual([
      [0, 5, 'Mine.'],
      [5, 9, ''],
    ])
    project.journal.undo()
    expect(all()).toHaveLength(1)
  })

  test('is not split at its ends or outside', () => {
    const codingId = add(2, 9)
    for (const at of [2, 9, 1, 12])
      expect(() =>
        project.command(() => project.coding.split({ codingId, at: anchor(first, at) })),
      ).toThrow('bad-span')
  })

  test('becomes one with another: from the first beginning to the last end, with both memos', () => {
    const [one, two] = [add(5, 14), add(0, 9)]
    project.command(() => project.coding.memo({ codingId: one, memo: 'One.' }))
    project.command(() => project.coding.memo({ codingId: two, memo: 'Two.' }))
    project.command(() => project.coding.merge({ codingIds: [one, two] }))
    expect(all()).toMatchObject([
      { id: one, memo: 'One.\n\nTwo.', span: { start: { offset: 0 }, end: { offset: 14 } } },
    ])
  })

  test('that becomes one with others loses nothing that was said of them', () => {
    const [one, two] = [add(0, 9), add(5, 14)]
    project.command(() => {
      project.coding.direct({ codingId: two, direction: 'counters' })
      update(project.db, 'coding', two, { touched: 'as it was' })
    })
    const target = { kind: 'coding', id: two } as const
    const words = { kind: 'memo', title: 'Odd', text: '' } as const
    const { memoId } = project.command(() => project.memo.add({ ...words, targets: [target] }))
    project.command(() => project.coding.merge({ codingIds: [one, two] }))
    expect(all()).toMatchObject([{ id: one, direction: 'mixed', touched: 'as it was' }])
    expect(project.memo.get({ memoId }).links).toMatchObject([
      { target: { kind: 'coding', id: one }, gone: false },
    ])
    expect(project.journal.nextUndo()?.subject).toBe('Kindness')
  })

  test('does not become one with that of another coder, or with itself', () => {
    const [mine, theirs] = [add(0, 9), addByOther(5, 14)]
    for (const codingIds of [
      [mine, theirs],
      [mine, mine],
    ])
      expect(() => project.command(() => project.coding.merge({ codingIds }))).toThrow(
        'does-not-fit',
      )
  })
})

describe('codings copied to another version', () => {
  const version = ['So. They were kind about it. P17 stayed behind.', 'Did it travel?']

  test('stand on their words, changed ones put up for a look, lost ones named; in one undo', async () => {
    const { sourceId: fromId } = project
    add(0, 24)
    add(25, 43)
    project.command(() =>
      project.coding.add({
        ...{ sourceId: fromId, codeId, direction: 'counters' },
        span: span(project.blocks[3], 4, project.blocks[3], 31),
      }),
    )
    const { sourceId: toId } = project.addSource(version)
    const summary = await project.coding.planCopy({ fromId, toId }, control)
    expect(summary).toMatchObject({ whole: 1, changed: 1, present: 0 })
    expect(summary.lost).toMatchObject([
      { codeName: 'Kindness', quote: 'I have never spoken to her.' },
    ])
    await project.coding.copyCodings({ fromId, toId }, control)
    const there = project.coding.ofSource({ sourceId: toId })
    expect(there.map(({ span: s, touched }) => [s.start.offset, s.end.offset, touched])).toEqual([
      [4, 28, null],
      [33, 47, 'P16 stayed behind.'],
    ])
    expect(all()).toHaveLength(3)
    project.journal.undo()
    expect(project.coding.ofSource({ sourceId: toId })).toEqual([])
  })

  test('are copied once', async () => {
    add(0, 24)
    const { sourceId: toId } = project.addSource(version)
    const versions = { fromId: project.sourceId, toId }
    await project.coding.copyCodings(versions, control)
    expect(await project.coding.copyCodings(versions, control)).toMatchObject({
      whole: 0,
      present: 1,
    })
    expect(project.coding.ofSource({ sourceId: toId })).toHaveLength(1)
  })

  test('do not go into the same text or a published network', async () => {
    const { sourceId: fromId } = project
    await expect(project.coding.copyCodings({ fromId, toId: fromId }, control)).rejects.toThrow(
      'does-not-fit',
    )
    const { sourceId: toId } = project.addSource(version, project.addNetwork(true))
    await expect(project.coding.copyCodings({ fromId, toId }, control)).rejects.toThrow('published')
  })
})
