import { Button, TextInput } from '@mantine/core'
import { IconFileText, IconMessages, IconNotebook, IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { foldText } from '../../core/coding/fold-text.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { navigate } from '../location.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk } from '../query.ts'
import { dayWords } from '../look/dates.ts'
import { useSession } from '../session.ts'
import { askForCodes } from './read-ahead.ts'
import styles from './source-chooser.module.css'
import { chooserWords, kindWords } from './words.ts'

const icons = { note: IconNotebook, interview: IconMessages, artifact: IconFileText } as const

/** Rows that are drawn; whoever needs a further one types a letter of its name. */
const MOST = 200

function SourceRow({
  source,
  isBlind,
}: {
  readonly source: SourceSummary
  /** Whether others' codings, and so how many there are, are hidden. */
  readonly isBlind: boolean
}) {
  const KindIcon = icons[source.kind]
  return (
    <li>
      <Link to={`/code/${source.id}`} className={styles['row'] ?? ''}>
        <KindIcon size={18} stroke={1.6} aria-label={kindWords[source.kind]} />
        <span className={styles['title']}>{source.title}</span>
        <span className={styles['about']}>{source.about}</span>
        {!isBlind && (
          <span className={styles['figure']}>{chooserWords.codings(source.codings)}</span>
        )}
        <span className={styles['figure']}>{chooserWords.words(source.words)}</span>
        <time dateTime={source.date} className={styles['figure']}>
          {dayWords(source.date)}
        </time>
      </Link>
    </li>
  )
}

/** Which source to read. */
export function SourceChooser({ sources }: { readonly sources: readonly SourceSummary[] }) {
  const [filter, setFilter] = useState('')
  const isBlind = useAsk('coding', 'blind', {}).data?.blind ?? false
  const session = useSession()
  useEffect(() => askForCodes(session), [session])
  if (sources.length === 0)
    return (
      <EmptyState
        title={chooserWords.emptyTitle}
        action={<Button onClick={() => navigate('/collect')}>{chooserWords.collect}</Button>}
      >
        {chooserWords.empty}
      </EmptyState>
    )
  const sought = foldText(filter.trim())
  const shown = sources.filter(({ title, about }) => foldText(`${title} ${about}`).includes(sought))
  return (
    <div className={styles['chooser']}>
      <h1>{chooserWords.title}</h1>
      <p className={styles['lead']}>{chooserWords.lead(sources.length)}</p>
      <TextInput
        className={styles['filter'] ?? ''}
        aria-label={chooserWords.filter}
        placeholder={chooserWords.filter}
        leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      <ul className={styles['list']}>
        {shown.slice(0, MOST).map((source) => (
          <SourceRow key={source.id} source={source} isBlind={isBlind} />
        ))}
      </ul>
      {shown.length > MOST && (
        <p className={styles['lead']}>{chooserWords.more(shown.length - MOST)}</p>
      )}
      {shown.length === 0 && <p className={styles['lead']}>{chooserWords.noMatch}</p>}
    </div>
  )
}
