import { useEffect, useEffectEvent, useState } from 'react'
import { dayOf, timeOf } from '../network/today.ts'
import styles from './pane.module.css'
import type { Attaching } from './use-attaching.ts'
import { attachmentWords as words } from './words.ts'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

const isCovered = (): boolean => document.querySelector('[aria-modal="true"]') !== null

/** What a browser calls a picture that has no name. */
const NAMELESS = 'image.png'

/** Files of the clipboard; none where there are words, which are meant then: some programs put a picture of them beside. */
export function filesOf(data: DataTransfer | null, now: Date): readonly File[] {
  if (data === null || data.types.includes('text/plain')) return []
  return [...data.files].map((file) =>
    file.name === NAMELESS
      ? new File([file], words.pasted(dayOf(now), timeOf(now)), { type: file.type })
      : file,
  )
}

function useDrop(mayChange: boolean, onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const take = useEffectEvent(onDrop)
  useEffect(() => {
    if (!mayChange) return undefined
    const over = (event: DragEvent): void => {
      if (!hasFiles(event) || isCovered()) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event) || isCovered()) return
      event.preventDefault()
      setOver(false)
      take([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [mayChange])
  return isOver
}

function usePaste(mayChange: boolean, onPaste: (files: readonly File[]) => void): void {
  const take = useEffectEvent(onPaste)
  useEffect(() => {
    if (!mayChange) return undefined
    const paste = (event: ClipboardEvent): void => {
      const files = filesOf(event.clipboardData, new Date())
      if (files.length === 0 || isCovered()) return
      event.preventDefault()
      take(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [mayChange])
}

/** Files that are dropped anywhere on the page, or pasted; whether some are held over it now. */
export function useDropAndPaste(mayChange: boolean, attaching: Attaching): boolean {
  usePaste(mayChange && !attaching.running, attaching.paste)
  return useDrop(mayChange && !attaching.running, attaching.drop)
}

/** Says that files can be let go here. */
export function DropHere() {
  return <div className={styles['over']}>{words.dropHere}</div>
}
