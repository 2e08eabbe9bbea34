/** A codebook from a file: read, looked at, and brought in. */
import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { CodebookFile, FileRow } from '../../core/coding/codebook-contract.ts'
import { Callout } from '../look/callout.tsx'
import { useJob, usePickFiles, useTell } from '../query.ts'
import styles from './codebook-import.module.css'
import { filesWords as words } from './codebook-file-words.ts'

const EXTENSIONS = ['qdc', 'csv', 'tsv', 'xlsx'] as const
/** Rows that are drawn; the others are ticked alike. */
const MOST_SHOWN = 300

export interface CodebookImport {
  readonly file: CodebookFile | null
  readonly reading: boolean
  readonly pick: () => void
  readonly close: () => void
  readonly begin: (rows: readonly FileRow[]) => Promise<void>
}

/** From the chooser to the sentence that says what was brought in. */
export function useCodebookImport(onSaid: (sentence: string) => void): CodebookImport {
  const { pick } = usePickFiles()
  const { start, running, cancel } = useJob('coding', 'readCodebook')
  const { tell } = useTell('coding', 'importCodebook')
  const [file, setFile] = useState<CodebookFile | null>(null)
  const choose = async (): Promise<void> => {
    const [picked] = await pick({ extensions: [...EXTENSIONS], multiple: false })
    if (picked === undefined) return
    try {
      setFile(await start({ ticket: picked.ticket }))
    } catch {
      // The person has been told.
    }
  }
  return {
    file,
    reading: running,
    pick: () => void choose(),
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

function Choosing({
  file: { rows, notes },
  onBegin,
  onCancel,
}: {
  readonly file: CodebookFile
  readonly onBegin: (rows: readonly FileRow[]) => void
  readonly onCancel: () => void
}) {
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set())
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
  const { file, reading, close, begin } = importing
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
      ) : (
        <Choosing file={file} onBegin={(rows) => void begin(rows)} onCancel={close} />
      )}
    </Modal>
  )
}
