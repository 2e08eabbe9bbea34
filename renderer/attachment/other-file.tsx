import type { ReactNode } from 'react'
import type { Attachment } from '../../core/attachment/contract.ts'
import styles from './stage.module.css'
import { attachmentWords as words, kindWords, sizeWords } from './words.ts'

/** A file that is kept and not shown, and what can be done with it. */
export function OtherFile({
  attachment: { name, mediaType, size },
  children,
}: {
  readonly attachment: Attachment
  readonly children: ReactNode
}) {
  return (
    <div>
      <div className={styles['tools']}>
        <bdi className={styles['name']} title={name}>
          {name}
        </bdi>
        <span className={styles['space']} />
        {children}
      </div>
      <p className={styles['note']}>{words.other(kindWords(mediaType), sizeWords(size))}</p>
    </div>
  )
}
