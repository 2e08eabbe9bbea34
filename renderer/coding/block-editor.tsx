import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Block } from '../../core/source/contract.ts'
import type { Typed } from './block-edits.ts'
import styles from './block-editor.module.css'
import { editWords } from './words.ts'

/** A pause in typing after which what was typed is saved. */
const PAUSE = 600

export interface EditHandlers {
  readonly save: (typed: Typed) => void
  readonly mark: (block: Block, next: Pick<Block, 'speaker' | 'at'>) => void
  /** At the caret, in UTF-16 units. */
  readonly split: (typed: Typed, caret: number) => void
  /** With the paragraph before, or with the one after; false where there is none. */
  readonly join: (typed: Typed, side: 'before' | 'after') => boolean
  readonly endEdit: () => void
}

interface EditorProps {
  readonly block: Block
  /** Where the caret begins, in UTF-16 units; null for the end. */
  readonly caret: number | null
  readonly handlers: EditHandlers
}

/** What was typed and not saved yet; saved at every pause and at the end, unless another step took it along. */
function useTyping({ block, handlers }: EditorProps) {
  const [{ text, base }, setTyped] = useState({ text: block.text, base: block.text })
  const setText = (now: string): void => setTyped((before) => ({ ...before, text: now }))
  // Nothing was typed since the paragraph became another by somebody else's hand: it is taken over.
  if (base !== block.text) setTyped({ text: text === base ? block.text : text, base: block.text })
  const latest = useRef({ saved: block.text, text, block, handlers })
  useEffect(() => {
    const saved = text === base ? base : latest.current.saved
    latest.current = { saved, text, block, handlers }
  }, [text, base, block, handlers])
  const save = useRef(() => {
    const { saved, text: now, block: of, handlers: hands } = latest.current
    if (saved === now) return
    latest.current = { ...latest.current, saved: now }
    hands.save({ block: of, saved, text: now })
  })
  useEffect(() => {
    const timer = setTimeout(save.current, PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => save.current, [])
  /** Gives what is typed into other hands, so that it is not saved twice. */
  const take = (): Typed => {
    const { saved, text: now, block: of } = latest.current
    latest.current = { ...latest.current, saved: now }
    return { block: of, saved, text: now }
  }
  return { text, setText, save, take }
}

function Marks({ block, handlers }: EditorProps) {
  const [speaker, setSpeaker] = useState(block.speaker)
  const [at, setAt] = useState(block.at)
  const save = (): void => handlers.mark(block, { speaker, at })
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    save()
    if (event.key === 'Escape') handlers.endEdit()
  }
  return (
    <div className={styles['marks']}>
      <input
        aria-label={editWords.speaker}
        placeholder={editWords.speaker}
        value={speaker}
        maxLength={400}
        onChange={(event) => setSpeaker(event.target.value)}
        onBlur={save}
        onKeyDown={press}
      />
      <input
        aria-label={editWords.at}
        placeholder={editWords.at}
        value={at}
        maxLength={40}
        onChange={(event) => setAt(event.target.value)}
        onBlur={save}
        onKeyDown={press}
      />
    </div>
  )
}

/** A paragraph's words under correction, in place and in the same type. */
export function BlockEditor(props: EditorProps) {
  const { block, caret, handlers } = props
  const { text, setText, save, take } = useTyping(props)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    if (caret !== null) field.current?.setSelectionRange(caret, caret)
  }, [caret])
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const { selectionStart: from, selectionEnd: to } = event.currentTarget
    const isCaret = from === to
    if (event.key === 'Escape') handlers.endEdit()
    else if (event.key === 'Enter') {
      const isInside = isCaret && from > 0 && from < text.length && !event.ctrlKey
      if (isInside) handlers.split(take(), from)
      else handlers.endEdit()
    } else if (event.key === 'Backspace' && isCaret && from === 0)
      return handlers.join(take(), 'before')
    else if (event.key === 'Delete' && isCaret && from === text.length)
      return handlers.join(take(), 'after')
    else return false
    return true
  }
  return (
    <div className={styles['editor']}>
      <textarea
        ref={field}
        className={styles['field']}
        aria-label={editWords.label}
        aria-describedby="edit-hint"
        value={text}
        rows={1}
        dir="auto"
        onChange={(event) => setText(event.target.value.replace(/[\r\n]+/gu, ' '))}
        onBlur={() => save.current()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || !keys(event)) return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <div className={styles['foot']}>
        <Marks {...props} key={block.id} />
        <p id="edit-hint">{editWords.hint}</p>
        <button type="button" className={styles['done']} onClick={handlers.endEdit}>
          {editWords.done}
        </button>
      </div>
    </div>
  )
}
