/** Several people of the roster are chosen, with the pointer or with keys, and what is done to them. */
import { useCallback, useMemo, useRef, useState } from 'react'
import type { PersonId } from '../../core/ids.ts'
import type { Person } from '../../core/network/contract.ts'
import { peopleWords } from '../../core/network/words.ts'
import { useCommands, type ScreenCommand } from '../commands.ts'
import { useTell } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { allChosen, nothingChosen, reaching, turned, type Selection } from '../selection.ts'
import { useSession } from '../session.ts'
import { tellUndoable } from '../undo-notice.ts'
import { chosenWords as words } from './words.ts'

/** What of the chosen is set in a form. */
export type Part = 'role' | 'site' | 'mayQuote'

export interface Changing {
  readonly part: Part
  /** Who was chosen when the form was opened. */
  readonly people: readonly Person[]
}

/** All of them by one undo. */
function useRemovePeople() {
  const { tell } = useTell('network', 'removePeople')
  const { answers } = useSession()
  return async (people: readonly Person[]) => {
    await tell({ personIds: people.map(({ id }) => id) })
    const subject = peopleWords(people.map(({ pseudonym }) => pseudonym))
    const message = words.removed(subject, people.length)
    tellUndoable(answers, message, { feature: 'network', procedure: 'removePeople', subject })
  }
}

/** Which row the keys are about; the nearest one where it has gone. */
function useMarked(people: readonly Person[]) {
  const box = useRef<HTMLDivElement>(null)
  const [marked, setMarked] = useState<{ readonly id: PersonId; readonly index: number } | null>(
    null,
  )
  const found = people.findIndex(({ id }) => id === marked?.id)
  const index = found === -1 ? Math.min(marked?.index ?? 0, people.length - 1) : found
  const mark = (row: number) => {
    const person = people[row]
    if (person !== undefined) setMarked({ id: person.id, index: row })
  }
  /** The focus takes the mark along. */
  const go = (to: number) => {
    const row = Math.max(0, Math.min(people.length - 1, to))
    const name = box.current?.querySelector<HTMLElement>(`[data-row="${row}"] button`)
    const page = document.querySelector<HTMLElement>('#page')
    ;(name ?? page)?.focus()
  }
  return { box, index, mark, go }
}

export type Choosing = ReturnType<typeof useChoosing>

export function useChoosing(people: readonly Person[], readOnly: boolean) {
  const { box, index, mark, go } = useMarked(people)
  const [selection, select] = useState<Selection<PersonId>>(nothingChosen)
  const [changing, setChanging] = useState<Changing | null>(null)
  const removePeople = useRemovePeople()
  const chosen = useMemo(
    () => (readOnly ? [] : people.filter(({ id }) => selection.ids.has(id))),
    [people, readOnly, selection],
  )
  const turn = useCallback((id: PersonId) => select((before) => turned(before, id)), [])
  const reach = (to: PersonId) => {
    const from = people[index]?.id ?? to
    select((before) => reaching(before, people, from, to))
  }
  const clear = () => {
    select(nothingChosen)
    if (document.activeElement?.closest('[role="toolbar"]')) go(index)
  }
  const change = (part: Part) => setChanging({ part, people: chosen })
  /** The keys go to the nearest person who stays, so that they are not lost with a row or with the bar. */
  const remove = () => {
    const rows = people.flatMap(({ id }, row) => (selection.ids.has(id) ? [] : [row]))
    go(rows.find((row) => row >= index) ?? rows.at(-1) ?? -1)
    void removePeople(chosen).catch(() => undefined)
  }
  const acts = { turn, reach, clear, change, remove, go, all: () => select(allChosen(people)) }
  useChoosingCommands({ ...acts, people, index, readOnly, count: chosen.length })
  return {
    ...{ box, index, chosen, ids: selection.ids, changing, mark, ...acts },
    close: () => setChanging(null),
  }
}

interface Keyed {
  readonly people: readonly Person[]
  readonly index: number
  readonly readOnly: boolean
  readonly count: number
  readonly go: (to: number) => void
  readonly reach: (to: PersonId) => void
  readonly turn: (id: PersonId) => void
  readonly all: () => void
  readonly clear: () => void
  readonly change: (part: Part) => void
  readonly remove: () => void
}

function chooseCommands(keyed: Keyed): readonly ScreenCommand[] {
  const { people, index, readOnly, count, go, reach, turn, all, clear } = keyed
  const { keys } = words
  const disabled = whyNot([people.length === 0, reasons.nobodyHere], [readOnly, reasons.published])
  const reachRow = (row: number) => {
    const next = people[Math.max(0, Math.min(people.length - 1, row))]
    if (next === undefined) return
    reach(next.id)
    go(row)
  }
  const turnThis = () => {
    const person = people[index]
    if (person !== undefined) turn(person.id)
  }
  const moving = { bar: true, hint: keys.move, disabled }
  const list: readonly ScreenCommand[] = [
    { id: 'next', label: keys.next, keys: 'j', ...moving, run: () => go(index + 1) },
    { id: 'previous', label: keys.previous, keys: 'k', ...moving, run: () => go(index - 1) },
    {
      ...{ id: 'choose-next', label: keys.chooseNext, keys: 'shift+arrowdown shift+j' },
      ...{ disabled, run: () => reachRow(index + 1) },
    },
    {
      ...{ id: 'choose-previous', label: keys.choosePrevious, keys: 'shift+arrowup shift+k' },
      ...{ disabled, run: () => reachRow(index - 1) },
    },
    { id: 'choose-all', label: keys.chooseAll, keys: 'mod+a', disabled, run: all },
    { id: 'choose-this', label: keys.chooseThis, keys: 'x', disabled, run: turnThis },
  ]
  const none = { id: 'choose-none', label: words.clear, keys: 'escape', run: clear }
  return count === 0 ? list : [...list, none]
}

function useChoosingCommands(keyed: Keyed): void {
  const { people, readOnly, count, change, remove } = keyed
  const { keys } = words
  const disabled = whyNot(
    [people.length === 0, reasons.nobodyHere],
    [readOnly, reasons.published],
    [count === 0, reasons.choosePeople],
  )
  const parts: readonly Part[] = ['role', 'site', 'mayQuote']
  const list: readonly ScreenCommand[] = [
    ...chooseCommands(keyed),
    ...parts.map((part) => ({
      ...{ id: `several-${part}`, label: keys[part](count), disabled, run: () => change(part) },
    })),
    {
      ...{ id: 'several-remove', label: keys.remove(count), keys: 'delete', disabled },
      run: remove,
    },
  ]
  useCommands(list.map((command) => ({ ...command, id: `people.${command.id}` })))
}
