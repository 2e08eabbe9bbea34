import { expect, test } from 'vitest'
import { filesAlike } from './import-groups.ts'

test('files of which the same is said are told together, in their order', () => {
  const files = [
    { fileName: 'a', code: 'no-text' },
    { fileName: 'b', code: 'too-large' },
    { fileName: 'c', code: 'no-text' },
  ]
  expect(filesAlike(files, ({ code }) => code)).toEqual([
    { names: ['a', 'c'], one: files[0] },
    { names: ['b'], one: files[1] },
  ])
  expect(filesAlike([], () => '')).toEqual([])
})
