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

test('what cannot be done now is found by typing, and comes last', () => {
  const why = 'Select a passage first'
  const judged = entry('Judge this node')
  const all = [{ ...judged, command: { ...judged.command, disabled: why } }, entry('Go to Judge')]
  const labels = (text: string) => filterCommands(all, text).map(({ command }) => command.label)
  expect(labels('')).toEqual(['Go to Judge', 'Judge this node'])
  expect(labels('judge')).toEqual(['Go to Judge', 'Judge this node'])
  expect(labels('this')).toEqual(['Judge this node'])
})

test('commands that begin with the text come first', () => {
  expect(found('jud')).toEqual(['Judge this node', 'Go to Judge'])
})
