import { useRef, useState, type ReactNode } from 'react'
import type { Attachment } from '../../core/attachment/contract.ts'
import type { Coding } from './marker.ts'
import type { Size } from './region.ts'
import { RegionLayer } from './region-layer.tsx'
import { useBox } from './use-box.ts'
import styles from './stage.module.css'
import { attachmentWords, viewerWords } from './words.ts'
import { useZoom, ZoomButtons } from './zoom.tsx'

/** The picture must take the focus to be scrolled by keys. */
const FOCUSABLE = 0

/** A picture as large as fits or as a person wants it, with its coded regions. */
export function PictureViewer({
  attachment: { id, name, about },
  coding,
  children,
}: {
  readonly attachment: Attachment
  readonly coding: Coding
  readonly children: ReactNode
}) {
  const room = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size | null>(null)
  const [isBroken, setBroken] = useState(false)
  const zoom = useZoom(size, useBox(room), 'whole')
  const { scale } = zoom
  return (
    <div className={styles['viewer']}>
      <div className={styles['tools']}>
        {!isBroken && <ZoomButtons zoom={zoom} />}
        {coding.code !== null && !isBroken && <p className={styles['help']}>{viewerWords.help}</p>}
        <span className={styles['space']} />
        {children}
      </div>
      {isBroken && <p className={styles['note']}>{attachmentWords.broken}</p>}
      <div
        ref={room}
        className={styles['room']}
        role="region"
        aria-label={name}
        tabIndex={FOCUSABLE}
        hidden={isBroken}
      >
        <div
          className={styles['stage']}
          style={
            size === null
              ? { visibility: 'hidden' }
              : { width: size.width * scale, height: size.height * scale }
          }
        >
          <img
            className={styles['picture']}
            src={`/attachment/${id}`}
            alt={viewerWords.picture(name, about)}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setSize({ width: naturalWidth, height: naturalHeight })
            }
            onError={() => setBroken(true)}
          />
          {size !== null && <RegionLayer size={size} page={null} coding={coding} />}
        </div>
      </div>
    </div>
  )
}
