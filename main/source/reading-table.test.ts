import { expect, test } from 'vitest'
import { controlOf, sourceProject } from './fixture.ts'

const read = (name: string, text: string) => {
  const project = sourceProject()
  const ticket = project.letIn(name, new TextEncoder().encode(text))
  return project.service.readTable({ ticket }, controlOf())
}

test('a table is read with the numbers that a spreadsheet gives its rows', async () => {
  const { sheets, fileName } = await read('roster.csv', 'Pseudonym,Role\nP01,coach\n,\nP02,=1+1\n')
  expect(fileName).toBe('roster.csv')
  expect(sheets.map(({ lines }) => lines)).toEqual([
    [
      { number: 1, cells: ['Pseudonym', 'Role'] },
      { number: 2, cells: ['P01', 'coach'] },
      { number: 4, cells: ['P02', '=1+1'] },
    ],
  ])
})

test('what is no table is refused', async () => {
  await expect(read('letter.txt', 'Dear Ana')).rejects.toThrow('unknown-format')
})
