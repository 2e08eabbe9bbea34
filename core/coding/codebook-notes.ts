/** Notes on what a file says that is left out or read in another way, gathered while it is read. */
import { MOST_ROWS_TOLD } from '../source/sheet-rows.ts'
import type { FileNote } from './codebook-contract.ts'

/** As many names as a note tells. */
const TOLD = 5
const MOST_LETTERS = 80

export interface Notes {
  /** `row`: where it stands, as a spreadsheet counts. */
  readonly add: (kind: FileNote['kind'], name?: string, row?: number | null) => void
  readonly all: () => readonly FileNote[]
}

export function takeNotes(): Notes {
  const found = new Map<FileNote['kind'], { count: number; names: string[]; rows: number[] }>()
  return {
    add: (kind, name = '', row = null) => {
      const note = found.get(kind) ?? { count: 0, names: [], rows: [] }
      note.count += 1
      if (name !== '' && note.names.length < TOLD && !note.names.includes(name))
        note.names.push(Array.from(name).slice(0, MOST_LETTERS).join(''))
      if (row !== null && note.rows.length < MOST_ROWS_TOLD && !note.rows.includes(row))
        note.rows.push(row)
      found.set(kind, note)
    },
    all: () => [...found].map(([kind, note]) => ({ kind, ...note })),
  }
}
