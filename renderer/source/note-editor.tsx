/** An open note: head, attendance, lines, look-fors, foot. */
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { BlockId } from '../../core/ids.ts'
import type { Network } from '../../core/network/contract.ts'
import type { SourceText } from '../../core/source/contract.ts'
import { useCommands } from '../commands.ts'
import { useAsk } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { AttendanceRow } from './attendance.tsx'
import { LookFors } from './look-fors.tsx'
import {
  NoteDeskProvider,
  NoteListsProvider,
  useNoteDesk,
  type NoteDesk,
  type NoteLists,
} from './note-context.ts'
import styles from './note-editor.module.css'
import { NoteFoot } from './note-foot.tsx'
import { NoteHead } from './note-head.tsx'
import { NoteLine } from './note-line.tsx'
import { NoteProtocol } from './note-protocol.tsx'
import { setKind, shownTimes } from './note-lines.ts'
import { useOpenNote } from './open-notes.ts'
import type { SaverView } from './note-saver.ts'
import { useTies, type Ties } from './ties.ts'
import { useDesk } from './use-note-desk.ts'
import { placeToWrite, useLookFors } from './use-protocol.ts'
import { takeLetters } from './type-ahead.ts'
import { useThinNodes } from './use-thin-nodes.ts'
import { noteWords as words } from './words.ts'

const nobody: OutputOfPeople = []
type OutputOfPeople = NoteLists['people']

export function NoteEditor({
  text,
  network,
}: {
  readonly text: SourceText
  readonly network: Network
}) {
  const { summary, attendance } = text
  const { readOnly } = network
  const { saver, view } = useOpenNote(text)
  const ties = useTies(summary.id, saver)
  const thinnest = useThinNodes(network, summary.waveId)
  const thin = useLookFors(text.protocolId, thinnest)
  const { current, setCurrent } = useCurrentLine(view)
  const [leaves, onLeaving] = useState(false)
  const now = { ties, thin: thin.nodes, date: summary.date, onEntered: setCurrent, onLeaving }
  const desk = useDesk(saver, now)
  const people = useAsk('network', 'people', { networkId: network.id }).data ?? nobody
  const lists = useLists(people, thin.all)
  useArrival(desk, view, readOnly)
  useNoteCommands(
    desk,
    current,
    thin.nodes.map(({ label }) => label),
    readOnly,
  )
  const line = view.note.draft.find(({ id }) => id === current)
  return (
    <NoteDeskProvider value={desk}>
      <NoteListsProvider value={lists}>
        <article className={styles['note']} aria-label={summary.title}>
          <div className={styles['top']}>
            <NoteHead
              summary={summary}
              network={network}
              since={view.note.draft[0]?.at ?? ''}
              saver={saver}
            />
            <NoteProtocol text={text} thin={thinnest} saver={saver} readOnly={readOnly} />
            <AttendanceRow
              sourceId={summary.id}
              people={people}
              attendance={attendance}
              lines={view.note.draft.map((block) => block.text)}
              readOnly={readOnly}
            />
          </div>
          <div className={styles['desk']}>
            <Lines view={view} current={current} ties={ties} readOnly={readOnly} />
            <LookFors
              nodes={thin.nodes}
              behind={thin.behind}
              parent={thin.parent}
              here={ties.count}
              readOnly={readOnly}
              onTie={(node) => desk.tieNumber(current, thin.nodes.indexOf(node) + 1)}
            />
          </div>
          <NoteFoot
            kind={line?.kind ?? 'saw'}
            leaves={leaves}
            view={view}
            readOnly={readOnly}
            onKind={(kind) => saver.change((note) => setKind(note, current, kind))}
          />
        </article>
      </NoteListsProvider>
    </NoteDeskProvider>
  )
}

function useLists(people: NoteLists['people'], nodes: NoteLists['nodes']): NoteLists {
  return useMemo(
    () => ({
      people,
      nodes,
      names: new Set(people.map(({ pseudonym }) => pseudonym.toLowerCase())),
    }),
    [people, nodes],
  )
}

/** The line written in last; the last line until there is one. */
function useCurrentLine({ note }: SaverView): {
  readonly current: BlockId
  readonly setCurrent: (blockId: BlockId) => void
} {
  const last = note.draft.at(-1)?.id
  const [chosen, setCurrent] = useState(last)
  const there = note.draft.some(({ id }) => id === chosen)
  const current = there ? chosen : last
  if (current === undefined) throw new Error('A note has at least one line')
  return { current, setCurrent }
}

/** On arrival the caret stands where one would write on. */
function useArrival(desk: NoteDesk, { note }: SaverView, readOnly: boolean): void {
  const [place] = useState(() => placeToWrite(note.draft))
  useEffect(() => {
    const letters = takeLetters()
    if (place === undefined || readOnly) return
    const text = place.text + letters
    if (letters !== '') desk.type(place.id, text, text.length)
    desk.focus({ blockId: place.id, offset: text.length })
  }, [desk, place, readOnly])
}

function useNoteCommands(
  desk: NoteDesk,
  current: BlockId,
  thin: readonly string[],
  readOnly: boolean,
): void {
  const disabled = whyNot([readOnly, reasons.published])
  const offset = () =>
    desk.saver.view().note.draft.find(({ id }) => id === current)?.text.length ?? 0
  useCommands([
    {
      id: 'note.switch',
      label: words.switchLine,
      disabled,
      run: () => desk.switchKind(current),
    },
    {
      id: 'note.text',
      label: words.toText,
      keys: 'enter',
      run: () => desk.focus({ blockId: current, offset: offset() }),
    },
    {
      id: 'note.leave',
      label: words.leave,
      run: () => document.querySelector<HTMLElement>('[data-look-fors] button')?.focus(),
    },
    {
      id: 'note.attendance',
      label: words.toAttendance,
      keys: 'alt+a',
      run: () => document.querySelector<HTMLElement>('[data-attendance] [tabindex="0"]')?.focus(),
    },
    ...thin.map((label, index) => ({
      id: `note.tie.${index + 1}`,
      label: words.tieNumber(index + 1, label),
      ...(index < 9 ? { keys: `alt+${index + 1}` } : {}),
      disabled,
      run: () => desk.tieNumber(current, index + 1),
    })),
  ])
}

/** A click under the last line goes on writing there. */
function useWriteBelow(list: RefObject<HTMLOListElement | null>): void {
  const desk = useNoteDesk()
  useEffect(() => {
    const below = (event: MouseEvent) => {
      const last = desk.saver.view().note.draft.at(-1)
      if (event.target !== list.current || last === undefined) return
      event.preventDefault()
      desk.focus({ blockId: last.id, offset: last.text.length })
    }
    const element = list.current
    element?.addEventListener('mousedown', below)
    return () => element?.removeEventListener('mousedown', below)
  }, [desk, list])
}

function Lines({
  view,
  current,
  ties,
  readOnly,
}: {
  readonly view: SaverView
  readonly current: BlockId
  readonly ties: Ties
  readonly readOnly: boolean
}) {
  const { draft } = view.note
  const times = shownTimes(draft)
  const list = useRef<HTMLOListElement>(null)
  useWriteBelow(list)
  return (
    <ol
      ref={list}
      className={styles['lines']}
      aria-label={words.lines}
      aria-describedby="note-help"
    >
      {draft.map((block, index) => (
        <NoteLine
          key={block.id}
          block={block}
          number={index + 1}
          time={times[index] ?? ''}
          current={block.id === current}
          tabStop={block.id === current}
          readOnly={readOnly}
          ties={ties}
        />
      ))}
    </ol>
  )
}
