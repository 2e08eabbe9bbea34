/** Whether a dialog lies over the page: then the keys of the page are silent, and not shown. */
import { useSyncExternalStore } from 'react'

const modal = '[aria-modal="true"]'

/** Dialogs are drawn outside the window's own root, in portals. */
const portals = (): readonly Element[] =>
  [...document.body.children].filter(({ id }) => id !== 'root')

/** The dialog that lies on top, if any does. */
export const topModal = (): Element | null =>
  portals()
    .flatMap((portal) => (portal.matches(modal) ? [portal] : [...portal.querySelectorAll(modal)]))
    .at(-1) ?? null

export const isModalOpen = (): boolean => topModal() !== null

/** Looks at portals alone, so that nothing is spent on what happens on the page. */
function subscribe(changed: () => void): () => void {
  const inside = new MutationObserver(changed)
  const watch = (): void => {
    inside.disconnect()
    for (const portal of portals())
      inside.observe(portal, { childList: true, subtree: true, attributeFilter: ['aria-modal'] })
    changed()
  }
  const body = new MutationObserver(watch)
  body.observe(document.body, { childList: true })
  watch()
  return () => {
    inside.disconnect()
    body.disconnect()
  }
}

export function useModalOpen(): boolean {
  return useSyncExternalStore(subscribe, isModalOpen)
}
