import { expect, test } from 'vitest'
import { AppError } from '../core/errors.ts'
import { createHeld } from './held.ts'
import { createSavedStore, troubleOf } from './saved.ts'

/** A file with room or without, and a clock that is turned by hand. */
function bench() {
  const taken: unknown[] = []
  const told: string[] = []
  const due: (() => void)[] = []
  const file = { refuses: null as AppError | null }
  const saved = createSavedStore()
  saved.tell({ type: 'unlocked', project: '/one.trellis' })
  const held = createHeld({
    saved,
    tell: ({ code }) => told.push(code),
    over: ({ code }) => told.push(`${code} is over`),
    after: (_, run) => {
      due.push(run)
      return () => void due.splice(due.indexOf(run), 1)
    },
    call: (_, __, input) => {
      if (file.refuses !== null) return Promise.reject(file.refuses)
      taken.push(input)
      return Promise.resolve(`took ${String(input)}`)
    },
  })
  const turn = async () => {
    for (const run of due.splice(0)) run()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  return { taken, told, file, saved, held, turn }
}

const full = new AppError('disk-full')

test('a change that finds no room goes in when there is some, and settles only then', async () => {
  const { file, held, turn, saved, told } = bench()
  file.refuses = full
  let answer: unknown = null
  const waiting = held.call('coding', 'add', 'a').then((value) => (answer = value))
  await turn()
  expect(answer).toBeNull()
  expect(troubleOf(saved.now())).toBe('disk-full')
  file.refuses = null
  await turn()
  await waiting
  expect(answer).toBe('took a')
  expect(troubleOf(saved.now())).toBeNull()
  expect(told).toEqual(['disk-full', 'disk-full is over'])
})

test('changes keep their order, also those made when there was room again', async () => {
  const { file, held, turn, taken, told } = bench()
  file.refuses = full
  const first = held.call('memo', 'change', 1)
  await turn()
  const second = held.call('memo', 'change', 2)
  file.refuses = null
  const third = held.call('memo', 'change', 3)
  await turn()
  await Promise.all([first, second, third])
  expect(taken).toEqual([1, 2, 3])
  expect(told).toEqual(['disk-full', 'disk-full is over'])
})

test('a change that is refused by a rule is told so at once, and holds nothing up', async () => {
  const { file, held, turn, taken } = bench()
  file.refuses = new AppError('name-taken')
  await expect(held.call('coding', 'addCode', 1)).rejects.toMatchObject({ code: 'name-taken' })
  file.refuses = full
  const held1 = held.call('coding', 'addCode', 2)
  await turn()
  file.refuses = new AppError('name-taken')
  await Promise.all([turn(), expect(held1).rejects.toMatchObject({ code: 'name-taken' })])
  file.refuses = null
  await held.call('coding', 'addCode', 3)
  expect(taken).toEqual([3])
})

test('words that come a moment too late for the lock go in when the project is open again', async () => {
  const { file, held, saved, taken } = bench()
  held.resume()
  saved.tell({ type: 'locked' })
  file.refuses = new AppError('locked')
  const waiting = held.call('coding', 'changeCode', 'typed last')
  await new Promise((resolve) => setTimeout(resolve, 0))
  file.refuses = null
  saved.tell({ type: 'unlocked', project: '/one.trellis' })
  held.resume()
  await waiting
  expect(taken).toEqual(['typed last'])
  expect(troubleOf(saved.now())).toBeNull()
})

test('over a lock the change waits, and goes on in its own project only', async () => {
  const { file, held, turn, saved, taken } = bench()
  file.refuses = full
  const waiting = held.call('source', 'edit', 1)
  await turn()
  held.pause()
  saved.tell({ type: 'locked' })
  file.refuses = null
  saved.tell({ type: 'unlocked', project: '/two.trellis' })
  held.resume()
  await turn()
  expect(taken).toEqual([])
  saved.tell({ type: 'unlocked', project: '/one.trellis' })
  held.resume()
  await waiting
  expect(taken).toEqual([1])
})
