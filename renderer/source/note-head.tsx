/** Title of a note, when and where, how long it has been going, and what can be done with it. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconQuote, IconTrash } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Network } from '../../core/network/contract.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { navigate } from '../location.ts'
import { dayOf, timeOf } from '../network/today.ts'
import { useTell } from '../query.ts'
import { dayWords } from '../look/dates.ts'
import styles from './note-head.module.css'
import type { NoteSaver } from './note-saver.ts'
import { SourceDetails } from './source-details.tsx'
import { useRemoveSource } from './remove-source.ts'
import { noteWords as words } from './words.ts'

interface HeadProps {
  readonly summary: SourceSummary
  readonly network: Network
  /** When the first line was written; empty where unknown. */
  readonly since: string
  readonly saver: NoteSaver
}

export function NoteHead({ summary, network, since, saver }: HeadProps) {
  const place = [dayWords(summary.date), summary.about, network.name].filter((part) => part !== '')
  return (
    <header className={styles['head']}>
      <div className={styles['names']}>
        <h1 className={styles['title']}>
          <TitleField key={summary.title} summary={summary} readOnly={network.readOnly} />
        </h1>
        <p className={styles['place']}>{place.join(' · ')}</p>
      </div>
      {summary.date === dayOf(new Date()) && since !== '' && <Elapsed since={since} />}
      <NoteMenu summary={summary} readOnly={network.readOnly} saver={saver} />
    </header>
  )
}

function TitleField({
  summary,
  readOnly,
}: {
  readonly summary: SourceSummary
  readonly readOnly: boolean
}) {
  const [title, setTitle] = useState(summary.title)
  const { tell } = useTell('source', 'change')
  const keep = () => {
    const { id: sourceId, kind, date, about, waveId } = summary
    if (title.trim() === '' || title === summary.title) setTitle(summary.title)
    else
      tell({ sourceId, kind, date, about, waveId, title: title.trim() }).catch(() => {
        setTitle(summary.title)
      })
  }
  return (
    <input
      className={styles['field']}
      aria-label={words.titleLabel}
      value={title}
      readOnly={readOnly}
      maxLength={400}
      onChange={(event) => setTitle(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key === 'Escape') setTitle(summary.title)
      }}
    />
  )
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Hours and minutes from one time of a day to another, `0:24`; nothing where the clock went back. */
export function elapsed(since: string, now: string): string | null {
  const minutes = minutesOf(now) - minutesOf(since)
  if (minutes < 0) return null
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

function Elapsed({ since }: { readonly since: string }) {
  const [now, setNow] = useState(() => timeOf(new Date()))
  useEffect(() => {
    const timer = setInterval(() => setNow(timeOf(new Date())), 5_000)
    return () => clearInterval(timer)
  }, [])
  const passed = elapsed(since, now)
  if (passed === null) return null
  return (
    <div className={styles['elapsed']} title={words.elapsed}>
      <time className={styles['passed']}>{passed}</time>
      <span>{words.since(since)}</span>
    </div>
  )
}

function NoteMenu({
  summary,
  readOnly,
  saver,
}: {
  readonly summary: SourceSummary
  readonly readOnly: boolean
  readonly saver: NoteSaver
}) {
  const [changing, setChanging] = useState(false)
  const remove = useRemoveSource()
  const toDesk = () => {
    void saver.flush().then(() => navigate(`/code/${summary.id}`))
  }
  const take = () => {
    saver
      .flush()
      .then(() => remove(summary))
      .then(() => navigate('/collect'))
      .catch(() => undefined)
  }
  return (
    <>
      <Menu position="bottom-end" portalProps={{ target: '#page' }}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={words.more}>
            <IconDots size={18} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!readOnly && (
            <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setChanging(true)}>
              {words.details}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconQuote size={16} />} onClick={toDesk}>
            {words.atDesk}
          </Menu.Item>
          {!readOnly && (
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={take}>
              {words.remove}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {changing && <SourceDetails summary={summary} onClose={() => setChanging(false)} />}
    </>
  )
}
