import { afterEach, expect, test } from 'vitest'
import {
  commandFor,
  dropCommands,
  listCommands,
  runCommand,
  type CommandLevel,
} from './commands.ts'
import type { KeyPress } from './hotkeys.ts'

const all: readonly CommandLevel[] = ['dialog', 'screen', 'frame']
const press = (key: string): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
})
const ran: string[] = []
const command = (id: string, keys: string, disabled: string | null = null) => ({
  id,
  label: id,
  keys,
  disabled,
  run: () => void ran.push(id),
})

afterEach(() => {
  for (const key of ['frame', 'screen', 'dialog']) dropCommands(key)
  ran.length = 0
})

test('the screen goes before the frame, and a dialog before both, whoever came first', () => {
  listCommands('frame', 'frame', [command('frame.n', 'n')])
  listCommands('screen', 'screen', [command('screen.n', 'n')])
  expect(commandFor(press('n'), all)?.id).toBe('screen.n')
  listCommands('dialog', 'dialog', [command('dialog.n', 'n')])
  expect(commandFor(press('n'), all)?.id).toBe('dialog.n')
})

test('while a dialog is open the screen under it hears nothing', () => {
  listCommands('screen', 'screen', [command('screen.n', 'n')])
  expect(commandFor(press('n'), ['dialog'])).toBeUndefined()
})

test('a command that cannot run now leaves its key to the next level', () => {
  listCommands('screen', 'screen', [command('screen.n', 'n', 'Select a passage first')])
  listCommands('frame', 'frame', [command('frame.n', 'n')])
  expect(commandFor(press('n'), all)?.id).toBe('frame.n')
})

test('running by name uses what the component knows by now', () => {
  listCommands('screen', 'screen', [{ ...command('go', 'g'), run: () => void ran.push('old') }])
  listCommands('screen', 'screen', [{ ...command('go', 'g'), run: () => void ran.push('new') }])
  runCommand('go')
  expect(ran).toEqual(['new'])
})

test('a disabled or unknown command does nothing', () => {
  listCommands('screen', 'screen', [command('go', 'g', 'Not yet')])
  runCommand('go')
  runCommand('nowhere')
  expect(ran).toEqual([])
})
