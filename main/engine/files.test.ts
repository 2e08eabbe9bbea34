import { expect, test } from 'vitest'
import { openFiles } from './files.ts'

const bytes = (count: number): Uint8Array => new Uint8Array(count)

test('what waits in memory is bounded: the oldest file is forgotten first', () => {
  const files = openFiles(100)
  for (const ticket of ['a', 'b', 'c'])
    files.letIn({ ticket, name: `${ticket}.txt`, size: 40, from: { bytes: bytes(40) } })
  expect(() => files.incoming('a')).toThrow('file-gone')
  expect(files.incoming('b').name).toBe('b.txt')
  expect(files.incoming('c').name).toBe('c.txt')
})

test('documents that nobody fetches do not pile up', () => {
  const files = openFiles(100)
  const tickets = ['a', 'b', 'c'].map((name) => files.outgoing(name, bytes(40)))
  expect(tickets.map((ticket) => files.takeOut(ticket)?.name)).toEqual([undefined, 'b', 'c'])
})
