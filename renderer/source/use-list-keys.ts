/** The keys of the list of sources, as commands of the screen. */
import type { Dispatch, SetStateAction } from 'react'
import type { SourceId } from '../../core/ids.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { useCommands, type ScreenCommand } from '../commands.ts'
import { navigate } from '../location.ts'
import { reasons, whyNot } from '../reasons.ts'
import { useRemoveSource, useRemoveSources } from './remove-source.ts'
import { allChosen, nothingChosen, reaching, turned, type Selection } from '../selection.ts'
import { sortBy, sortColumns } from './source-sort.ts'
import { collectWords } from './words.ts'

const { keys, columns, sortBy: sortWords } = collectWords

export interface Keyed {
  readonly sources: readonly SourceSummary[]
  readonly index: number
  readonly go: (to: number) => void
  readonly readOnly: boolean
  readonly active: boolean
  readonly chosen: readonly SourceSummary[]
  readonly selection: Selection<SourceId>
  readonly select: Dispatch<SetStateAction<Selection<SourceId>>>
  readonly onChange: (source: SourceSummary) => void
}

const goCommands = ({ sources, index, go }: Keyed): readonly ScreenCommand[] => [
  { id: 'next', label: keys.next, keys: 'arrowdown j', bar: true, run: () => go(index + 1) },
  { id: 'previous', label: keys.previous, keys: 'arrowup k', bar: true, run: () => go(index - 1) },
  { id: 'first', label: keys.first, keys: 'home', run: () => go(0) },
  { id: 'last', label: keys.last, keys: 'end', run: () => go(sources.length - 1) },
  { id: 'page', label: keys.pageDown, keys: 'pagedown', run: () => go(index + 10) },
  { id: 'back', label: keys.pageUp, keys: 'pageup', run: () => go(index - 10) },
]

/** Choosing several; of no use where nothing may be changed. */
function chooseCommands({
  sources,
  index,
  go,
  readOnly,
  chosen,
  select,
}: Keyed): readonly ScreenCommand[] {
  const source = sources[index]
  const disabled = whyNot([source === undefined, reasons.noSource], [readOnly, reasons.published])
  const reach = (to: number) => {
    const next = sources[Math.max(0, Math.min(sources.length - 1, to))]
    if (source === undefined || next === undefined) return
    go(to)
    select((before) => reaching(before, sources, source.id, next.id))
  }
  const turn = () => {
    if (source !== undefined) select((before) => turned(before, source.id))
  }
  const none = { id: 'choose-none', label: keys.chooseNone, keys: 'escape' }
  return [
    {
      ...{ id: 'choose-next', label: keys.chooseNext, keys: 'shift+arrowdown shift+j' },
      ...{ disabled, run: () => reach(index + 1) },
    },
    {
      ...{ id: 'choose-previous', label: keys.choosePrevious, keys: 'shift+arrowup shift+k' },
      ...{ disabled, run: () => reach(index - 1) },
    },
    {
      ...{ id: 'choose-all', label: keys.chooseAll, keys: 'mod+a', disabled },
      run: () => select(allChosen(sources)),
    },
    { id: 'choose-this', label: keys.chooseThis, keys: 'x', disabled, run: turn },
    ...(chosen.length === 0 ? [] : [{ ...none, run: () => select(nothingChosen) }]),
  ]
}

function useActCommands(keyed: Keyed): readonly ScreenCommand[] {
  const { sources, index, readOnly, active, chosen, onChange } = keyed
  const remove = useRemoveSource()
  const removeSeveral = useRemoveSources()
  const source = sources[index]
  const withSource = (act: (source: SourceSummary) => void) => () => {
    if (source !== undefined) act(source)
  }
  const none = whyNot([source === undefined, reasons.noSource])
  const still = none ?? whyNot([readOnly, reasons.published], [!active, reasons.leaveTheFilter])
  const removing =
    chosen.length > 0
      ? {
          label: keys.removeChosen(chosen.length),
          run: () => void removeSeveral(chosen).catch(() => undefined),
        }
      : {
          label: keys.remove,
          run: withSource((one) => void remove(one).catch(() => undefined)),
        }
  return [
    {
      ...{ id: 'open', label: keys.open, keys: 'enter', disabled: none },
      run: withSource(({ id }) => navigate(`/code/${id}`)),
    },
    {
      ...{ id: 'write', label: keys.write, keys: 'e' },
      disabled: none ?? whyNot([source?.kind !== 'note', reasons.notANote]),
      run: withSource(({ id }) => navigate(`/collect/note/${id}`)),
    },
    {
      ...{ id: 'details', label: keys.details, keys: 'd', disabled: still },
      run: withSource(onChange),
    },
    { id: 'remove', ...removing, keys: 'delete', disabled: still },
  ]
}

const sortCommands: readonly ScreenCommand[] = sortColumns.map((column) => ({
  id: `sort-${column}`,
  label: sortWords(columns[column]),
  run: () => sortBy(column),
}))

export function useListKeys(keyed: Keyed): void {
  const acts = useActCommands(keyed)
  const list = [...goCommands(keyed), ...chooseCommands(keyed), ...acts, ...sortCommands]
  useCommands(
    list.map(({ id, ...command }) => ({
      ...command,
      id: `collect.${id}`,
      ...(id === 'next' || id === 'previous' ? { hint: keys.move } : {}),
    })),
  )
}
