import { expect, test } from 'vitest'
import { belongsToField, matchesKeys, parseKeys, type KeyPress } from './hotkeys.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test('a letter is itself, and not itself with Shift', () => {
  expect(matchesKeys('j', press('j'))).toBe(true)
  expect(matchesKeys('j', press('J', { shiftKey: true }))).toBe(false)
  expect(matchesKeys('shift+j', press('J', { shiftKey: true }))).toBe(true)
})

test('a letter with Caps Lock is still itself', () => {
  expect(matchesKeys('j', press('J'))).toBe(true)
})

test('mod is Ctrl here and Command there', () => {
  expect(matchesKeys('mod+k', press('k', { ctrlKey: true }))).toBe(true)
  expect(matchesKeys('mod+k', press('k', { metaKey: true }))).toBe(true)
  expect(matchesKeys('mod+k', press('k'))).toBe(false)
  expect(matchesKeys('k', press('k', { ctrlKey: true }))).toBe(false)
})

test('undo and redo are told apart by Shift', () => {
  const redo = press('Z', { ctrlKey: true, shiftKey: true })
  expect(matchesKeys('mod+z', redo)).toBe(false)
  expect(matchesKeys('mod+shift+z', redo)).toBe(true)
})

test.each(['?', '~', '/', '+', '-', '[', ']'])('%s counts with and without Shift', (sign) => {
  expect(matchesKeys(sign, press(sign, { shiftKey: true }))).toBe(true)
  expect(matchesKeys(sign, press(sign))).toBe(true)
})

test('a sign that needs AltGr counts, since keyboards differ', () => {
  expect(matchesKeys('[', press('[', { ctrlKey: true, altKey: true }))).toBe(true)
  expect(matchesKeys('j', press('j', { ctrlKey: true, altKey: true }))).toBe(false)
})

test('plus is a key of its own', () => {
  expect(parseKeys('+').key).toBe('+')
  expect(parseKeys('mod++')).toMatchObject({ key: '+', mod: true })
})

test('several combinations mean the same command', () => {
  expect(matchesKeys('? f1', press('F1'))).toBe(true)
  expect(matchesKeys('? f1', press('?', { shiftKey: true }))).toBe(true)
})

test('letters typed in a field are text', () => {
  expect(belongsToField('field', press('c'))).toBe(true)
  expect(belongsToField('field', press('Enter'))).toBe(true)
  expect(belongsToField('page', press('c'))).toBe(false)
})

test('a field keeps its own undo, and leaves the palette, Escape and F1 to the frame', () => {
  expect(belongsToField('field', press('z', { ctrlKey: true }))).toBe(true)
  expect(belongsToField('field', press('k', { ctrlKey: true }))).toBe(false)
  expect(belongsToField('field', press('Escape'))).toBe(false)
  expect(belongsToField('field', press('F1'))).toBe(false)
})

test('a button keeps Enter and Space and leaves letters', () => {
  expect(belongsToField('control', press('Enter'))).toBe(true)
  expect(belongsToField('control', press(' '))).toBe(true)
  expect(belongsToField('control', press('j'))).toBe(false)
})
