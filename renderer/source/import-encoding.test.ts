import { describe, expect, test } from 'vitest'
import { FileTicket } from '../../core/ids.ts'
import type { ImportPreview, SurveyPlan } from '../../core/source/import-contract.ts'
import { planOf } from '../../core/source/survey-plan.ts'
import { columnGuesses } from '../../core/source/table-columns.ts'
import type { Draft } from './import-draft.ts'
import { encodingOf, renewedPlan } from './import-encoding.ts'

const ticket = FileTicket.parse('ticket-of-file-001')
const guessed = { ticket, isEncodingGuessed: true }

function draft(forAll: Draft['once']['encoding'], own?: Draft['once']['encoding']) {
  const once = {
    ...{
      kind: 'interview' as const,
      waveId: null,
      date: '2024-11-12',
      comments: true,
      ownDays: true,
    },
    ...{ changes: 'accept' as const, encoding: forAll },
  }
  return { once, files: new Map(own === undefined ? [] : [[ticket, { encoding: own }]]) }
}

describe('the encoding of a file', () => {
  test('is as it looks, as for all, or its own', () => {
    expect(encodingOf(guessed, draft(null))).toBe(null)
    expect(encodingOf(guessed, draft('macintosh'))).toBe('macintosh')
    expect(encodingOf(guessed, draft('macintosh', 'utf-8'))).toBe('utf-8')
    expect(encodingOf(guessed, draft('macintosh', null))).toBe(null)
  })

  test('that says its own is changed for itself only', () => {
    const told = { ticket, isEncodingGuessed: false }
    expect(encodingOf(told, draft('macintosh'))).toBe(null)
    expect(encodingOf(told, draft(null, 'macintosh'))).toBe('macintosh')
  })
})

describe('the plan of a survey that is read anew', () => {
  const preview = (...names: readonly string[]): ImportPreview => {
    const rows = [
      names.map((_, n) => (n === 0 ? 'The protocol helped us most.' : '4')),
      names.map((_, n) => (n === 0 ? 'We met every week and talked.' : '5')),
    ]
    const columns = [...columnGuesses({ columns: names, rows })]
    return {
      ...{ ticket, fileName: 'a.csv', format: 'csv', encoding: 'windows-1252', title: 'a' },
      ...{
        day: null,
        isEncodingGuessed: true,
        words: 0,
        blocks: 0,
        speakers: [],
        opening: [],
        losses: [],
      },
      ...{ hash: '', duplicates: [], comments: 0, changes: null },
      sheets: [{ name: '', rows: 2, emptyRows: 0, columns }],
    }
  }
  const first = ({ sheets: [sheet] }: ImportPreview): SurveyPlan =>
    planOf(sheet ?? { columns: [] }, 0)

  test('takes the names that are now read, and keeps what was decided', () => {
    const [before, now] = [preview('RÃ©ponse', 'AnnÃ©e', 'C'), preview('Réponse', 'Année', 'C')]
    const decided: SurveyPlan = {
      ...first(before),
      per: 'person',
      columns: [
        ...first(before).columns.slice(0, 1),
        { use: 'attribute', holder: 'person', name: 'AnnÃ©e', type: 'number' },
        { use: 'attribute', holder: 'source', name: 'My own name', type: 'text' },
      ],
    }
    expect(renewedPlan(decided, before, now)).toEqual({
      sheet: 0,
      per: 'person',
      columns: [
        { use: 'text', name: 'Réponse' },
        { use: 'attribute', holder: 'person', name: 'Année', type: 'number' },
        { use: 'attribute', holder: 'source', name: 'My own name', type: 'text' },
      ],
    })
  })

  test('is a new object though nothing is different, so that it is tried again', () => {
    const before = preview('A', 'B')
    const plan = first(before)
    const renewed = renewedPlan(plan, before, preview('A', 'B'))
    expect(renewed).toEqual(plan)
    expect(renewed).not.toBe(plan)
  })

  test('begins anew where there are other columns', () => {
    const now = preview('A', 'B', 'C')
    expect(renewedPlan({ ...first(preview('A')), per: 'person' }, preview('A'), now)).toEqual(
      first(now),
    )
  })
})
