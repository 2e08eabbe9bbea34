import { describe, expect, test } from 'vitest'
import type { Attribute } from '../../core/attribute/contract.ts'
import { AttributeId, FileTicket, NetworkId, PersonId, SourceId } from '../../core/ids.ts'
import type { Person } from '../../core/network/contract.ts'
import type { ImportPreview } from '../../core/source/import-contract.ts'
import {
  badPseudonyms,
  dateFor,
  kindFor,
  fittedPlan,
  newPersonFor,
  orderOf,
  reasonsAgainst,
  speakersAsked,
  toggled,
  type Draft,
  type Who,
} from './import-draft.ts'

const id = (last: number) => `01a20000-0000-7000-8000-00000000000${last}`
const here = NetworkId.parse(id(1))
const ana: Person = {
  ...{ id: PersonId.parse(id(2)), networkId: here, name: 'Ana García', pseudonym: 'P07' },
  ...{ role: '', site: '', mayQuote: true },
}
const ticket = (n: number) => FileTicket.parse(`ticket-of-file-${String(n).padStart(3, '0')}`)

function preview(n: number, more: Partial<ImportPreview> = {}): ImportPreview {
  return {
    ...{ ticket: ticket(n), fileName: `${n}.vtt`, format: 'vtt', encoding: '', title: `T${n}` },
    ...{ words: 1, blocks: 1, opening: [], losses: [], hash: `hash ${n}`, duplicates: [] },
    ...{ speakers: [], comments: 0, changes: null, sheets: [] },
    ...{ day: null, isEncodingGuessed: true, ...more },
  }
}

const spoken = (...names: readonly string[]) => ({
  speakers: names.map((name) => ({ name, turns: 2 })),
})
const draft: Draft = {
  once: {
    ...{ kind: 'interview', waveId: null, date: '2024-11-12', comments: true, ownDays: true },
    ...{ changes: 'accept', encoding: null },
  },
  ticked: new Set([ticket(1), ticket(2)]),
  files: new Map(),
  plans: new Map(),
  who: new Map(),
  unread: new Map(),
}

describe('files are left out at first', () => {
  test('that are in this network already, or twice among the chosen', () => {
    const same = { sourceId: SourceId.parse(id(3)), title: 'Old' }
    const previews = [
      preview(1),
      preview(2, { duplicates: [{ ...same, networkId: here }] }),
      preview(3, { duplicates: [{ ...same, networkId: NetworkId.parse(id(4)) }] }),
      preview(4, { hash: 'hash 1' }),
    ]
    expect([...reasonsAgainst(previews, here)]).toEqual([
      [ticket(2), 'here'],
      [ticket(4), 'twice'],
    ])
  })
})

describe('speakers of the ticked files', () => {
  const previews = [
    preview(1, spoken('Interviewer', 'ana garcia', 'Zed')),
    preview(2, spoken('ANA GARCÍA')),
    preview(3, spoken('Nobody asked')),
  ]
  const asked = (who: ReadonlyMap<string, Who> = new Map()) =>
    speakersAsked(previews, new Map(), [ana], { ...draft, who }, 'Ru Lee')

  test('are asked for once, with a proposal for those who are sure', () => {
    expect(asked().map(({ name, files, turns, who }) => [name, files, turns, who.is])).toEqual([
      ['ana garcia', 2, 4, 'person'],
      ['Interviewer', 1, 2, 'nobody'],
      ['Zed', 1, 2, 'open'],
    ])
  })

  test('become choices of the order, new people once for several names', () => {
    const who = new Map<string, Who>([
      ['zed', { is: 'new', name: ' Zed ', pseudonym: 'P08' }],
      ['interviewer', { is: 'as', key: 'zed' }],
    ])
    const { newPeople, speakers, files } = orderOf(previews, draft, asked(who))
    expect(newPeople).toEqual([{ name: 'Zed', pseudonym: 'P08' }])
    expect(speakers).toEqual([
      { is: 'person', name: 'ana garcia', personId: ana.id },
      { is: 'new', name: 'Interviewer', person: 0 },
      { is: 'new', name: 'Zed', person: 0 },
    ])
    expect(files.map(({ title }) => title)).toEqual(['T1', 'T2'])
  })

  test('that are left open, or are a new person who is none any more, are not in the order', () => {
    const who = new Map<string, Who>([['zed', { is: 'as', key: 'gone' }]])
    expect(orderOf(previews, draft, asked(who)).speakers).toHaveLength(2)
  })

  test('get the next free pseudonym, or keep the one that their name is', () => {
    const who = new Map<string, Who>([['x', { is: 'new', name: '', pseudonym: 'P08' }]])
    expect(newPersonFor('Zed', [ana], who)).toEqual({ is: 'new', name: 'Zed', pseudonym: 'P09' })
    expect(newPersonFor('T3', [ana], who)).toEqual({ is: 'new', name: '', pseudonym: 'T3' })
    expect(newPersonFor('p07', [ana], who).pseudonym).toBe('P09')
  })

  test('are told where a pseudonym is blank or taken', () => {
    const who = new Map<string, Who>([
      ['zed', { is: 'new', name: '', pseudonym: ' ' }],
      ['interviewer', { is: 'new', name: '', pseudonym: 'p07 ' }],
    ])
    expect([...badPseudonyms(asked(who), [ana])]).toEqual([
      ['interviewer', 'taken'],
      ['zed', 'blank'],
    ])
  })
})

