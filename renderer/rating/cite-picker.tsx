/** Chooses a passage to cite: type to filter, arrows to walk, Enter to cite. */
import { Modal, TextInput } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import type { Passage } from '../../core/coding/contract.ts'
import type { CodingId } from '../../core/ids.ts'
import { voiceOf } from '../analysis/passage-item.tsx'
import { hashHref } from '../location.ts'
import { DirectionSign } from '../look/direction-sign.tsx'
import styles from './cite-picker.module.css'
import { sheetWords } from './words.ts'

const most = 60

/** Passages whose words, voice or code hold every typed word; those against first among equals is left to the order given. */
export function matchingPassages(passages: readonly Passage[], typed: string): readonly Passage[] {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean)
  return passages.filter((passage) => {
    const text = `${passage.quote} ${voiceOf(passage)} ${passage.codeName}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

function Choice({
  passage,
  active,
  onPick,
}: {
  readonly passage: Passage
  readonly active: boolean
  readonly onPick: () => void
}) {
  return (
    <li>
      <button type="button" data-active={active} className={styles['choice']} onClick={onPick}>
        <DirectionSign direction={passage.coding.direction} />
        <span className={styles['quote']}>“{passage.quote}”</span>
        <span className={styles['voice']}>
          {voiceOf(passage)} · {passage.codeName}
        </span>
      </button>
    </li>
  )
}

function Choices({
  passages,
  onPick,
}: {
  readonly passages: readonly Passage[]
  readonly onPick: (passage: Passage) => void
}) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = matchingPassages(passages, typed).slice(0, most)
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setAt(Math.max(0, Math.min(found.length - 1, at + step)))
    }
    const chosen = found[at]
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault()
      onPick(chosen)
    }
  }
  return (
    <>
      <TextInput
        data-autofocus
        label={sheetWords.findPassage}
        value={typed}
        onKeyDown={press}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
      />
      <ul className={styles['list']}>
        {found.map((passage, index) => (
          <Choice
            key={passage.coding.id}
            passage={passage}
            active={index === at}
            onPick={() => onPick(passage)}
          />
        ))}
      </ul>
    </>
  )
}

export function CitePicker({
  opened,
  passages,
  cited,
  onPick,
  onClose,
}: {
  readonly opened: boolean
  readonly passages: readonly Passage[]
  readonly cited: readonly CodingId[]
  readonly onPick: (passage: Passage) => void
  readonly onClose: () => void
}) {
  const free = passages.filter((passage) => !cited.includes(passage.coding.id))
  return (
    <Modal opened={opened} onClose={onClose} title={sheetWords.cite} size={640}>
      {free.length === 0 ? (
        <p>
          {passages.length === 0 ? sheetWords.noPassages : sheetWords.allCited}{' '}
          <a href={hashHref('/code')}>{sheetWords.desk}</a>
        </p>
      ) : (
        <Choices passages={free} onPick={onPick} />
      )}
    </Modal>
  )
}
