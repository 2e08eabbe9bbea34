/** “Undo brings it back”: said while that is true, and not after the undo or behind another change. */
import { notifications } from '@mantine/notifications'
import type { QueryClient } from '@tanstack/react-query'
import type { OutputOf } from '../query.ts'

type Undoable = OutputOf<'project', 'status'>['undo']['undo']

/** Whether the next undo is this one; once it was, and is no more, what was said of it is over. */
export function watching(procedure: string, subject: string) {
  let seen = false
  return (undo: Undoable): boolean => {
    const is = undo?.feature === 'source' && undo.procedure === procedure
    const isNext = is && undo.subject === subject
    const isOver = seen && !isNext
    seen ||= isNext
    return isOver
  }
}

/** Shows a notice that goes by itself when the next undo is another one. */
export function tellUndoable(
  answers: QueryClient,
  message: string,
  removal: { readonly procedure: string; readonly subject: string },
): void {
  const isOver = watching(removal.procedure, removal.subject)
  let unsubscribe = (): void => undefined
  const id = notifications.show({ message, onClose: () => unsubscribe() })
  unsubscribe = answers.getQueryCache().subscribe(({ query }) => {
    // A cache of any questions: their keys are lists, of whatever.
    if (!isStatus(query.queryKey as readonly unknown[])) return
    // The key is that of this very question.
    const status = query.state.data as OutputOf<'project', 'status'> | undefined
    if (status !== undefined && isOver(status.undo.undo)) notifications.hide(id)
  })
}

const isStatus = ([feature, procedure]: readonly unknown[]): boolean =>
  feature === 'project' && procedure === 'status'
