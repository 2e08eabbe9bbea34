import { beforeEach, describe, expect, test } from 'vitest'
import type { CodingId } from '../../core/ids.ts'
import { insert, run } from '../database/sql.ts'
import { codebookProject } from './code-fixture.ts'

let at: ReturnType<typeof codebookProject>
beforeEach(() => {
  at = codebookProject()
})

const control = {
  report: () => undefined,
  check: () => undefined,
  pause: () => Promise.resolve(),
}

async function exported(codingIds: readonly CodingId[], name = 'Passages') {
  const file = await at.coding.exportPassages(
    { codingIds: [...codingIds], format: 'csv', name },
    control,
  )
  const out = at.files.takeOut(file.ticket)
  if (out === null || !('bytes' in out)) throw new Error('Nothing came out.')
  return { name: file.name, text: new TextDecoder().decode(out.bytes) }
}

describe('passages', () => {
  test('go out in context, in the order asked for, with no formula among them', async () => {
    const a = at.add('=Trust')
    const ids = [at.code(a, [5, 9]), at.code(a, [0, 4], 'counters')]
    at.command(() => at.coding.memo({ codingId: ids[0]!, memo: '@memo' }))
    const { name, text } = await exported(ids, 'Trust: a/b?')
    expect(name).toBe('Trust a b.csv')
    const [head, first, second] = text.split('\r\n')
    expect(head).toMatch(/^Code,Direction,Before,Passage,After,Memo,Speaker/u)
    expect(first).toMatch(/^'=Trust,supports,They ,were, kind about it.*,'@memo,P14,00:12:36,1/u)
    expect(second).toMatch(/^'=Trust,counters,,They,/u)
  })

  const meet = (name: string, pseudonym: string): string => {
    const id = at.work.newId()
    const row = { id, network_id: at.networkId, name, pseudonym, role: '', site: '', may_quote: 1 }
    at.command(() => insert(at.db, 'person', row))
    return id
  }
  const call = (speaker: string): void =>
    void at.command(() => run(at.db, 'UPDATE source_block SET speaker = @speaker', { speaker }))

  test('never name somebody of the roster, but by their pseudonym where it is known who spoke', async () => {
    const id = at.code(at.add('Trust'), [5, 9])
    const person_id = meet('Ana García', 'P07')
    for (const name of ['Ana García', 'ANA GARCIA (she/her)', 'Ana']) {
      call(name)
      expect((await exported([id])).text.toLowerCase()).not.toContain('ana')
    }
    call('Moderator')
    expect((await exported([id])).text).toContain('Moderator')
    const speaker = { id: at.work.newId(), source_id: at.sourceId, name: 'Moderator', person_id }
    at.command(() => insert(at.db, 'speaker', speaker))
    expect((await exported([id])).text).toContain('P07')
  })

  test('of others are not told to who codes blind', async () => {
    const id = at.code(at.add('Trust'), [5, 9])
    const other = at.work.newId()
    at.command(() => {
      insert(at.db, 'coder', { id: other, name: 'Other', initials: 'O' })
      run(at.db, 'UPDATE coding SET coder_id = @other', { other })
    })
    expect((await exported([id])).text).toContain('kind')
    await at.coding.setBlind({ blind: true })
    expect((await exported([id])).text).not.toContain('kind')
  })
})
