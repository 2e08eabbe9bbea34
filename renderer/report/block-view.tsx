import type { Block, LabelledRow } from '../../core/report/model.ts'
import { levelNames } from '../../core/report/words.ts'
import styles from './blocks.module.css'
import { DrawingView } from './drawing-view.tsx'
import { Inlines } from './inlines.tsx'
import { TableView } from './table-view.tsx'
import { reportWords } from './words.ts'

function Rows({ rows, plain }: { readonly rows: readonly LabelledRow[]; readonly plain: boolean }) {
  return (
    <div className={styles['panel']} data-plain={plain}>
      {rows.map(({ label, level, asides, paragraphs }) => (
        <div key={label} className={styles['panelRow']}>
          <div>
            <p className={styles['panelLabel']}>{label}</p>
            {level !== null && (
              <p>
                <span className={styles['chip']} data-ground={level}>
                  {levelNames[level]}
                </span>
              </p>
            )}
            {asides.map((aside) => (
              <p key={aside} className={styles['aside']}>
                {aside}
              </p>
            ))}
          </div>
          <div>
            {paragraphs.map((text, index) => (
              <p key={index}>
                <Inlines text={text} />
              </p>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}

/** The facts on the cover. */
export function Facts({ rows }: { readonly rows: readonly LabelledRow[] }) {
  return <Rows rows={rows} plain />
}

function Paragraph({ block }: { readonly block: Extract<Block, { type: 'paragraph' }> }) {
  return (
    <div className={styles['labelled']} data-look={block.look} data-bare={block.label === ''}>
      <span className={styles['side']} data-warn={block.warn}>
        {block.label}
      </span>
      <p>
        <Inlines text={block.text} />
      </p>
    </div>
  )
}

function Message({ block }: { readonly block: Extract<Block, { type: 'message' }> }) {
  return (
    <div className={styles['message']}>
      <span aria-hidden>{block.number}</span>
      <div>
        <p className={styles['statement']}>
          <Inlines text={block.statement} />
        </p>
        {block.text.length > 0 && (
          <p>
            <Inlines text={block.text} />
          </p>
        )}
        {block.basis.length > 0 && (
          <p className={styles['basis']}>
            <Inlines text={block.basis} />
          </p>
        )}
      </div>
    </div>
  )
}

function List({ block }: { readonly block: Extract<Block, { type: 'list' }> }) {
  const Tag = block.numbered ? 'ol' : 'ul'
  return (
    <Tag className={styles['list']}>
      {block.items.map((item, index) => (
        <li key={index}>
          <Inlines text={item} />
        </li>
      ))}
    </Tag>
  )
}

/** One block of the report's model, as HTML; its look comes from where it stands. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return <Paragraph block={block} />
    case 'heading':
      return <p className={styles['heading']}>{block.text}</p>
    case 'message':
      return <Message block={block} />
    case 'quotation':
      return (
        <figure className={styles['quotation']}>
          <blockquote>{reportWords.quote(block.words)}</blockquote>
          <figcaption>
            <Inlines text={block.source} />
          </figcaption>
        </figure>
      )
    case 'list':
      return <List block={block} />
    case 'panel':
      return <Rows rows={block.rows} plain={false} />
    case 'response':
      return (
        <div className={styles['response']}>
          <span className={styles['side']}>{block.title}</span>
          <div>{block.prompt}</div>
        </div>
      )
    case 'table':
      return <TableView table={block} most={30} />
    case 'figure':
      return (
        <div className={styles['tableBlock']}>
          <p className={styles['caption']}>
            <span>{reportWords.figure(block.number)}</span> <span>{block.title}</span>
          </p>
          <DrawingView drawing={block.drawing} alt={block.alt} />
          <p className={styles['figureNote']}>
            <Inlines text={block.note} />
          </p>
        </div>
      )
  }
}
