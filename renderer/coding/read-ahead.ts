/** Asks for a source as soon as a hand goes to its link, so that the reading desk finds it there. */
import { useEffect } from 'react'
import { SourceId } from '../../core/ids.ts'
import { splitHash } from '../location.ts'
import { asking } from '../query.ts'
import { useSession, type Session } from '../session.ts'
import { askingCodings } from './use-known-codings.ts'

/** A pointer that rests this long on a link, in milliseconds, is likely to press it. */
const RESTING = 80

/** The source that a link at or around this element opens on the reading desk, or null. */
export function sourceOfLink(element: EventTarget | null): SourceId | null {
  if (!(element instanceof Element)) return null
  const href = element.closest('a[href]')?.getAttribute('href') ?? ''
  const [, page, id] = splitHash(href).path.split('/')
  const sourceId = SourceId.safeParse(id)
  return page === 'code' && sourceId.success ? sourceId.data : null
}

/** What the desk shows of every source. */
export function askForCodes({ answers, call }: Session): void {
  void answers.prefetchQuery(asking(call, 'coding', 'codes', {}))
  void answers.prefetchQuery(asking(call, 'framework', 'nodes', {}))
  void answers.prefetchQuery(asking(call, 'project', 'coders', {}))
  void answers.prefetchQuery(asking(call, 'coding', 'recent', {}))
}

/** What the desk shows of this one: first what takes longest to draw. */
function askForSource(session: Session, sourceId: SourceId): void {
  const { answers, call } = session
  void answers.prefetchQuery(asking(call, 'source', 'get', { sourceId }))
  void answers.prefetchQuery(askingCodings(session, sourceId))
  askForCodes(session)
}

/** For the whole window: links to sources stand on many pages. */
export function useReadAhead(): void {
  const session = useSession()
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined
    const press = ({ target }: Event) => {
      const sourceId = sourceOfLink(target)
      if (sourceId !== null) askForSource(session, sourceId)
    }
    const rest = (event: Event) => {
      clearTimeout(resting)
      if (sourceOfLink(event.target) !== null) resting = setTimeout(() => press(event), RESTING)
    }
    document.addEventListener('pointerdown', press)
    document.addEventListener('click', press, { capture: true })
    document.addEventListener('pointerover', rest)
    return () => {
      clearTimeout(resting)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('click', press, { capture: true })
      document.removeEventListener('pointerover', rest)
    }
  }, [session])
}