test('a plan takes the type of an attribute that is there already', () => {
  const known: Attribute = {
    ...{ id: AttributeId.parse(id(5)), holder: 'source', name: 'Years', type: 'number' },
    ...{ choices: [], values: 3 },
  }
  const column = { use: 'attribute', holder: 'source', type: 'text' } as const
  const plan = {
    ...{ sheet: 0, per: 'row' as const },
    columns: [
      { ...column, name: ' years' },
      { ...column, name: 'Other' },
    ],
  }
  expect(fittedPlan(plan, [known]).columns).toMatchObject([{ type: 'number' }, { type: 'text' }])
})

test('a member of a set is put in and taken out', () => {
  expect([...toggled(toggled(new Set([1]), 2), 1)]).toEqual([2])
})

test('an order names what one file has of its own', () => {
  const files = new Map([[ticket(1), { title: ' ', about: 'online', changes: 'reject' as const }]])
  const order = orderOf([preview(1), preview(3)], { ...draft, files }, [])
  expect(order.files).toEqual([
    { ticket: ticket(1), title: null, about: 'online', changes: 'reject' },
  ])
})

describe('a file comes in under', () => {
  const day = { date: '2026-10-12', from: 'name' } as const
  const dated = preview(1, { day })

  test('the day that it gives itself, that of all, or its own choice', () => {
    expect(dateFor(dated, draft)).toBe('2026-10-12')
    expect(dateFor(preview(2), draft)).toBe('2024-11-12')
    expect(dateFor(dated, { ...draft, once: { ...draft.once, ownDays: false } })).toBe('2024-11-12')
    const files = new Map([[ticket(1), { date: '2026-10-13' }]])
    expect(dateFor(dated, { ...draft, files })).toBe('2026-10-13')
    const { date, files: ordered } = orderOf([dated, preview(2)], draft, [])
    expect([date, ordered.map((one) => one.date)]).toEqual([
      '2024-11-12',
      ['2026-10-12', undefined],
    ])
  })

  test('its kind: answers to a survey are no interviews unless somebody says so', () => {
    const survey = preview(1, { sheets: [{ name: '', rows: 1, emptyRows: 0, columns: [] }] })
    expect([kindFor(survey, draft), kindFor(preview(2), draft)]).toEqual(['artifact', 'interview'])
    const files = new Map([[ticket(1), { kind: 'interview' as const }]])
    expect(kindFor(survey, { ...draft, files })).toBe('interview')
    expect(orderOf([survey], draft, []).files[0]?.kind).toBe('artifact')
  })
})

test('whoever is at work is proposed as the one who asks', () => {
  const previews = [preview(1, spoken('Ru Lee', 'LEE, ru', 'Ru', 'Zed'))]
  const asked = speakersAsked(previews, new Map(), [ana], draft, 'Ru Lee')
  expect(asked.map(({ who }) => who.is)).toEqual(['nobody', 'nobody', 'open', 'open'])
  const known = { ...ana, name: 'Ru Lee' }
  expect(speakersAsked(previews, new Map(), [known], draft, 'Ru Lee')[0]?.who.is).toBe('person')
  expect(speakersAsked(previews, new Map(), [], draft, '')[0]?.who.is).toBe('open')
})
