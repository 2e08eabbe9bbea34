import { IconTable } from '@tabler/icons-react'
import type { Report } from '../../core/report/contract.ts'
import type { Block, ReportModel, Section } from '../../core/report/model.ts'
import { Callout } from '../look/callout.tsx'
import { momentWords } from '../look/dates.ts'
import { BlockView } from './block-view.tsx'
import { CoverForm } from './cover-form.tsx'
import styles from './section-writer.module.css'
import { SlotField } from './slot-field.tsx'
import { reportWords } from './words.ts'

/** A region that scrolls must be reachable by keyboard. */
const reachable = { tabIndex: 0 }

const isOfData = (block: Block): boolean => !('voice' in block) || block.voice === 'data'

function DataBox({
  blocks,
  made,
  beside,
}: {
  readonly blocks: readonly Block[]
  readonly made: string
  /** The author writes below: a long box scrolls, so that both are in sight. */
  readonly beside: boolean
}) {
  if (blocks.length === 0) return null
  return (
    <section
      className={styles['box']}
      aria-label={reportWords.dataBox}
      data-beside={beside ? 'slots' : undefined}
      {...reachable}
    >
      <p className={styles['boxHead']}>
        <IconTable size={15} stroke={1.8} aria-hidden />
        {reportWords.dataHead(momentWords(made))}
      </p>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </section>
  )
}

/** What the data say, boxed, with the time at which they said it; below, what the author writes. */
export function SectionWriter({
  model,
  section,
  report,
}: {
  readonly model: ReportModel
  readonly section: Section | null
  readonly report: Report | null
}) {
  const title = section === null ? reportWords.cover : section.title
  const slots = section?.slots ?? []
  const ofData = section?.blocks.filter(isOfData) ?? []
  return (
    <div className={styles['writer']}>
      <h1 className={styles['title']}>
        {section !== null && <span>{section.number}</span>} {title}
      </h1>
      {report === null && (
        <div className={styles['notice']}>
          <Callout title={reportWords.readOnly} />
        </div>
      )}
      {section === null && report !== null && <CoverForm key={report.id} report={report} />}
      <DataBox blocks={ofData} made={model.made} beside={report !== null && slots.length > 0} />
      {report !== null &&
        slots.map((slot) => (
          <SlotField key={`${report.id} ${slot.slot}`} reportId={report.id} slot={slot} />
        ))}
      {section !== null && slots.length === 0 && (
        <p className={styles['hint']}>{reportWords.noSlots}</p>
      )}
    </div>
  )
}
