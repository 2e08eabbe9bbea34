import type { ReportModel, Section } from '../../core/report/model.ts'
import { BlockView, Facts } from './block-view.tsx'
import styles from './page-view.module.css'
import { DrawingView } from './drawing-view.tsx'
import { Inlines } from './inlines.tsx'
import { reportWords } from './words.ts'

function Cover({ model }: { readonly model: ReportModel }) {
  const { kind, title, subtitle, cover } = model
  return (
    <>
      <p className={styles['kind']}>{kind}</p>
      <p className={styles['title']}>{title}</p>
      {cover.warning !== '' && <p className={styles['warning']}>{cover.warning}</p>}
      <p className={styles['subtitle']}>{subtitle}</p>
      {cover.drawing !== null && (
        <>
          <DrawingView drawing={cover.drawing} alt={cover.alt} />
          <p className={styles['note']}>{cover.note}</p>
        </>
      )}
      <Facts rows={cover.facts} />
    </>
  )
}

/** The notes that this section's text refers to. */
function Notes({ model, section }: { readonly model: ReportModel; readonly section: Section }) {
  const numbers = new Set(
    section.blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? block.text.flatMap((inline) => (inline.type === 'footnote' ? [inline.number] : []))
        : [],
    ),
  )
  const notes = model.footnotes.filter(({ number }) => numbers.has(number))
  if (notes.length === 0) return null
  return (
    <ol className={styles['notes']} aria-label={reportWords.footnotes}>
      {notes.map(({ number, text }) => (
        <li key={number} value={number}>
          <Inlines text={text} />
        </li>
      ))}
    </ol>
  )
}

/** One section on paper, in the look of the Word document; the cover where there is none. */
export function PageView({
  model,
  section,
}: {
  readonly model: ReportModel
  readonly section: Section | null
}) {
  const { header, status, footer } = model.furniture
  return (
    <div className={styles['room']}>
      <article className={styles['page']} data-cover={section === null}>
        {section === null ? (
          <Cover model={model} />
        ) : (
          <>
            <p className={styles['head']}>
              <span>{header}</span>
              <strong>{status}</strong>
            </p>
            <p className={styles['section']} data-level={section.level}>
              <span>{section.number}</span> <span>{section.title}</span>
            </p>
            <div className={styles['content']}>
              {section.blocks.map((block, index) => (
                <BlockView key={index} block={block} />
              ))}
            </div>
            <Notes model={model} section={section} />
            <p className={styles['foot']}>{footer}</p>
          </>
        )}
      </article>
    </div>
  )
}
