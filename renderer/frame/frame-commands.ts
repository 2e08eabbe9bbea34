/** Commands that are there on every screen. */
import type { ProjectStatus } from '../../core/project/contract.ts'
import { useCommands, type ScreenCommand } from '../commands.ts'
import { navigate } from '../location.ts'
import { useAsk, useTell } from '../query.ts'
import { whenSaved } from '../saved.ts'
import { useSession } from '../session.ts'
import type { Job } from '../screens.ts'
import { useNewNote, type NewNote } from '../source/new-note.ts'
import { protocolWords } from '../source/protocol-words.ts'
import { reasons, whyNot } from '../reasons.ts'
import { openSheet } from './open-sheets.ts'
import { deedOf, frameWords } from './words.ts'

const jobs: readonly Job[] = ['overview', 'collect', 'code', 'judge', 'share']
const morePages = [
  { to: '/collect/people', name: 'people' },
  { to: '/collect/attributes', name: 'attributes' },
  { to: '/code-by-search', name: 'search-coding' },
  { to: '/codebook', name: 'codebook' },
  { to: '/memos', name: 'memos' },
  { to: '/retrieve', name: 'retrieve' },
  { to: '/retrieve/tables', name: 'tables' },
  { to: '/judge/trajectories', name: 'trajectories' },
] as const

/** Letters still on their way are let in before the door is locked. */
const longestWait = 3_000

const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined)

const places: readonly ScreenCommand[] = [
  ...jobs.map((job, at) => ({
    id: `frame.go.${job}`,
    label: frameWords.goTo(frameWords.jobs[job]),
    keys: `alt+${at + 1}`,
    run: () => navigate(`/${job}`),
  })),
  ...morePages.map(({ to, name }) => ({
    id: `frame.go.${name}`,
    label: frameWords.goTo(frameWords.screens[name]),
    run: () => navigate(to),
  })),
  { id: 'frame.memo', label: frameWords.newMemo, run: () => navigate('/memos?new=memo') },
  { id: 'frame.entry', label: frameWords.newEntry, run: () => navigate('/memos?new=journal') },
]

const sheets: readonly ScreenCommand[] = [
  {
    id: 'frame.search',
    label: frameWords.searchEverything,
    keys: '/',
    run: () => document.querySelector<HTMLInputElement>('#search-everything')?.focus(),
  },
  {
    id: 'frame.palette',
    label: frameWords.commandPalette,
    keys: 'mod+k',
    run: () => openSheet('palette'),
  },
  { id: 'frame.help', label: frameWords.help, keys: '? f1', run: () => openSheet('help') },
  { id: 'frame.network', label: frameWords.newNetwork, run: () => openSheet('new-network') },
  {
    id: 'frame.settings',
    label: frameWords.settings,
    keys: 'mod+,',
    run: () => openSheet('settings'),
  },
  { id: 'frame.who', label: frameWords.beAnother, run: () => openSheet('who') },
  { id: 'frame.history', label: frameWords.history, run: () => openSheet('history') },
  { id: 'frame.messages', label: frameWords.messages, run: () => openSheet('messages') },
]

/** A step that is on its way lets one more be asked for; a key that is held down asks for no hundred. */
const most = 2

function useTurning({ undo }: ProjectStatus): readonly ScreenCommand[] {
  const back = useTell('project', 'undo')
  const again = useTell('project', 'redo')
  return [
    {
      id: 'frame.undo',
      label: undo.undo === null ? frameWords.undoNothing : frameWords.undo(deedOf(undo.undo)),
      keys: 'mod+z',
      disabled: whyNot(
        [undo.undo === null, frameWords.nothingToUndo],
        [back.pending >= most, reasons.running],
      ),
      run: () => quietly(back.tell({})),
    },
    {
      id: 'frame.redo',
      label: undo.redo === null ? frameWords.redoNothing : frameWords.redo(deedOf(undo.redo)),
      keys: 'mod+shift+z mod+y',
      disabled: whyNot(
        [undo.redo === null, frameWords.nothingToRedo],
        [again.pending >= most, reasons.running],
      ),
      run: () => quietly(again.tell({})),
    },
  ]
}

/** A note by each of the project's protocols. */
function useProtocolNotes({ impossible, create }: NewNote): readonly ScreenCommand[] {
  const protocols = useAsk('source', 'protocols', {}).data ?? []
  return protocols.map(({ id, name }) => ({
    id: `frame.note.${id}`,
    label: protocolWords.newNote(name),
    disabled: impossible,
    run: () => quietly(create(id)),
  }))
}

export function useFrameCommands(status: ProjectStatus): void {
  const { saved } = useSession()
  const lock = useTell('project', 'lock')
  const note = useNewNote()
  const byProtocol = useProtocolNotes(note)
  const turning = useTurning(status)
  useCommands(
    [
      ...places,
      {
        id: 'frame.note',
        label: frameWords.newNote,
        keys: 'n',
        disabled: note.impossible,
        run: () => quietly(note.create()),
      },
      ...byProtocol,
      ...sheets,
      ...turning,
      {
        id: 'frame.lock',
        label: frameWords.lock,
        keys: 'mod+l',
        run: () => quietly(whenSaved(saved, longestWait).then(() => lock.tell({}))),
      },
    ],
    'frame',
  )
}
