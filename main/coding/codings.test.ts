import { describe, expect, test } from 'vitest'
import { CodeId, NodeId, SourceId } from '../../core/ids.ts'
import type { Direction } from '../../core/values.ts'
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

describe('adding a coding', () => {
  test('keeps span, direction, coder and time, and lists codings in order of place', () => {
    const project = codingProject()
    const { coding, command, sourceId, blocks, work } = project
    const codeId = codeIn(project, 'Kindness')
    const late = span(blocks[3], 0, blocks[3], 3)
    command(() => coding.add({ sourceId, codeId, span: late, direction: 'counters' }))
    const early = span(blocks[0], 0, blocks[0], 24)
    command(() => coding.add({ sourceId, codeId, span: early, direction }))
    const inner = span(blocks[0], 0, blocks[0], 4)
    command(() => coding.add({ sourceId, codeId, span: inner, direction: 'mixed' }))
    const found = codingsOf(project)
    expect(found.map((one) => one.span)).toEqual([early, inner, late])
    expect(found.map((one) => one.direction)).toEqual(['supports', 'mixed', 'counters'])
    expect(new Set(found.map((one) => one.coderId))).toEqual(new Set([work.me()]))
    expect(found.every((one) => one.memo === '' && one.touched === null)).toBe(true)
  })

  test('lets codings overlap, nest, and run over several blocks', () => {
    const project = codingProject()
    const { coding, command, sourceId, blocks } = project
    const codeId = codeIn(project, 'Kindness')
    const spans = [
      span(blocks[0], 5, blocks[3], 3),
      span(blocks[0], 10, blocks[0], 43),
      span(blocks[1], 15, blocks[1], 16),
    ]
    for (const one of spans) command(() => coding.add({ sourceId, codeId, span: one, direction }))
    const codingIds = codingsOf(project).map(({ id }) => id)
    expect(ask(coding.passages({ codingIds })).map(({ quote }) => quote)).toEqual([
      'were kind about it. P16 stayed behind.\nDid it travel? 😀\n\nNo.',
      'kind about it. P16 stayed behind.',
      '😀',
    ])
  })

  test('refuses spans that are empty, backwards, too long, or of another source', () => {
    const project = codingProject()
    const { coding, command, sourceId, blocks, addSource } = project
    const codeId = codeIn(project, 'Kindness')
    const other = addSource(['Elsewhere'])
    const bad = [
      span(blocks[0], 4, blocks[0], 4),
      span(blocks[0], 9, blocks[0], 4),
      span(blocks[3], 0, blocks[0], 4),
      span(blocks[0], 0, blocks[0], 44),
      span(blocks[0], 44, blocks[1], 1),
      span(blocks[1], 0, blocks[1], 17),
      span(blocks[0], 0, other.blocks[0], 3),
      span(other.blocks[0], 0, other.blocks[0], 3),
    ]
    for (const one of bad)
      expect(() => command(() => coding.add({ sourceId, codeId, span: one, direction }))).toThrow(
        'bad-span',
      )
    expect(codingsOf(project)).toEqual([])
    const whole = span(blocks[1], 0, blocks[1], 16)
    command(() => coding.add({ sourceId, codeId, span: whole, direction }))
  })

  test('refuses a code or a source that is not there', () => {
    const project = codingProject()
    const { coding, command, sourceId, blocks, work } = project
    const codeId = codeIn(project, 'Kindness')
    const one = { span: span(blocks[0], 0, blocks[0], 4), direction }
    const noCode = CodeId.parse(work.newId())
    const noSource = SourceId.parse(work.newId())
    expect(() => command(() => coding.add({ ...one, sourceId, codeId: noCode }))).toThrow(
      'not-found',
    )
    expect(() => command(() => coding.add({ ...one, sourceId: noSource, codeId }))).toThrow(
      'not-found',
    )
    expect(() => coding.ofSource({ sourceId: noSource })).toThrow('not-found')
  })

  test('the same code on the same words again only turns the coding that is there', () => {
    const project = codingProject()
    const { coding, command, sourceId, blocks } = project
    const one = { sourceId, codeId: codeIn(project, 'A'), span: span(blocks[0], 0, blocks[0], 4) }
    const first = command(() => coding.add({ ...one, direction: 'supports' }))
    const again = command(() => coding.add({ ...one, direction: 'counters' }))
    expect(again).toEqual(first)
    expect(codingsOf(project).map((c) => c.direction)).toEqual(['counters'])
    const codeId = codeIn(project, 'B')
    expect(command(() => coding.add({ ...one, codeId, direction }))).not.toEqual(first)
  })

  test('is undone and redone', () => {
    const project = codingProject()
    const { coding, command, sourceId, blocks, journal } = project
    const codeId = codeIn(project, 'Kindness')
    const one = span(blocks[0], 0, blocks[0], 4)
    command(() => coding.add({ sourceId, codeId, span: one, direction }))
    expect(journal.nextUndo()?.subject).toBe('Kindness')
    const before = codingsOf(project)
    journal.undo()
    expect(codingsOf(project)).toEqual([])
    journal.redo()
    expect(codingsOf(project)).toEqual(before)
  })
})

