/** “Undo brings it back”: said while that is true, and not after the undo or behind another change. */
import { notifications } from '@mantine/notifications'
import type { QueryClient } from '@tanstack/react-query'
import type { OutputOf } from './query.ts'

type Undoable = OutputOf<'project', 'status'>['undo']['undo']

/** A step as the next undo names it. */
export type UndoableStep = Pick<NonNullable<Undoable>, 'feature' | 'procedure' | 'subject'>

/** Whether what was said of this step is over: the next undo was this one, and is no more. */
export function watching(step: UndoableStep) {
  let seen = false
  return (undo: Undoable): boolean => {
    const isNext =
      undo?.feature === step.feature &&
      undo.procedure === step.procedure &&
      undo.subject === step.subject
    const isOver = seen && !isNext
    seen ||= isNext
    return isOver
  }
}

/** Shows a notice that goes by itself when the next undo is another one. */
export function tellUndoable(answers: QueryClient, message: string, step: UndoableStep): void {
  const isOver = watching(step)
  let unsubscribe = (): void => undefined
  const id = notifications.show({ message, onClose: () => unsubscribe() })
  unsubscribe = answers.getQueryCache().subscribe(({ query }) => {
    // A cache of any questions: their keys are lists, of whatever.
    const [feature, procedure] = query.queryKey as readonly unknown[]
    if (feature !== 'project' || procedure !== 'status') return
    // The key is that of this very question.
    const status = query.state.data as OutputOf<'project', 'status'> | undefined
    if (status !== undefined && isOver(status.undo.undo)) notifications.hide(id)
  })
}
