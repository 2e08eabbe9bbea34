/** Everything the analysts wrote: memos about things, and the journal of the analysis. */
import { Button, SegmentedControl } from '@mantine/core'
import { IconDownload, IconPencilPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearch } from 'wouter'
import type { MemoId } from '../../core/ids.ts'
import type { MemoKind } from '../../core/memo/contract.ts'
import { useCommands } from '../commands.ts'
import { navigate } from '../location.ts'
import { useAsk, useJob, useSaveFile } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { Journal } from './journal.tsx'
import { MemoDesk } from './memo-desk.tsx'
import styles from './memos-page.module.css'
import { placeOfMemo, placeOfNew, placeOfView, readPlace, type Fresh } from './memos-place.ts'
import { memoKeys, memoWords as words } from './words.ts'

/** What the address asks for; asking for a new one is taken up once. */
function useWriting() {
  const search = useSearch()
  const place = readPlace(search)
  const [fresh, setFresh] = useState<Fresh | null>(null)
  const [taken, setTaken] = useState('')
  const wanted = place.isNew ? search : ''
  if (wanted !== taken) {
    setTaken(wanted)
    const targets = place.about === null ? [] : [place.about]
    if (place.isNew)
      setFresh((now) => ({ key: (now?.key ?? 0) + 1, kind: place.view, memoId: null, targets }))
  }
  const isOpen =
    fresh !== null && (place.isNew || (place.memoId !== null && place.memoId === fresh.memoId))
  const added = (memoId: MemoId): void => {
    setFresh((now) => now && { ...now, memoId })
    navigate(placeOfMemo(memoId), { replace: true })
  }
  return { place, fresh: isOpen ? fresh : null, added }
}

function SaveButton({ kind }: { readonly kind: MemoKind }) {
  const { start, running } = useJob('memo', 'exportMarkdown')
  const save = useSaveFile()
  const [saved, setSaved] = useState<string | null>(null)
  const write = async (): Promise<void> => setSaved(await save(await start({ kind })))
  const run = (): void => void write().catch(() => undefined)
  useCommands([
    { id: 'memos.export', label: words.export, disabled: whyNot([running, reasons.running]), run },
  ])
  return (
    <>
      <span role="status" className={styles['saved']}>
        {saved === null ? '' : words.exported(saved)}
      </span>
      <Button
        variant="default"
        loading={running}
        leftSection={<IconDownload size={16} stroke={1.8} aria-hidden />}
        onClick={run}
      >
        {words.export}
      </Button>
    </>
  )
}

/** The kind of the memo in the address decides the view: a found entry is shown in the journal. */
function useView(place: ReturnType<typeof readPlace>): MemoKind | null {
  const { memoId, view } = place
  const answer = useAsk('memo', 'get', memoId === null ? null : { memoId })
  if (memoId === null || answer.isError) return view
  return answer.data?.kind ?? null
}

export function MemosPage() {
  const { place, fresh, added } = useWriting()
  const [last, setLast] = useState<MemoKind>(place.view)
  const known = useView(place)
  const view = fresh?.kind ?? known ?? last
  if (view !== last) setLast(view)
  const other = view === 'memo' ? 'journal' : 'memo'
  const begin = (kind: MemoKind): void => navigate(placeOfNew(kind))
  useCommands([
    { id: 'memos.new', label: words.newMemo, keys: 'm', bar: true, run: () => begin('memo') },
    { id: 'memos.entry', label: words.newEntry, keys: 'e', bar: true, run: () => begin('journal') },
    {
      id: 'memos.view',
      label: view === 'memo' ? memoKeys.toJournal : memoKeys.toMemos,
      keys: 'v',
      run: () => navigate(placeOfView(other)),
    },
  ])
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{words.pageTitle}</h1>
        <SegmentedControl
          aria-label={words.views}
          value={view}
          data={(['memo', 'journal'] as const).map((value) => ({
            value,
            label: words.view[value],
          }))}
          onChange={(value) => navigate(placeOfView(value === 'journal' ? 'journal' : 'memo'))}
        />
        <div className={styles['actions']}>
          <SaveButton kind={view} />
          <Button
            leftSection={<IconPencilPlus size={16} stroke={1.8} aria-hidden />}
            onClick={() => begin(view)}
          >
            {view === 'memo' ? words.newMemo : words.newEntry}
          </Button>
        </div>
      </header>
      {view === 'memo' ? (
        <MemoDesk memoId={place.memoId} codingId={place.codingId} fresh={fresh} onAdded={added} />
      ) : (
        <Journal memoId={place.memoId} fresh={fresh} onAdded={added} />
      )}
    </div>
  )
}
