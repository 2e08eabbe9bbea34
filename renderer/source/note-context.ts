/** What every line of an open note shares. */
import { createContext, useContext } from 'react'
import type { FrameworkNode } from '../../core/framework/contract.ts'
import type { BlockId } from '../../core/ids.ts'
import type { Person } from '../../core/network/contract.ts'
import type { CaretPlace } from './note-lines.ts'
import type { NoteSaver } from './note-saver.ts'

/** What a line asks of the note around it. All of it stays the same while the note is open. */
export interface NoteDesk {
  readonly saver: NoteSaver
  readonly focus: (place: CaretPlace) => void
  /** The text of a line is now this; the caret in UTF-16 units. */
  readonly type: (blockId: BlockId, text: string, caret: number) => void
  readonly breakLine: (place: CaretPlace) => void
  readonly joinBack: (blockId: BlockId) => void
  readonly joinForward: (blockId: BlockId) => void
  readonly switchKind: (blockId: BlockId) => void
  readonly paste: (blockId: BlockId, start: number, end: number, text: string) => void
  /** To the line above or below, at this place on the screen or at its near end; whether there is one. */
  readonly step: (blockId: BlockId, by: -1 | 1, x: number | null) => boolean
  readonly entered: (blockId: BlockId) => void
  readonly left: (blockId: BlockId) => void
  readonly tieNumber: (blockId: BlockId, number: number) => void
  readonly tie: (blockId: BlockId, node: FrameworkNode) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Registers the field and the mirror of a line. */
  readonly register: (blockId: BlockId, parts: LineParts | null) => void
  /** Says whether Tab now leaves the text. */
  readonly leaving: (leaves: boolean) => void
}

export interface LineParts {
  readonly field: HTMLTextAreaElement
  readonly mirror: HTMLElement
}

export interface NoteLists {
  readonly people: readonly Person[]
  /** Pseudonyms in small letters. */
  readonly names: ReadonlySet<string>
  readonly nodes: readonly FrameworkNode[]
}

const DeskContext = createContext<NoteDesk | null>(null)
const ListsContext = createContext<NoteLists>({ people: [], names: new Set(), nodes: [] })
export const NoteDeskProvider = DeskContext.Provider
export const NoteListsProvider = ListsContext.Provider

export function useNoteDesk(): NoteDesk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('No open note around this line')
  return desk
}

export const useNoteLists = (): NoteLists => useContext(ListsContext)
