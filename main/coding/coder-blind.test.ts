import { beforeEach, describe, expect, test } from 'vitest'
import { CodeId, CoderId, type BlockId, type CodingId } from '../../core/ids.ts'
import { insert, run } from '../database/sql.ts'
import { codingProject, span, type CodingProject } from './fixture.ts'

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

function withOtherCode(start: number, end: number): CodingId {
  const { sourceId, coding, command } = project
  const at = span(first, start, first, end)
  const [made, chosen] = [CodeId.parse(project.work.newId()), { name: 'Care', span: at }]
  return command(() =>
    coding.addWithNewCode({ sourceId, direction: 'supports', codeId: made, ...chosen }),
  ).codingId
}

function cite(coding_id: CodingId): void {
  const { db, work, networkId: network_id } = project
  const [wave, rating] = [work.newId(), work.newId()]
  insert(db, 'wave', { id: wave, network_id, label: 'W', date: '2024-01-01', held: 1, context: '' })
  insert(db, 'rating', {
    ...{ id: rating, network_id, node_id: 'n19.structure.trust', wave_id: wave },
    ...{ rater_id: work.me(), state: 'draft', level: 3, insufficient: 0, warrant: '' },
    ...{ confidence: 'low', changed: work.now() },
  })
  const cited = { rating_id: rating, coding_id, stance: 'for', position: 0 }
  insert(db, 'citation', { id: work.newId(), ...cited })
}

const all = () => project.coding.ofSource({ sourceId: project.sourceId })
beforeEach(async () => {
  project = codingProject()
  first = project.blocks[0]
  codeId = CodeId.parse(project.work.newId())
  other = CoderId.parse(project.work.newId())
  project.command(() => {
    const row = { parent_id: null, position: 'a0', name: 'Kindness', definition: '', color: 1 }
    insert(project.db, 'code', { id: codeId, ...row })
    insert(project.db, 'coder', { id: other, name: 'Other', initials: 'O' })
  })
  await project.coding.setBlind({ blind: true })
})

describe('a coder who codes blind', () => {
  test('is told of a passage by its id where it is theirs or a rating cites it', () => {
    const [cited, theirs, mine] = [addByOther(0, 4), addByOther(0, 5), add(5, 9)]
    project.command(() => cite(cited))
    const told = project.coding.passages({ codingIds: [theirs, mine, cited] })
    expect(told.map(({ coding }) => coding.id)).toEqual([mine, cited])
  })

  test.each(['merge', 'recode'] as const)(
    'loses no memo by %s, though it is about codings of others too',
    async (how) => {
      const theirs = addByOther(0, 4)
      const target = (id: CodingId) => ({ kind: 'coding', id }) as const
      const kept = add(0, 9)
      const gone = how === 'merge' ? add(5, 14) : withOtherCode(0, 9)
      const words = { kind: 'memo', title: 'Odd', text: '' } as const
      await project.coding.setBlind({ blind: false })
      const { memoId } = project.command(() =>
        project.memo.add({ ...words, targets: [target(theirs), target(gone)] }),
      )
      project.command(() => run(project.db, 'UPDATE memo SET coder_id = @other', { other }))
      await project.coding.setBlind({ blind: true })
      project.command(() =>
        how === 'merge'
          ? project.coding.merge({ codingIds: [kept, gone] })
          : project.coding.recode({ codingId: gone, codeId }),
      )
      expect(all().map(({ id }) => id)).toEqual([kept])
      await project.coding.setBlind({ blind: false })
      const links = project.memo.get({ memoId }).links.map((link) => link.target.id)
      expect(links).toEqual([theirs, kept])
    },
  )
})
