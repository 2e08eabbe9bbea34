import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { NetworkId, WaveId } from '../../core/ids.ts'
import type { Report } from '../../core/report/contract.ts'
import type { ReportModel } from '../../core/report/model.ts'
import { useCommands } from '../commands.ts'
import { MakeWord } from './make-word.tsx'
import { PageView } from './page-view.tsx'
import styles from './report-page.module.css'
import { SectionList } from './section-list.tsx'
import { SectionWriter } from './section-writer.tsx'
import { reportWords } from './words.ts'

type View = 'write' | 'page'

/** Moves through the cover (null) and the sections, from end to end. */
function neighbor(model: ReportModel, chosen: string | null, step: 1 | -1): string | null {
  const ids = [null, ...model.sections.map(({ id }) => id)]
  const place = ids.indexOf(chosen)
  return ids[Math.min(ids.length - 1, Math.max(0, place + step))] ?? null
}

function ViewSwitch({
  view,
  onView,
}: {
  readonly view: View
  readonly onView: (view: View) => void
}) {
  return (
    <div className={styles['switch']}>
      <SegmentedControl
        value={view}
        onChange={(next) => onView(next === 'page' ? 'page' : 'write')}
        data={[
          { value: 'write', label: reportWords.write },
          { value: 'page', label: reportWords.page },
        ]}
      />
    </div>
  )
}

/** Sections at the left, writing in the middle, the page as it will be handed over at the right. */
export function ReportDesk({
  model,
  report,
  networkId,
  waveId,
}: {
  readonly model: ReportModel
  readonly report: Report | null
  readonly networkId: NetworkId
  readonly waveId: WaveId | null
}) {
  const [wanted, setChosen] = useState<string | null>('messages')
  const [view, setView] = useState<View>('write')
  const section = model.sections.find(({ id }) => id === wanted) ?? null
  const chosen = section?.id ?? null
  useCommands([
    {
      id: 'report.next',
      label: reportWords.nextSection,
      keys: 'alt+arrowdown',
      bar: true,
      hint: reportWords.sectionHint,
      run: () => setChosen(neighbor(model, chosen, 1)),
    },
    {
      id: 'report.previous',
      label: reportWords.previousSection,
      keys: 'alt+arrowup',
      bar: true,
      hint: reportWords.sectionHint,
      run: () => setChosen(neighbor(model, chosen, -1)),
    },
  ])
  return (
    <div className={styles['desk']} data-view={view}>
      <SectionList model={model} report={report} chosen={chosen} onChoose={setChosen} />
      <div className={styles['middle']}>
        <ViewSwitch view={view} onView={setView} />
        <SectionWriter key={chosen} model={model} section={section} report={report} />
      </div>
      <aside className={styles['preview']} aria-label={reportWords.preview}>
        <ViewSwitch view={view} onView={setView} />
        <p className={styles['previewHead']}>
          <strong>{reportWords.previewOf(section?.title ?? reportWords.cover)}</strong>
          <span>{reportWords.previewNote}</span>
        </p>
        {/* A scrolling region must be reachable by keyboard. */}
        <div
          className={styles['previewRoom']}
          role="region"
          aria-label={reportWords.page}
          {...focusable}
        >
          <PageView model={model} section={section} />
        </div>
        <MakeWord networkId={networkId} waveId={waveId} />
      </aside>
    </div>
  )
}

const focusable = { tabIndex: 0 }
