/** Every command by its name. */
import { Modal } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { isPossible, runCommand, useCommandsOf } from '../commands.ts'
import { KeyCap } from '../look/key-cap.tsx'
import { useListKeys } from './list-keys.ts'
import { closeSheet } from './open-sheets.ts'
import { filterCommands, type PaletteEntry } from './palette-filter.ts'
import styles from './palette.module.css'
import { paletteWords } from './words.ts'

function useEntries(): readonly PaletteEntry[] {
  const screen = useCommandsOf('screen')
  const frame = useCommandsOf('frame')
  return [
    ...screen.map((command) => ({ command, level: 'screen' as const })),
    ...frame
      .filter(({ id }) => id !== 'frame.palette')
      .map((command) => ({ command, level: 'frame' as const })),
  ]
}

/** A fast typist's first letter belongs in the field, so it does not wait for the sheet to settle. */
const focusAtOnce = (field: HTMLInputElement | null): void => field?.focus()

export function Palette() {
  const [text, setText] = useState('')
  const [refused, setRefused] = useState('')
  const list = useId()
  const entries = filterCommands(useEntries(), text)
  const choose = (at: number) => {
    const entry = entries[at]
    if (entry === undefined) return
    const { disabled } = entry.command
    if (!isPossible(entry.command)) {
      setRefused(paletteWords.notNow(disabled ?? ''))
      return
    }
    closeSheet()
    // The sheet gives the focus back first; the command may take it.
    setTimeout(() => runCommand(entry.command.id), 0)
  }
  const keys = useListKeys(entries.length, choose)
  const { active } = keys
  useEffect(() => {
    document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, active])

  return (
    <Modal
      opened
      onClose={closeSheet}
      title={paletteWords.title}
      size={560}
      centered={false}
      yOffset="12vh"
      padding={0}
      transitionProps={{ duration: 0 }}
      classNames={{ header: styles['header'] ?? '' }}
    >
      <input
        data-autofocus
        ref={focusAtOnce}
        className={styles['field']}
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={entries.length > 0 ? `${list}-${active}` : undefined}
        aria-label={paletteWords.label}
        placeholder={paletteWords.label}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setRefused('')
          keys.setActive(0)
        }}
        onKeyDown={keys.onKeyDown}
      />
      <div className={styles['list']} id={list} role="listbox" aria-label={paletteWords.title}>
        {entries.map((entry, at) => (
          <Option
            key={`${entry.level}${entry.command.id}`}
            id={`${list}-${at}`}
            entry={entry}
            selected={at === active}
            onPoint={() => keys.setActive(at)}
            onChoose={() => choose(at)}
          />
        ))}
      </div>
      <p className="unseen" role="status">
        {refused}
      </p>
      {entries.length === 0 && (
        <p className={styles['nothing']} role="status">
          {paletteWords.nothing}
        </p>
      )}
    </Modal>
  )
}

/** One command; where it cannot be done now, its reason stands beside it and is read with it. */
function Option({
  id,
  entry: { command, level },
  selected,
  onPoint,
  onChoose,
}: {
  readonly id: string
  readonly entry: PaletteEntry
  readonly selected: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}) {
  const reason = command.disabled ?? null
  return (
    <div
      id={id}
      className={styles['command']}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-disabled={reason !== null}
      aria-describedby={reason === null ? undefined : `${id}-reason`}
      onPointerMove={onPoint}
      onClick={onChoose}
      onKeyDown={undefined}
    >
      <span className={styles['name']}>{command.label}</span>
      {reason !== null && (
        <span className={styles['reason']} id={`${id}-reason`}>
          {reason}
        </span>
      )}
      {reason === null && level === 'screen' && (
        <span className={styles['group']}>{paletteWords.groups.screen}</span>
      )}
      {command.keys !== undefined && <KeyCap keys={command.keys.split(' ')[0] ?? ''} />}
    </div>
  )
}
