/** Listens for keys in one place and runs the command each of them means. */
import { useEffect } from 'react'
import { commandFor, runCommand, type CommandLevel } from '../commands.ts'
import { belongsToField, placeOf } from '../hotkeys.ts'

const everywhere: readonly CommandLevel[] = ['dialog', 'screen', 'frame']
const dialogOnly: readonly CommandLevel[] = ['dialog']

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  if (belongsToField(placeOf(event.target), event)) return
  const modal = document.querySelector('[aria-modal="true"]') !== null
  const command = commandFor(event, modal ? dialogOnly : everywhere)
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
