/** The protocol that an open note follows: its look-fors, and how another one is taken. */
import { useCallback, useMemo } from 'react'
import { v7 } from 'uuid'
import type { FrameworkNode } from '../../core/framework/contract.ts'
import { BlockId, type ProtocolId, type SourceId } from '../../core/ids.ts'
import type { Block, BlockEdit, Protocol } from '../../core/source/contract.ts'
import { useAsk, useTell } from '../query.ts'
import type { NoteSaver } from './note-saver.ts'
import { takeSteps, type NoteState } from './note-state.ts'
import type { ThinNodes } from './use-thin-nodes.ts'

/** The prompts that the note does not hold yet come to its end, each with a line to write in. */
export function withPrompts(
  note: NoteState,
  prompts: readonly string[],
  newId: () => BlockId,
): NoteState {
  const there = new Set(note.draft.filter(({ kind }) => kind === 'heading').map(({ text }) => text))
  let after = note.draft.at(-1)?.id ?? null
  const steps = prompts
    .filter((prompt) => !there.has(prompt))
    .flatMap((prompt) => [
      { kind: 'heading', text: prompt } as const,
      { kind: 'saw', text: '' } as const,
    ])
    .map((line): BlockEdit => {
      const block = { id: newId(), speaker: '', at: '', ...line }
      const step: BlockEdit = { type: 'insert', after, block }
      after = block.id
      return step
    })
  return takeSteps(note, steps)
}

/** The first line below a heading where nothing is written yet, else the last line. */
export function placeToWrite(draft: readonly Block[]): Block | undefined {
  const waiting = draft.findIndex(
    ({ text }, index) => text === '' && draft[index - 1]?.kind === 'heading',
  )
  return waiting === -1 ? draft.at(-1) : draft[waiting]
}

/** The look-fors beside the note: those of its protocol where it follows one, else the thinnest. */
export function useLookFors(protocolId: ProtocolId | null, thin: ThinNodes): ThinNodes {
  const protocols = useAsk('source', 'protocols', {}).data
  return useMemo(() => {
    const followed = protocols?.find(({ id }) => id === protocolId)
    if (followed === undefined || followed.nodeIds.length === 0) return thin
    const nodes = followed.nodeIds
      .map((id) => thin.all.find((node) => node.id === id))
      .filter((node): node is FrameworkNode => node !== undefined)
    return nodes.length === 0 ? thin : { ...thin, nodes }
  }, [protocols, protocolId, thin])
}

export function useFollow(
  sourceId: SourceId,
  saver: NoteSaver,
  onPrompts: () => void,
): (protocol: Protocol | null) => void {
  const { tell } = useTell('source', 'followProtocol')
  return useCallback(
    (protocol) => {
      tell({ sourceId, protocolId: protocol?.id ?? null }).then(
        () => {
          if (protocol === null) return
          saver.change((note) => withPrompts(note, protocol.prompts, () => BlockId.parse(v7())))
          void saver.flush()
          onPrompts()
        },
        () => undefined,
      )
    },
    [tell, sourceId, saver, onPrompts],
  )
}
