/** Notes on what a file says that is left out or read in another way, gathered while it is read. */
import type { FileNote } from './codebook-contract.ts'

/** As many names as a note tells. */
const TOLD = 5
const MOST_LETTERS = 80

export interface Notes {
  readonly add: (kind: FileNote['kind'], name?: string) => void
  readonly all: () => readonly FileNote[]
}

export function takeNotes(): Notes {
  const found = new Map<FileNote['kind'], { count: number; names: string[] }>()
  return {
    add: (kind, name = '') => {
      const note = found.get(kind) ?? { count: 0, names: [] }
      note.count += 1
      if (name !== '' && note.names.length < TOLD && !note.names.includes(name))
        note.names.push(Array.from(name).slice(0, MOST_LETTERS).join(''))
      found.set(kind, note)
    },
    all: () => [...found].map(([kind, note]) => ({ kind, ...note })),
  }
}
