/** What was done last, in a sentence that goes once it is undone. */
import { useState } from 'react'
import { useAsk } from '../query.ts'

interface Said {
  readonly sentence: string
  /** What a redo would have brought back when it was said. */
  readonly redo: string
}

const nothing = JSON.stringify('')

/** The sentence, and how another is said; what is undone is no longer said. */
export function useSaid(): readonly [string, (sentence: string) => void] {
  const undo = useAsk('project', 'status', {}).data?.undo
  const redo = JSON.stringify(undo?.redo ?? '')
  const [said, setSaid] = useState<Said>({ sentence: '', redo })
  if (redo !== said.redo) {
    // Something new could be brought back: the last deed was undone.
    const isUndone = redo !== nothing
    setSaid({ sentence: isUndone ? '' : said.sentence, redo })
  }
  return [said.sentence, (sentence) => setSaid({ sentence, redo })]
}
