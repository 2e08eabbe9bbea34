/** A codebook from a file: read, looked at, and brought in. */
import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ChosenColumns } from '../../core/coding/codebook-columns.ts'
import type { CodebookFile, FileRow } from '../../core/coding/codebook-contract.ts'
import { Callout } from '../look/callout.tsx'
import { useJob, usePickFiles, useTell } from '../query.ts'
import styles from './codebook-import.module.css'
import { ImportColumns } from './codebook-import-columns.tsx'
import { filesWords as words } from './codebook-file-words.ts'

const EXTENSIONS = ['qdc', 'csv', 'tsv', 'xlsx'] as const
/** Rows that are drawn; the others are ticked alike. */
const MOST_SHOWN = 300

export interface CodebookImport {
  readonly file: CodebookFile | null
  readonly reading: boolean
  readonly pick: () => void
  /** Reads the file anew, its columns taken so. */
  readonly readSo: (columns: ChosenColumns) => void
  readonly close: () => void
  readonly begin: (rows: readonly FileRow[]) => Promise<void>
}

/** From the chooser to the sentence that says what was brought in. */
export function useCodebookImport(onSaid: (sentence: string) => void): CodebookImport {
  const { pick } = usePickFiles()
  const { start, running, cancel } = useJob('coding', 'readCodebook')
  const { tell } = useTell('coding', 'importCodebook')
  const [file, setFile] = useState<CodebookFile | null>(null)
  const [ticket, setTicket] = useState<string | null>(null)
  const read = async (from: string, columns: ChosenColumns | null): Promise<void> => {
    try {
      setFile(await start({ ticket: from, columns }))
    } catch {
      // The person has been told.
    }
  }
  const choose = async (): Promise<void> => {
    const [picked] = await pick({ extensions: [...EXTENSIONS], multiple: false })
    if (picked === undefined) return
    setTicket(picked.ticket)
    await read(picked.ticket, null)
  }
  return {
    file,
    reading: running,
    pick: () => void choose(),
    readSo: (columns) => {
      if (ticket !== null) void read(ticket, columns)
    },
    close: () => {
      cancel()
      setFile(null)
    },
    begin: async (rows) => {
      if (file === null) return
      try {
        const codes = rows.map(({ code }) => ({
          ...code,
          path: [...code.path],
          nodeIds: [...code.nodeIds],
        }))
        const { added, changed } = await tell({ fileName: file.fileName, codes })
        onSaid(words.done(added, changed))
        setFile(null)
      } catch {
        // The person has been told; the choice stays for another try.
      }
    },
  }
}

const isTakenAtFirst = ({ status }: FileRow): boolean => status === 'new' || status === 'fills'

function Row({
  row: { code, status, fields },
  isTaken,
  onTake,
}: {
  readonly row: FileRow
  readonly isTaken: boolean
  readonly onTake: () => void
}) {
  const name = code.path.at(-1) ?? ''
  const above = words.under(code.path.slice(0, -1))
  return (
    <li className={styles['row']} style={{ paddingInlineStart: (code.path.length - 1) * 16 }}>
      <Checkbox
        size="xs"
        checked={isTaken}
        disabled={status === 'same'}
        aria-label={`${words.take(name)} ${above}`}
        onChange={onTake}
      />
      <span className={styles['name']} dir="auto">
        {name}
      </span>
      <span className={styles['status']} data-status={status}>
        {words.status[status]}
        {fields.length > 0 && `: ${words.fields(fields)}`}
      </span>
    </li>
  )
}

/** Too little is known of the file: a person says what its columns mean. */
function Asking({
  file: { columns },
  onRead,
  onCancel,
}: {
  readonly file: CodebookFile
  readonly onRead: (columns: ChosenColumns) => void
  readonly onCancel: () => void
}) {
  const [chosen, setChosen] = useState(() => columns.map(({ taken }) => taken))
  const hasName = chosen.includes('name')
  return (
    <Stack gap="sm">
      <Callout title={words.asksTitle}>{words.asks}</Callout>
      <ImportColumns columns={columns} chosen={chosen} asks onChoose={setChosen} />
      <Group justify="flex-end" gap="xs">
        <span role="status">{hasName ? '' : words.needsName}</span>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button disabled={!hasName} onClick={() => onRead(chosen)}>
          {words.readSo}
        </Button>
      </Group>
    </Stack>
  )
}

function Choosing({
  file: { rows, notes, columns },
  onBegin,
  onRead,
  onCancel,
}: {
  readonly file: CodebookFile
  readonly onBegin: (rows: readonly FileRow[]) => void
  readonly onRead: (columns: ChosenColumns) => void
  readonly onCancel: () => void
}) {
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set())
  const [seen, setSeen] = useState(rows)
  if (rows !== seen) {
    // The file was read anew: its rows are others.
    setSeen(rows)
    setTurned(new Set())
  }
  const [withDiffering, setWithDiffering] = useState(false)
  const isTaken = (row: FileRow, at: number): boolean => {
    if (row.status === 'same') return false
    const first = isTakenAtFirst(row) || (withDiffering && row.status === 'differs')
    return turned.has(at) ? !first : first
  }
  const taken = rows.filter(isTaken)
  const differ = useMemo(() => rows.some(({ status }) => status === 'differs'), [rows])
  const turn = (at: number): void => {
    const next = new Set(turned)
    if (!next.delete(at)) next.add(at)
    setTurned(next)
  }
  return (
    <Stack gap="sm">
      <p>{words.lead(rows)}</p>
      <ImportColumns
        columns={columns}
        chosen={columns.map(({ taken }) => taken)}
        asks={false}
        onChoose={onRead}
      />
      {notes.length > 0 && (
        <Callout title={words.notes}>
          <ul className={styles['notes']}>
            {notes.map((note) => (
              <li key={note.kind}>{words.note(note)}</li>
            ))}
          </ul>
        </Callout>
      )}
      {differ && (
        <Checkbox
          label={words.takeDiffering}
          checked={withDiffering}
          onChange={(event) => setWithDiffering(event.currentTarget.checked)}
        />
      )}
      <ul className={styles['rows']} aria-label={words.rows}>
        {rows.slice(0, MOST_SHOWN).map((row, at) => (
          <Row key={at} row={row} isTaken={isTaken(row, at)} onTake={() => turn(at)} />
        ))}
        {rows.length > MOST_SHOWN && <li>{words.more(rows.length - MOST_SHOWN)}</li>}
      </ul>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button data-autofocus disabled={taken.length === 0} onClick={() => onBegin(taken)}>
          {taken.length === 0 ? words.nothing : words.go(taken.length)}
        </Button>
      </Group>
    </Stack>
  )
}

export function ImportDialog({ importing }: { readonly importing: CodebookImport }) {
  const { file, reading, close, begin, readSo } = importing
  return (
    <Modal
      opened={file !== null || reading}
      onClose={close}
      closeOnClickOutside={false}
      title={file === null ? words.reading : words.title(file.fileName)}
      size={680}
    >
      {file === null ? (
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={close}>
            {words.cancel}
          </Button>
        </Group>
      ) : file.asks && file.columns.length > 0 ? (
        <Asking file={file} onRead={readSo} onCancel={close} />
      ) : (
        <Choosing
          file={file}
          onBegin={(rows) => void begin(rows)}
          onRead={readSo}
          onCancel={close}
        />
      )}
    </Modal>
  )
}
