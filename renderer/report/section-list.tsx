import { IconCheck } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Report } from '../../core/report/contract.ts'
import type { ReportModel, Section } from '../../core/report/model.ts'
import { Checklist } from './checklist.tsx'
import styles from './section-list.module.css'
import { sectionState, stateWord } from './section-state.ts'
import { reportWords } from './words.ts'

function State({ section }: { readonly section: Section }) {
  const state = sectionState(section)
  if (state === 'data' || state === 'written') {
    return (
      <IconCheck size={15} stroke={2} className={styles['check']} aria-label={stateWord(section)} />
    )
  }
  return <span className={styles['state']}>{stateWord(section)}</span>
}

function Item({
  section,
  writable,
  chosen,
  onChoose,
}: {
  readonly section: Section | null
  readonly writable: boolean
  readonly chosen: boolean
  readonly onChoose: () => void
}) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (chosen) button.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles['item']}
        data-level={section?.level ?? 1}
        aria-current={chosen ? 'true' : undefined}
        onClick={onChoose}
      >
        <span className={styles['number']}>{section?.number ?? ''}</span>
        <span className={styles['name']}>{section?.title ?? reportWords.cover}</span>
        {section !== null && writable && <State section={section} />}
      </button>
    </li>
  )
}

/** The sections with how far each is; below, what to settle before the document leaves. */
export function SectionList({
  model,
  report,
  chosen,
  onChoose,
}: {
  readonly model: ReportModel
  readonly report: Report | null
  /** Null is the cover. */
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}) {
  return (
    <div className={styles['pane']}>
      <div className={styles['head']}>
        <p className={styles['title']}>{report?.title ?? model.title}</p>
        <p className={styles['status']}>
          {report === null ? model.subtitle : reportWords.statuses[report.status]}
        </p>
      </div>
      <nav aria-label={reportWords.sections} className={styles['list']}>
        <ol>
          <Item
            section={null}
            writable={false}
            chosen={chosen === null}
            onChoose={() => onChoose(null)}
          />
          {model.sections.map((section) => (
            <Item
              key={section.id}
              section={section}
              writable={report !== null}
              chosen={chosen === section.id}
              onChoose={() => onChoose(section.id)}
            />
          ))}
        </ol>
      </nav>
      {report !== null && <Checklist checks={model.checks} />}
    </div>
  )
}
