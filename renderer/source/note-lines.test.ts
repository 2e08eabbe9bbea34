import { describe, expect, it } from 'vitest'
import { line } from './note-fixture.ts'
import { shownTimes, stamped } from './note-lines.ts'
import { openNote } from './note-state.ts'
import { placeToWrite, withPrompts } from './use-protocol.ts'

describe('times beside the lines', () => {
  it('stand once each, and not beside what one makes of the line above', () => {
    const lines = [
      line(1, 'a'),
      line(2, 'b'),
      { ...line(3, 'c'), at: '15:40', kind: 'make' as const },
    ]
    expect(shownTimes([...lines, { ...line(4, 'd'), at: '15:41' }])).toEqual([
      '15:31',
      '',
      '',
      '15:41',
    ])
  })
  it('stand beside the first line, whatever it is', () => {
    expect(shownTimes([{ ...line(1, 'a'), kind: 'make' }, line(2, 'b')])).toEqual(['15:31', ''])
  })
})

describe('a line of a protocol', () => {
  const empty = { ...line(1, ''), at: '' }

  it('is stamped when it is first written in, once', () => {
    const note = stamped(openNote(1, [empty]), empty.id, '10:02')
    expect(note.draft[0]).toMatchObject({ at: '10:02', text: '' })
    expect(stamped(note, empty.id, '10:05').draft[0]?.at).toBe('10:02')
  })

  it('is not stamped on another day, nor where words stand', () => {
    expect(stamped(openNote(1, [empty]), empty.id, '').draft[0]?.at).toBe('')
    const written = { ...empty, text: 'old' }
    expect(stamped(openNote(1, [written]), written.id, '10:02').draft[0]?.at).toBe('')
  })

  it('comes once, however often the protocol is followed', () => {
    const id = (n: number) => line(n, '').id
    let next = 50
    const newId = () => id((next += 1))
    const once = withPrompts(openNote(1, [line(1, 'a')]), ['Opening', 'Closing'], newId)
    expect(once.draft.map(({ kind, text }) => [kind, text])).toEqual([
      ['saw', 'a'],
      ['heading', 'Opening'],
      ['saw', ''],
      ['heading', 'Closing'],
      ['saw', ''],
    ])
    expect(withPrompts(once, ['Opening', 'Closing'], newId).draft).toEqual(once.draft)
  })

  it('is written on below the first heading that has nothing yet, else at the end', () => {
    const heading = { ...line(2, 'Opening'), kind: 'heading' as const }
    const draft = [line(1, 'a'), heading, line(3, ''), line(4, '')]
    expect(placeToWrite(draft)?.id).toBe(draft[2]?.id)
    expect(placeToWrite([line(1, ''), line(2, 'b')])?.id).toBe(line(2, '').id)
  })
})
