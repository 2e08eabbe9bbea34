import { useEffect, useRef, useState } from 'react'
import styles from './block-editor.module.css'
import { editWords } from './words.ts'

/** A pause in typing after which what was typed is saved. */
const PAUSE = 600

/** A paragraph's words under correction, in place and in the same type; saved at every pause and at the end. */
export function BlockEditor({
  text,
  onSave,
  onEnd,
}: {
  readonly text: string
  readonly onSave: (before: string, after: string) => void
  readonly onEnd: () => void
}) {
  const [typed, setTyped] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  const state = useRef({ saved: text, typed: text, onSave })
  useEffect(() => {
    state.current = { ...state.current, typed, onSave }
  }, [typed, onSave])
  const save = useRef(() => {
    const { saved, typed: now, onSave: tell } = state.current
    if (saved === now) return
    state.current = { ...state.current, saved: now }
    tell(saved, now)
  })
  useEffect(() => {
    const timer = setTimeout(save.current, PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  useEffect(() => {
    const finish = save.current
    field.current?.focus()
    return finish
  }, [])
  return (
    <div className={styles['editor']}>
      <textarea
        ref={field}
        className={styles['field']}
        aria-label={editWords.label}
        aria-describedby="edit-hint"
        value={typed}
        rows={1}
        dir="auto"
        onChange={(event) => setTyped(event.target.value.replace(/[\r\n]+/gu, ' '))}
        onBlur={() => save.current()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape'))
            return
          event.preventDefault()
          event.stopPropagation()
          onEnd()
        }}
      />
      <p id="edit-hint" className={styles['hint']}>
        {editWords.hint}
        <button type="button" className={styles['done']} onClick={onEnd}>
          {editWords.done}
        </button>
      </p>
    </div>
  )
}
