/** Asks for a source as soon as a hand goes to its link, so that the reading desk finds it there. */
import { useEffect } from 'react'
import { SourceId } from '../../core/ids.ts'
import { splitHash } from '../location.ts'
import { asking } from '../query.ts'
import { useSession, type Session } from '../session.ts'
import { askingCodings } from './use-known-codings.ts'

/** A pointer that rests this long on a link, in milliseconds, is likely to press it. */
const RESTING = 80

/** The source that this address opens on the reading desk, or null. */
export function sourceOfHref(href: string): SourceId | null {
  const [, page, id] = splitHash(href).path.split('/')
  const sourceId = SourceId.safeParse(id)
  return page === 'code' && sourceId.success ? sourceId.data : null
}

/** The source of the link at or around this element, or null. */
function sourceOfLink(element: EventTarget | null): SourceId | null {
  if (!(element instanceof Element)) return null
  return sourceOfHref(element.closest('a[href]')?.getAttribute('href') ?? '')
}

/** Whoever comes to show it asks again, and is told what went wrong. */
const unheard = (): undefined => undefined

/** What the desk shows of every source. */
export function askForCodes({ answers, call }: Session): void {
  answers.query(asking(call, 'coding', 'codes', {})).catch(unheard)
  answers.query(asking(call, 'framework', 'nodes', {})).catch(unheard)
  answers.query(asking(call, 'project', 'coders', {})).catch(unheard)
  answers.query(asking(call, 'coding', 'recent', {})).catch(unheard)
}

/** What the desk shows of this one: first what takes longest to draw. */
function askForSource(session: Session, sourceId: SourceId): void {
  const { answers, call } = session
  answers.query(asking(call, 'source', 'get', { sourceId })).catch(unheard)
  answers.query(askingCodings(session, sourceId)).catch(unheard)
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
