/** Listens for keys in one place and runs the command each of them means. */
import { useEffect } from 'react'
import { commandFor, runCommand, type CommandLevel } from '../commands.ts'
import { belongsToField, placeOf } from '../hotkeys.ts'
import { isModalOpen } from './modal-open.ts'

const everywhere: readonly CommandLevel[] = ['dialog', 'screen', 'frame']
const dialogOnly: readonly CommandLevel[] = ['dialog']

/** A dialog is open, or the focus is in a menu or a small window of its own. */
function isOverThePage(target: EventTarget | null): boolean {
  const inside = target instanceof Element && target.closest('[role="menu"], [role="dialog"]')
  return isModalOpen() || (inside !== false && inside !== null)
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  if (belongsToField(placeOf(event.target), event)) return
  const command = commandFor(event, isOverThePage(event.target) ? dialogOnly : everywhere)
  if (command === undefined) return
  event.preventDefault()
  runCommand(command.id)
}

export function useKeyboard(): void {
  useEffect(() => {
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
