import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import styles from './block-editor.module.css'
import type { EditorProps } from './editor-props.ts'
import { KeptChoice } from './kept-words.tsx'
import { useTyping } from './use-typing.ts'
import { editWords } from './words.ts'

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

type Typing = ReturnType<typeof useTyping>

/** What Enter, Backspace and Delete do to the paragraph; false where they only type. */
function reshaped(
  { handlers }: EditorProps,
  { text, take }: Typing,
  event: KeyboardEvent<HTMLTextAreaElement>,
): boolean {
  const { selectionStart: from, selectionEnd: to } = event.currentTarget
  const isCaret = from === to
  if (event.key === 'Enter') {
    const isInside = isCaret && from > 0 && from < text.length && !event.ctrlKey
    if (isInside) handlers.split(take.current(), from)
    else handlers.endEdit()
    return true
  }
  if (event.key === 'Backspace' && isCaret && from === 0)
    return handlers.join(take.current(), 'before')
  if (event.key === 'Delete' && isCaret && from === text.length)
    return handlers.join(take.current(), 'after')
  return false
}

/** What a key does in the field; false where it only types. */
function pressed(
  props: EditorProps,
  typing: Typing,
  event: KeyboardEvent<HTMLTextAreaElement>,
): boolean {
  const { block, kept, handlers } = props
  const { key } = event
  if (key === 'Escape') {
    event.currentTarget.blur()
    handlers.endEdit()
    return true
  }
  if (kept === null) return reshaped(props, typing, event)
  if (key === 'Enter' && event.ctrlKey) handlers.saveOver(block, typing.text)
  return key === 'Enter'
}

function Foot(props: EditorProps) {
  const { block, handlers } = props
  return (
    <div className={styles['foot']}>
      <Marks {...props} key={block.id} />
      <p id="edit-hint">{editWords.hint}</p>
      <button type="button" className={styles['done']} onClick={handlers.endEdit}>
        {editWords.done}
      </button>
    </div>
  )
}

/** A paragraph's words under correction, in place and in the same type. */
export function BlockEditor(props: EditorProps) {
  const { block, caret, isEdited, kept, handlers } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const typing = useTyping(props, field)
  const { text, setText, save } = typing
  useEffect(() => {
    const element = field.current
    if (!isEdited || element === null) return
    element.focus({ preventScroll: true })
    const at = caret ?? element.value.length
    element.setSelectionRange(at, at)
  }, [caret, isEdited])
  return (
    <div className={styles['editor']}>
      <textarea
        ref={field}
        className={styles['field']}
        aria-label={editWords.label}
        aria-describedby={kept === null ? 'edit-hint' : undefined}
        value={text}
        rows={1}
        dir="auto"
        onChange={(event) => setText(event.target.value.replace(/[\r\n]+/gu, ' '))}
        onBlur={() => save.current()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || !pressed(props, typing, event)) return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      {kept === null ? (
        <Foot {...props} />
      ) : (
        <KeptChoice
          kept={kept}
          now={block.text}
          text={text}
          onSave={() => handlers.saveOver(block, text)}
          onTake={() => {
            setText(block.text)
            handlers.letGo(block.id)
          }}
          onCopy={handlers.copy}
        />
      )}
    </div>
  )
}
