/**
 * The focus never falls off the page: when a dialog closes, or what had it is gone, it goes back to where it was or to
 * the page. And it is in a dialog from the first key on, however busy the computer.
 */
import { useEffect } from 'react'
import { isModalOpen, topModal } from './modal-open.ts'

/** Dialogs close, and commands of the palette run, a little after the key. */
const settling = 60

const isOnPage = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.closest('#root') !== null

function canHaveFocus(element: HTMLElement | null): element is HTMLElement {
  return element !== null && element.isConnected && element.getClientRects().length > 0
}

const firstField = '[data-autofocus], input:enabled, textarea:enabled, select:enabled'

/** Dialogs take the focus a little after they are there; a key pressed in between is meant for them too. */
function useKeysGoIntoDialogs(): void {
  useEffect(() => {
    /** Dialogs that had the focus: what leads out of them afterwards is wanted. */
    const entered = new WeakSet<Element>()
    const note = ({ target }: FocusEvent): void => {
      const dialog = topModal()
      if (target instanceof Node && dialog?.contains(target) === true) entered.add(dialog)
    }
    /** What the key does goes to the new place; what the page would do with it does not happen. */
    const lead = (event: KeyboardEvent): void => {
      const dialog = topModal()
      if (dialog === null || entered.has(dialog)) return
      entered.add(dialog)
      dialog.querySelector<HTMLElement>(firstField)?.focus({ preventScroll: true })
      if (event.key !== 'Escape') event.stopImmediatePropagation()
      // Held down since before the dialog was there: nobody has answered it yet.
      if (event.repeat) event.preventDefault()
    }
    document.addEventListener('focusin', note)
    addEventListener('keydown', lead, true)
    return () => {
      document.removeEventListener('focusin', note)
      removeEventListener('keydown', lead, true)
    }
  }, [])
}

/** Watches while the component is mounted. */
export function useKeptFocus(): void {
  useKeysGoIntoDialogs()
  useEffect(() => {
    let last: HTMLElement | null = null
    let wasOpen = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const note = ({ target }: FocusEvent): void => {
      if (isOnPage(target)) last = target
    }
    const restore = (): void => {
      if (document.activeElement !== document.body || isModalOpen()) return
      const to = canHaveFocus(last) ? last : document.querySelector<HTMLElement>('#page')
      to?.focus({ preventScroll: true })
    }
    /** A click beside everything leaves the focus on purpose; only what was closed or is gone counts. */
    const look = (): void => {
      const open = isModalOpen()
      const closed = wasOpen && !open
      wasOpen = open
      const isGone = last !== null && !last.isConnected
      if (closed || isGone) restore()
    }
    const later = (): void => {
      wasOpen ||= isModalOpen()
      clearTimeout(timer)
      timer = setTimeout(look, settling)
    }
    const events = ['keydown', 'click'] as const
    document.addEventListener('focusin', note)
    for (const event of events) addEventListener(event, later, true)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('focusin', note)
      for (const event of events) removeEventListener(event, later, true)
    }
  }, [])
}
