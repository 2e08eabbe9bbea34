/** A page on which files can be dropped, wherever in the window. */
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import styles from './collect-page.module.css'
import { collectWords as words } from './words.ts'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Nothing is taken while a sheet asks for something else. */
const isCovered = (): boolean => document.querySelector('[aria-modal="true"]') !== null

export function DropPlace({
  disabled,
  children,
  onDrop,
}: {
  readonly disabled: boolean
  readonly children: ReactNode
  readonly onDrop: (data: DataTransfer) => void
}) {
  const [over, setOver] = useState(false)
  const take = useEffectEvent(onDrop)
  useEffect(() => {
    const isWanted = (event: DragEvent): boolean => hasFiles(event) && !disabled && !isCovered()
    const drag = (event: DragEvent): void => {
      if (!isWanted(event) || event.dataTransfer === null) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      setOver(false)
      if (!isWanted(event) || event.dataTransfer === null) return
      event.preventDefault()
      take(event.dataTransfer)
    }
    document.addEventListener('dragover', drag)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', drag)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [disabled])
  return (
    <div className={styles['drop']}>
      {children}
      {over && <div className={styles['over']}>{words.dropHere}</div>}
    </div>
  )
}
