import { describe, expect, it } from 'vitest'
import { allChosen, nothingChosen, reaching, turned, type Selection } from './selection.ts'

const order = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
const ids = (selection: Selection<string>) => [...selection.ids].join('')

describe('what is chosen of a list', () => {
  it('grows by one and shrinks by one', () => {
    const two = turned(turned<string>(nothingChosen, 'b'), 'd')
    expect(ids(two)).toBe('bd')
    expect(ids(turned(two, 'b'))).toBe('d')
  })
  it('reaches from where it began, both ways, and comes back', () => {
    const began = turned<string>(nothingChosen, 'c')
    const down = reaching(began, order, 'c', 'e')
    expect(ids(down)).toBe('cde')
    expect(ids(reaching(down, order, 'e', 'd'))).toBe('cd')
    expect(ids(reaching(down, order, 'e', 'a'))).toBe('abc')
  })
  it('reaches from where the keys are while nothing is chosen, or where its beginning has gone', () => {
    expect(ids(reaching<string>(nothingChosen, order, 'b', 'c'))).toBe('bc')
    expect(ids(reaching({ ids: new Set(['gone']), anchor: 'gone' }, order, 'b', 'a'))).toBe('ab')
  })
  it('can be all of them, and of an empty list nothing', () => {
    expect(ids(allChosen(order))).toBe('abcde')
    expect(allChosen([])).toEqual({ ids: new Set(), anchor: null })
  })
})
