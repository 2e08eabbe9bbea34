/** Which of the frame's own sheets is open: one at a time. */
import { useSyncExternalStore } from 'react'

export type Sheet = 'palette' | 'help' | 'settings' | 'history' | 'messages' | 'who' | 'new-network'

let open: Sheet | null = null
const listeners = new Set<() => void>()

export function openSheet(sheet: Sheet | null): void {
  open = sheet
  for (const listener of listeners) listener()
}

export const closeSheet = (): void => openSheet(null)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function useOpenSheet(): Sheet | null {
  return useSyncExternalStore(subscribe, () => open)
}