describe('a coding with its code at once', () => {
  test('in vivo takes the passage’s words, gathers such codes, and uses them again', () => {
    const project = codingProject()
    const { coding, command, sourceId, blocks, journal } = project
    const one = { sourceId, span: span(blocks[3], 4, blocks[3], 31), direction }
    const { codeId } = command(() => coding.addInVivo(one))
    const names = () => ask(coding.codes({})).map(({ name }) => name)
    expect(names()).toEqual(['In their words', '“I have never spoken to her”'])
    const wider = { ...one, span: span(blocks[3], 4, blocks[3], 30) }
    expect(command(() => coding.addInVivo(wider)).codeId).toBe(codeId)
    expect(codingsOf(project)).toHaveLength(2)
    journal.undo()
    journal.undo()
    expect(names()).toEqual([])
    const blank = { ...one, span: span(blocks[0], 23, blocks[0], 25) }
    expect(() => command(() => coding.addInVivo(blank))).toThrow('bad-span')
  })

  test('a new code is refused where one of this name stands at the top, and leaves no coding', () => {
    const project = codingProject()
    const { coding, command, sourceId, blocks } = project
    const one = { sourceId, span: span(blocks[0], 0, blocks[0], 4), direction }
    command(() => coding.addWithNewCode({ ...one, name: ' Kindness ' }))
    expect(ask(coding.codes({}))).toMatchObject([{ name: 'Kindness', codings: 1 }])
    const wider = span(blocks[0], 0, blocks[0], 9)
    expect(() =>
      command(() => coding.addWithNewCode({ ...one, span: wider, name: 'Kindness' })),
    ).toThrow('name-taken')
    expect(codingsOf(project)).toHaveLength(1)
  })

  test('a look-for makes the code tied to it, and uses it from then on', () => {
    const project = codingProject()
    const { coding, command, sourceId, blocks } = project
    const nodeId = NodeId.parse('n19.structure.trust')
    const one = { sourceId, nodeId, direction }
    const first = command(() => coding.addForNode({ ...one, blockId: blocks[0]! }))
    const again = command(() => coding.addForNode({ ...one, blockId: blocks[1]! }))
    expect(again.codeId).toBe(first.codeId)
    expect(codingsOf(project)[0]?.span).toEqual(span(blocks[0], 0, blocks[0], 43))
    const wider = { sourceId, span: span(blocks[0], 0, blocks[1], 3), direction }
    const named = command(() => coding.addWithNewCode({ ...wider, name: 'Trust', nodeId }))
    expect(named.codeId).toBe(first.codeId)
    const blank = { ...one, blockId: blocks[2]! }
    expect(() => command(() => coding.addForNode(blank))).toThrow('bad-span')
    const unknown = { ...one, blockId: blocks[0]!, nodeId: NodeId.parse('n19.nothing') }
    expect(() => command(() => coding.addForNode(unknown))).toThrow('not-found')
  })
})
