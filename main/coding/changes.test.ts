import { describe, expect, test } from 'vitest'
import { CodeId, NodeId, type CodingId } from '../../core/ids.ts'
import type { Direction } from '../../core/values.ts'
import { insert } from '../database/sql.ts'
import { codingProject, span, type CodingProject } from './fixture.ts'

const direction: Direction = 'supports'

function codeIn({ coding, command }: CodingProject, name: string): CodeId {
  const code = { parentId: null, name, definition: '', color: 0, nodeIds: [] }
  return command(() => coding.addCode(code)).codeId
}

function ask<T>(answer: T | Promise<T>): T {
  if (answer instanceof Promise) throw new Error('Answers come at once.')
  return answer
}

const codingsOf = ({ coding, sourceId }: CodingProject) => ask(coding.ofSource({ sourceId }))

function cite(project: CodingProject, codingId: CodingId): void {
  const { db, work, command, networkId } = project
  const waveId = work.newId()
  const ratingId = work.newId()
  const judgement = { state: 'draft', level: null, insufficient: 0, warrant: '', confidence: 'low' }
  command(() => {
    insert(db, 'wave', {
      id: waveId,
      network_id: networkId,
      label: '2024',
      date: '2024-01-01',
      held: 1,
      context: '',
    })
    insert(db, 'rating', {
      id: ratingId,
      network_id: networkId,
      node_id: 'n19.structure.trust',
      wave_id: waveId,
      rater_id: work.me(),
      changed: work.now(),
      ...judgement,
    })
    const citation = { rating_id: ratingId, coding_id: codingId, stance: 'for', position: 0 }
    insert(db, 'citation', { id: work.newId(), ...citation })
  })
}

