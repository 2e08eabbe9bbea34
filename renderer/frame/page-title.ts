import { useEffect } from 'react'
import { matchRoute, useLocation, useRouter } from 'wouter'
import { screens, type Screen } from '../screens.ts'
import { frameWords } from './words.ts'

/** The screen of this place; null on the way to one. */
export function useScreen(): Screen | null {
  const { parser } = useRouter()
  const [location] = useLocation()
  return screens.find(({ path }) => matchRoute(parser, path, location)[0]) ?? null
}

/** The window's title says the page and nothing of its content, since it may stand in task bars and histories. */
export function usePageTitle(): void {
  const name = useScreen()?.name
  useEffect(() => {
    document.title =
      name === undefined
        ? frameWords.program
        : `${frameWords.screens[name]} · ${frameWords.program}`
    return () => {
      document.title = frameWords.program
    }
  }, [name])
}
