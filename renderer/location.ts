/** Where the window is: path and query both live in the hash, so that nothing of them reaches a server. */
import { useSyncExternalStore } from 'react'

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** `#/code/x?block=y` in two parts: `/code/x` and `block=y`. */
export function splitHash(hash: string): { readonly path: string; readonly search: string } {
  const [path = '', search = ''] = hash.replace(/^#?\/?/u, '').split('?', 2)
  return { path: `/${path}`, search }
}

export function navigate(to: string, options: { readonly replace?: boolean } = {}): void {
  const { path, search } = splitHash(to)
  const hash = `#${path}${search === '' ? '' : `?${search}`}`
  if (hash === location.hash) return
  const before = location.href
  if (options.replace === true) history.replaceState(null, '', hash)
  else history.pushState(null, '', hash)
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: location.href }))
}

/** wouter's location hook. */
export function useHash(): [string, typeof navigate] {
  const path = useSyncExternalStore(subscribe, () => splitHash(location.hash).path)
  return [path, navigate]
}

/** wouter's search hook. */
export function useHashSearch(): string {
  return useSyncExternalStore(subscribe, () => splitHash(location.hash).search)
}

export const hashHref = (to: string): string => `#${to}`
