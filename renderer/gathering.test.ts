import { expect, test } from 'vitest'
import { createGathering } from './gathering.ts'

function open() {
  const looks: string[][] = []
  const due: (() => void)[] = []
  const { add } = createGathering(
    (_, run) => due.push(run),
    (features) => looks.push([...features]),
  )
  return { add, looks, breathe: () => due.shift()?.() }
}

test('the first change of another window is looked at at once', () => {
  const { add, looks } = open()
  add(['coding', 'memo'])
  expect(looks).toEqual([['coding', 'memo']])
})

test('changes that follow closely are looked at together, and each only once', () => {
  const { add, looks, breathe } = open()
  for (let times = 0; times < 20; times += 1) add(['coding'])
  add(['source'])
  expect(looks).toHaveLength(1)
  breathe()
  expect(looks).toEqual([['coding'], ['coding', 'source']])
  breathe()
  breathe()
  expect(looks).toHaveLength(2)
  add(['memo'])
  expect(looks.at(-1)).toEqual(['memo'])
})

test('nothing touched is nothing to look at', () => {
  const { add, looks } = open()
  add([])
  expect(looks).toEqual([])
})
