import { describe, expect, test } from 'vitest'
import { beginTyping, handedOver, noticed, typed } from './typing.ts'

const begun = beginTyping('a', null)

describe('words under the hands', () => {
  test('go on where the paragraph says what was just handed over', () => {
    const one = handedOver(typed(begun, 'ab'), 'ab')
    const two = handedOver(typed(one, 'abc'), 'abc')
    const more = typed(two, 'abcd')
    const seen = noticed(noticed(more, 'ab', null), 'abc', null)
    expect(seen).toMatchObject({ text: 'abcd', saved: 'abc', seen: 'abc', handed: [] })
  })

  test('become another’s where nothing was typed since', () => {
    expect(noticed(begun, 'other', null)).toMatchObject({ text: 'other', saved: 'other' })
    const handed = noticed(handedOver(typed(begun, 'ab'), 'ab'), 'ab', null)
    expect(noticed(handed, 'a', null).text).toBe('a')
  })

  test('stay as they are typed where another changes the paragraph, and know what they were made of', () => {
    const now = noticed(typed(begun, 'ab'), 'other', null)
    expect(now).toMatchObject({ text: 'ab', saved: 'a', seen: 'other' })
  })
})

describe('words that the paragraph refused', () => {
  const painted = noticed(handedOver(typed(begun, 'mine'), 'mine'), 'mine', null)

  test('stand in the field, whether they are refused before or after the paragraph is seen anew', () => {
    expect(beginTyping('theirs', 'mine')).toMatchObject({ text: 'mine', isKept: true })
    const before = noticed(noticed(painted, 'mine', 'mine'), 'theirs', 'mine')
    const after = noticed(noticed(painted, 'theirs', null), 'theirs', 'mine')
    expect([before.text, after.text]).toEqual(['mine', 'mine'])
  })

  test('keep what is typed behind them, and change with nobody else', () => {
    const more = noticed(typed(painted, 'mine, too'), 'theirs', 'mine')
    expect(noticed(more, 'theirs again', 'mine').text).toBe('mine, too')
  })

  test('are as saved once the person has decided', () => {
    const kept = noticed(painted, 'theirs', 'mine')
    expect(noticed(kept, 'theirs', null)).toMatchObject({ text: 'mine', saved: 'mine' })
    const taken = noticed(typed(kept, 'theirs'), 'theirs', null)
    expect(taken).toMatchObject({ text: 'theirs', saved: 'theirs', isKept: false })
  })
})
