import { expect, test } from 'vitest'
import { filterCommands, type PaletteEntry } from './palette-filter.ts'

const entry = (label: string): PaletteEntry => ({
  command: { id: label, label, run: () => undefined },
  level: 'frame',
})
const entries = ['Go to Judge', 'Judge this node', 'Next sentence', 'Éditer'].map(entry)
const found = (text: string) => filterCommands(entries, text).map(({ command }) => command.label)

test('nothing typed leaves every command in its order', () => {
  expect(found('  ')).toEqual(['Go to Judge', 'Judge this node', 'Next sentence', 'Éditer'])
})

test('the beginnings of words are enough, in any order', () => {
  expect(found('sen ne')).toEqual(['Next sentence'])
  expect(found('entence')).toEqual([])
})

test('commands that begin with the text come first', () => {
  expect(found('jud')).toEqual(['Judge this node', 'Go to Judge'])
})