describe('changing a coding', () => {
  function oneCoding() {
    const project = codingProject()
    const { coding, command, sourceId, blocks } = project
    const codeId = codeIn(project, 'Kindness')
    const at = span(blocks[0], 0, blocks[0], 4)
    const { codingId } = command(() => coding.add({ sourceId, codeId, span: at, direction }))
    return { ...project, codeId, codingId, only: () => codingsOf(project)[0] }
  }

  test('resizes within the source and nowhere else', () => {
    const { coding, command, codingId, blocks, only, addSource } = oneCoding()
    const wider = span(blocks[0], 0, blocks[1], 3)
    command(() => coding.resize({ codingId, span: wider }))
    expect(only()?.span).toEqual(wider)
    const other = addSource(['Elsewhere']).blocks[0]
    const bad = span(other, 0, other, 3)
    expect(() => command(() => coding.resize({ codingId, span: bad }))).toThrow('bad-span')
    expect(only()?.span).toEqual(wider)
  })

  test('turns, recodes and annotates, each undone by itself', () => {
    const project = oneCoding()
    const { coding, command, codingId, codeId, only, journal } = project
    const other = codeIn(project, 'Distance')
    command(() => coding.direct({ codingId, direction: 'mixed' }))
    command(() => coding.recode({ codingId, codeId: other }))
    command(() => coding.memo({ codingId, memo: 'Third time 😀' }))
    expect(only()).toMatchObject({ direction: 'mixed', codeId: other, memo: 'Third time 😀' })
    journal.undo()
    journal.undo()
    expect(only()).toMatchObject({ direction: 'mixed', codeId, memo: '' })
    const nowhere = CodeId.parse(project.work.newId())
    expect(() => command(() => coding.recode({ codingId, codeId: nowhere }))).toThrow('not-found')
  })

  test('recodes to a code that is made for it, in one undo', () => {
    const project = oneCoding()
    const { coding, command, codingId, codeId, only, journal } = project
    const made = CodeId.parse(project.work.newId())
    command(() => coding.recode({ codingId, codeId: made, newName: ' Warmth ' }))
    expect(only()).toMatchObject({ id: codingId, codeId: made })
    expect(journal.nextUndo()?.subject).toBe('Warmth')
    journal.undo()
    expect(only()?.codeId).toBe(codeId)
    expect(ask(coding.codes({})).map(({ name }) => name)).toEqual(['Kindness'])
    const taken = { codingId, codeId: made, newName: 'Kindness' }
    expect(() => command(() => coding.recode(taken))).toThrow('name-taken')
    expect(only()?.codeId).toBe(codeId)
  })

  test('recoded to what is there already becomes one with it', () => {
    const project = oneCoding()
    const { coding, command, codingId } = project
    const other = codeIn(project, 'Distance')
    const { sourceId, blocks } = project
    const at = span(blocks[0], 0, blocks[0], 4)
    const twin = { sourceId, span: at, codeId: other, direction: 'counters' as const }
    command(() => coding.add(twin))
    command(() => coding.memo({ codingId, memo: 'Said so.' }))
    command(() => coding.recode({ codingId, codeId: other }))
    expect(codingsOf(project)).toMatchObject([
      { codeId: other, direction: 'mixed', memo: 'Said so.' },
    ])
  })

  test('notes that a person looked at what an edit did', () => {
    const { coding, command, codingId, only, db } = oneCoding()
    command(() => db.prepare(`UPDATE coding SET touched = 'They'`).run())
    expect(only()?.touched).toBe('They')
    command(() => coding.review({ codingId }))
    expect(only()?.touched).toBeNull()
  })

  test('removes it, but not while a rating cites it', () => {
    const project = oneCoding()
    const { coding, command, codingId, only } = project
    cite(project, codingId)
    expect(() => command(() => coding.remove({ codingId }))).toThrow('still-cited')
    expect(only()?.id).toBe(codingId)
    command(() => project.db.prepare('DELETE FROM citation').run())
    command(() => coding.remove({ codingId }))
    expect(only()).toBeUndefined()
    expect(() => command(() => coding.remove({ codingId }))).toThrow('not-found')
  })

  test('a code goes with its codings in one step, but not while one of them is cited', () => {
    const project = oneCoding()
    const { coding, command, codingId, codeId, only, journal } = project
    command(() => coding.removeCode({ codeId }))
    expect(only()).toBeUndefined()
    journal.undo()
    expect(only()?.id).toBe(codingId)
    cite(project, codingId)
    expect(() => command(() => coding.removeCode({ codeId }))).toThrow('still-cited')
    expect(ask(coding.codes({}))).toHaveLength(1)
  })

  test('a code stays while a published passage is coded with it', () => {
    const { coding, command, codeId, only, codingId, db } = oneCoding()
    command(() => db.prepare('UPDATE network SET read_only = 1').run())
    expect(() => command(() => coding.removeCode({ codeId }))).toThrow('published')
    expect(only()?.id).toBe(codingId)
  })

  test('nothing of it in a published network', () => {
    const project = oneCoding()
    const { coding, command, codingId, codeId, only, db, sourceId, blocks } = project
    command(() => db.prepare('UPDATE network SET read_only = 1').run())
    const before = only()
    const at = span(blocks[0], 5, blocks[0], 9)
    const nodeId = NodeId.parse('n19.structure.trust')
    const changes = [
      () => coding.add({ sourceId, codeId, span: at, direction }),
      () => coding.addInVivo({ sourceId, span: at, direction }),
      () => coding.addWithNewCode({ sourceId, span: at, direction, name: 'New' }),
      () => coding.addForNode({ sourceId, blockId: blocks[0]!, nodeId, direction }),
      () => coding.resize({ codingId, span: at }),
      () => coding.direct({ codingId, direction: 'mixed' }),
      () => coding.recode({ codingId, codeId }),
      () => coding.memo({ codingId, memo: 'x' }),
      () => coding.review({ codingId }),
      () => coding.remove({ codingId }),
    ]
    for (const change of changes) expect(() => command<unknown>(change)).toThrow('published')
    expect(only()).toEqual(before)
    expect(ask(coding.codes({}))).toHaveLength(1)
  })

  test('remembers the codes used last, oldest first', () => {
    const project = oneCoding()
    const { coding, command, codeId, sourceId, blocks } = project
    const other = codeIn(project, 'Distance')
    for (const [at, used] of [other, codeId, other].entries())
      command(() =>
        coding.add({
          sourceId,
          codeId: used,
          span: span(blocks[3], at, blocks[3], at + 1),
          direction,
        }),
      )
    expect(ask(coding.recent({}))).toEqual([codeId, other, codeId, other])
  })
})
