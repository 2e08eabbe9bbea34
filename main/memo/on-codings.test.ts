import { beforeEach, expect, test } from 'vitest'
import type { JobControl } from '../../core/contract.ts'
import { CoderId, CodingId, MemoId } from '../../core/ids.ts'
import { insert, update } from '../database/sql.ts'
import { setBlind } from '../project/coder-blind.ts'
import { memoProject, type MemoProject } from './fixture.ts'

const control: JobControl<unknown> = {
  report: () => undefined,
  check: () => undefined,
  pause: () => Promise.resolve(),
}

let at: MemoProject

/** Writes on the coding of the fixture, as the reading desk does. */
function note(text: string, coding: CodingId = at.coding): void {
  at.project.command(() => update(at.project.db, 'coding', coding, { memo: text }))
}

const list = (words = '', coderId: CoderId | null = null) => at.memo.onCodings({ words, coderId })
const texts = (words = '') => list(words).memos.map(({ text }) => text)

async function exported(kind: 'memo' | 'journal' = 'memo'): Promise<string> {
  await at.memo.exportMarkdown({ kind }, control)
  return new TextDecoder().decode(at.handed.at(-1))
}

/** A coding of the same passage by somebody else. */
function codedByAnother(memo: string): { readonly coder: CoderId; readonly coding: CodingId } {
  const { db, work, sourceId, blocks } = at.project
  const coder = CoderId.parse(work.newId())
  const coding = CodingId.parse(work.newId())
  const [block = null] = blocks
  at.project.command(() => {
    insert(db, 'coder', { id: coder, name: 'Coder Two', initials: 'C2' })
    insert(db, 'coding', {
      ...{ id: coding, source_id: sourceId, code_id: at.code, coder_id: coder },
      ...{ direction: 'supports', memo, touched: null, created: work.now() },
      ...{ start_block: block, start_offset: 0, end_block: block, end_offset: 9 },
    })
  })
  return { coder, coding }
}

beforeEach(() => {
  at = memoProject()
})

test('a memo on a coding is listed with its code, its words and its source', () => {
  expect(list()).toEqual({ of: 0, memos: [] })
  note('She says so twice.')
  expect(list()).toMatchObject({
    of: 1,
    memos: [
      {
        codingId: at.coding,
        text: 'She says so twice.',
        coderName: 'Coder One',
        link: {
          target: { kind: 'coding', id: at.coding },
          name: 'Kindness',
          context: 'Interview, P14',
          quote: 'They were kind about it.',
          sourceId: at.project.sourceId,
        },
      },
    ],
  })
})

test('a memo on a coding goes with the undo of its writing', () => {
  note('She says so twice.')
  at.project.journal.undo()
  expect(list().of).toBe(0)
})

test('memos on codings are found by the beginnings of their words', () => {
  note('She says so twice.')
  expect(texts('twi')).toEqual(['She says so twice.'])
  expect(texts('kind')).toEqual([])
  expect(texts('"*')).toEqual([])
})

test('a long memo on a coding is listed by its opening and read whole', () => {
  const long = '😀 word '.repeat(2_000)
  note(long)
  expect(Array.from(texts()[0] ?? '').length).toBeLessThanOrEqual(241)
  expect(at.memo.onCoding({ codingId: at.coding }).text).toBe(long)
})

test('a coding without a memo has none to be read', () => {
  expect(() => at.memo.onCoding({ codingId: at.coding })).toThrow('not-found')
})

test('memos on codings count among those linked to coded passages, and their writers among the writers', () => {
  at.write('Linked', '', [{ kind: 'coding', id: at.coding }])
  at.write('Loose')
  note('She says so twice.')
  const { coder } = codedByAnother('Not so sure.')
  expect(at.memo.linkedKinds({ kind: 'memo' })).toEqual([{ kind: 'coding', memos: 3 }])
  expect(at.memo.linkedKinds({ kind: 'journal' })).toEqual([])
  expect(at.memo.writers({}).map(({ name }) => name)).toEqual(['Coder One', 'Coder Two'])
  expect(list('', coder).memos.map(({ text }) => text)).toEqual(['Not so sure.'])
})

test('who codes blind is told only of memos on their own codings', async () => {
  note('She says so twice.')
  const { coding } = codedByAnother('Not so sure.')
  expect(list().of).toBe(2)
  setBlind(at.project.db, at.project.work.me(), true)
  expect(texts()).toEqual(['She says so twice.'])
  expect(texts('sure')).toEqual([])
  expect(() => at.memo.onCoding({ codingId: coding })).toThrow('not-found')
  expect(at.memo.writers({}).map(({ name }) => name)).toEqual(['Coder One'])
  expect(at.memo.linkedKinds({ kind: 'memo' })).toEqual([{ kind: 'coding', memos: 1 }])
  expect(await exported()).not.toContain('sure')
})

test('the Markdown of memos has those on codings; that of the journal has not', async () => {
  at.write('On trust', 'It grows.')
  note('She says so *twice*.')
  expect(await exported()).toMatch(
    /^# Memos\n\n## On trust\n[^#]*\n\n# Memos on coded passages\n\n## Kindness\n\n_Coder One, [^\n]+ UTC_\n\nShe says so \*twice\*\.\n\n- Coded passage: Kindness, Interview, P14: “They were kind about it\.”\n$/u,
  )
  expect(await exported('journal')).toBe('# Journal of the analysis\n')
})

test('an id that is no coding has no memo', () => {
  const stranger = CodingId.parse(String(MemoId.parse(at.project.work.newId())))
  expect(() => at.memo.onCoding({ codingId: stranger })).toThrow('not-found')
})
