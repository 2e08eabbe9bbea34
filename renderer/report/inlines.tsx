import { Fragment } from 'react'
import { evidenceLabel } from '../../core/report/inline.ts'
import type { Inline } from '../../core/report/model.ts'
import styles from './blocks.module.css'

function Piece({ inline }: { readonly inline: Inline }) {
  switch (inline.type) {
    case 'text':
      return inline.look === 'plain' ? (
        inline.text
      ) : (
        <span className={styles[inline.look]}>{inline.text}</span>
      )
    case 'evidence':
      return <span className={styles['evidence']}>{evidenceLabel(inline.number)}</span>
    case 'footnote':
      return <sup className={styles['evidence']}>{inline.number}</sup>
  }
}

/** Running text of the report's model. */
export function Inlines({ text }: { readonly text: readonly Inline[] }) {
  return text.map((inline, index) => (
    <Fragment key={index}>
      <Piece inline={inline} />
    </Fragment>
  ))
}
