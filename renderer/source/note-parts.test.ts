import { describe, expect, it } from 'vitest'
import { shippedNodes } from '../../core/framework/shipped.ts'
import type { NodeId, WaveId } from '../../core/ids.ts'
import type { Person, Wave } from '../../core/network/contract.ts'
import { waveForNote } from './new-note.ts'
import { observable, tallies, thinnest } from './thin-nodes.ts'
import {
  dropTrigger,
  matchesWords,
  nameByNumber,
  namePerson,
  peopleFor,
  piecesOf,
  triggerAt,
} from './trigger.ts'

const person = (pseudonym: string, name = '', site = ''): Person => ({
  id: pseudonym as Person['id'],
  networkId: 'n' as Person['networkId'],
  name,
  pseudonym,
  role: '',
  site,
  mayQuote: true,
})

describe('a sign in a line', () => {
  it('opens a list at the beginning, after a space and after a bracket', () => {
    expect(triggerAt('@', 1)).toEqual({ sign: '@', start: 0, query: '' })
    expect(triggerAt('Then @P0', 8)).toEqual({ sign: '@', start: 5, query: 'P0' })
    expect(triggerAt('(#brid', 6)).toEqual({ sign: '#', start: 1, query: 'brid' })
  })
  it('opens none inside of a word, such as an address, or once a space follows a name', () => {
    expect(triggerAt('a@b', 3)).toBeNull()
    expect(triggerAt('@P07 says', 9)).toBeNull()
    expect(triggerAt('page # 4', 8)).toBeNull()
    expect(triggerAt('@P07', 0)).toBeNull()
  })
  it('lets a look-for be more than one word', () => {
    expect(triggerAt('x #openness ab', 14)?.query).toBe('openness ab')
  })
  it('names the person and goes on with a space, unless a stop follows', () => {
    const trigger = { sign: '@', start: 5, query: '7' } as const
    expect(namePerson('Then @7', 7, trigger, 'P07')).toEqual({ text: 'Then @P07 ', caret: 10 })
    expect(namePerson('Then @7, so', 7, trigger, 'P07')).toEqual({
      text: 'Then @P07, so',
      caret: 9,
    })
  })
  it('goes without trace where a look-for was chosen', () => {
    const trigger = { sign: '#', start: 4, query: 'br' } as const
    expect(dropTrigger('one #br two', 7, trigger)).toEqual({ text: 'one two', caret: 3 })
    expect(dropTrigger('one #br', 7, trigger)).toEqual({ text: 'one ', caret: 4 })
  })
})

describe('who is meant', () => {
  const roster = [person('P01', 'Ada', 'Site C'), person('P10', 'Bo'), person('P11', 'Zoë')]
  const meant = (query: string) => peopleFor(roster, query).map(({ pseudonym }) => pseudonym)
  it('is everybody before anything is typed', () => {
    expect(meant('')).toEqual(['P01', 'P10', 'P11'])
  })
  it('goes by number, pseudonym, name without accents, and site', () => {
    expect(meant('1')).toEqual(['P01'])
    expect(meant('p1')).toEqual(['P10', 'P11'])
    expect(meant('zoe')).toEqual(['P11'])
    expect(meant('site')).toEqual(['P01'])
    expect(meant('x')).toEqual([])
  })
  it('takes the beginnings of words in any order', () => {
    expect(matchesWords('Openness about failure', 'fail open')).toBe(true)
    expect(matchesWords('Openness about failure', 'ailure')).toBe(false)
  })
})

describe('a number after @', () => {
  const roster = [person('P07'), person('P19'), person('T19')]
  it('names its person once a space or a stop follows', () => {
    expect(nameByNumber('Then @7,', 8, roster)).toEqual({ text: 'Then @P07,', caret: 10 })
    expect(nameByNumber('@07 says', 4, roster)).toEqual({ text: '@P07 says', caret: 5 })
  })
  it('names nobody while more digits may come, or where it is doubtful', () => {
    expect(nameByNumber('Then @7', 7, roster)).toBeNull()
    expect(nameByNumber('@19 ', 4, roster)).toBeNull()
    expect(nameByNumber('at 7 ', 5, roster)).toBeNull()
  })
})

describe('names in a line', () => {
  it('stand out where they are on the roster', () => {
    expect(piecesOf('@P07 and @nobody', new Set(['p07']))).toEqual([
      { text: '@P07', mention: true },
      { text: ' and @nobody', mention: false },
    ])
  })
  it('lose no letter of the line', () => {
    const text = '😀 @P07@p07, x'
    expect(
      piecesOf(text, new Set(['p07']))
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })
})

describe('thin nodes', () => {
  it('are of the edition, have something to look for, and come from different dimensions first', () => {
    const found = thinnest(shippedNodes, '2019', new Map(), 5)
    expect(found).toHaveLength(5)
    expect(
      found.every(({ edition, lookFors }) => edition === '2019' && lookFors.observation.length > 0),
    ).toBe(true)
    expect(new Set(found.map(({ parentId }) => parentId)).size).toBe(5)
  })
  it('leave out what has more evidence than others', () => {
    const [first] = thinnest(shippedNodes, '2019', new Map(), 1)
    const id = first?.id as NodeId
    const behind = tallies([{ nodeId: id, kind: 'interview', supports: 3, counters: 1, mixed: 0 }])
    expect(behind.get(id)).toEqual({ total: 4, supports: 3, counters: 1, kinds: ['interview'] })
    expect(thinnest(shippedNodes, '2019', behind, 1)[0]?.id).not.toBe(id)
  })
  it('are indicators, and dimensions that have none', () => {
    const parents = new Set(shippedNodes.map(({ parentId }) => parentId))
    const found = [...observable(shippedNodes, '2019'), ...observable(shippedNodes, '2024')]
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['dimension', 'indicator']))
    expect(found.some(({ id }) => parents.has(id))).toBe(false)
  })
})

describe('the wave of a new note', () => {
  const wave = (id: string, date: string, held = true) =>
    ({ id: id as WaveId, date, held, label: id }) as Wave
  const spring = wave('spring', '2024-03-01')
  const autumn = wave('autumn', '2024-09-01')
  it('is the one that is looked at', () => {
    expect(waveForNote(spring, [spring, autumn], '2024-11-12')).toBe('spring')
  })
  it('is the one of the day where none is, or that one has not begun', () => {
    expect(waveForNote(null, [spring, autumn], '2024-11-12')).toBe('autumn')
    expect(waveForNote(autumn, [spring, autumn], '2024-05-12')).toBe('spring')
    expect(waveForNote(null, [], '2024-05-12')).toBeNull()
  })
})
