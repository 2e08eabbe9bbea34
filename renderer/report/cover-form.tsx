import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ReportStatus, type Report } from '../../core/report/contract.ts'
import { useTell } from '../query.ts'
import styles from './section-writer.module.css'
import { reportWords } from './words.ts'

/** Title, status and audience; each is saved when one leaves the field. */
export function CoverForm({ report }: { readonly report: Report }) {
  const { tell } = useTell('report', 'change')
  const [title, setTitle] = useState(report.title)
  const [audience, setAudience] = useState(report.audience)
  const change = (fields: Partial<Pick<Report, 'title' | 'status' | 'audience'>>): void => {
    const next = {
      title: report.title,
      status: report.status,
      audience: report.audience,
      ...fields,
    }
    if (next.title.trim() === '') {
      setTitle(report.title)
      return
    }
    // A failure has been shown; the field keeps what was typed.
    tell({ reportId: report.id, ...next }).catch(() => undefined)
  }
  return (
    <div className={styles['form']}>
      <TextInput
        label={reportWords.titleLabel}
        value={title}
        maxLength={400}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onBlur={() => title !== report.title && change({ title })}
      />
      <NativeSelect
        label={reportWords.statusLabel}
        value={report.status}
        data={ReportStatus.options.map((value) => ({
          value,
          label: reportWords.statuses[value],
        }))}
        onChange={(event) => {
          const status = ReportStatus.safeParse(event.currentTarget.value)
          if (status.success) change({ status: status.data })
        }}
      />
      <TextInput
        label={reportWords.audienceLabel}
        description={reportWords.audienceHint}
        value={audience}
        maxLength={400}
        onChange={(event) => setAudience(event.currentTarget.value)}
        onBlur={() => audience !== report.audience && change({ audience })}
      />
    </div>
  )
}
