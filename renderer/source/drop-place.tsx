/** A page on which files can be dropped. */
import { useState, type DragEvent, type ReactNode } from 'react'
import styles from './collect-page.module.css'
import { collectWords as words } from './words.ts'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

export function DropPlace({
  disabled,
  children,
  onDrop,
}: {
  readonly disabled: boolean
  readonly children: ReactNode
  readonly onDrop: (files: readonly File[]) => void
}) {
  const [over, setOver] = useState(false)
  return (
    <div
      className={styles['drop']}
      onDragOver={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = disabled ? 'none' : 'copy'
        setOver(!disabled)
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false)
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(false)
        if (!disabled) onDrop([...event.dataTransfer.files])
      }}
    >
      {children}
      {over && <div className={styles['over']}>{words.dropHere}</div>}
    </div>
  )
}
