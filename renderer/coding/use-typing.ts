/** What was typed and not saved yet; saved at every pause and at the end, unless another step took it along. */
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { toUnits } from '../../core/source/code-points.ts'
import { diffEdit } from '../../core/source/diff-edit.ts'
import type { Typed } from './block-edits.ts'
import type { EditorProps } from './editor-props.ts'
import { beginTyping, handedOver, noticed, typed } from './typing.ts'

type Field = RefObject<HTMLTextAreaElement | null>

/** A pause in typing after which what was typed is saved. */
const PAUSE = 600

/** Where a caret stands after the words around it were changed by another hand (UTF-16). */
function caretAfter(was: string, is: string, caret: number): number {
  const change = diffEdit(was, is)
  if (change === null) return caret
  const start = toUnits(was, change.start)
  const end = toUnits(was, change.end)
  if (caret <= start) return caret
  return caret < end ? start : caret + change.text.length - (end - start)
}

/** Words that another hand brings into the field leave the caret where it was in its own; gives how to say that words are one's own. */
function useCaret(field: Field, text: string): (own: string) => void {
  const own = useRef(text)
  const before = useRef(text)
  const place = useRef(0)
  useLayoutEffect(() => {
    const element = field.current
    const was = before.current
    before.current = text
    if (element === null || was === text || own.current === text) return
    if (element !== document.activeElement) return
    const caret = caretAfter(was, text, place.current)
    element.setSelectionRange(caret, caret)
  }, [field, text])
  useEffect(() => {
    const remember = (): void => {
      place.current = field.current?.selectionStart ?? 0
    }
    document.addEventListener('selectionchange', remember)
    return () => document.removeEventListener('selectionchange', remember)
  }, [field])
  return (typedText) => {
    own.current = typedText
  }
}

/** What is typed on after a refusal is kept as well, whatever closes the field. */
function useKeeping({ kept, handlers }: EditorProps, text: string): void {
  useEffect(() => {
    if (kept !== null && kept.text !== text) handlers.keep(kept, text)
  }, [kept, text, handlers])
}

export function useTyping(props: EditorProps, field: Field) {
  const { block, kept, handlers } = props
  const [typing, setTyping] = useState(() => beginTyping(block.text, kept?.text ?? null))
  const now = noticed(typing, block.text, kept?.text ?? null)
  if (now !== typing) setTyping(now)
  const { text, saved } = now
  const isOwn = useCaret(field, text)
  useKeeping(props, text)
  const latest = useRef({ saved, text, block, kept, handlers })
  useEffect(() => {
    latest.current = { saved, text, block, kept, handlers }
  }, [saved, text, block, kept, handlers])
  /** Gives what is typed into other hands, so that it is not saved twice. */
  const take = useRef((): Typed => {
    const { saved: was, text: is, block: of } = latest.current
    latest.current = { ...latest.current, saved: is }
    const caret = field.current?.selectionEnd
    if (was !== is) setTyping((before) => handedOver(before, is))
    return { block: of, saved: was, text: is, ...(caret === undefined ? {} : { caret }) }
  })
  const save = useRef(() => {
    const { saved: was, text: is, kept: refused, handlers: hands } = latest.current
    if (was !== is && refused === null) hands.save(take.current())
  })
  useEffect(() => {
    const timer = setTimeout(save.current, PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => save.current, [])
  const setText = (next: string): void => {
    isOwn(next)
    setTyping((before) => typed(before, next))
  }
  return { text, save, take, setText }
}
