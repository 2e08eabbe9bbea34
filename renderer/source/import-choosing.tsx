/** Files that were read and are not yet in: what each holds, what it loses, and what goes for all. */
import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { NetworkId, WaveId } from '../../core/ids.ts'
import type { ImportPreview } from '../../core/source/contract.ts'
import { SourceKind } from '../../core/values.ts'
import { useCurrent } from '../current.ts'
import { dayOf } from '../network/today.ts'
import { useFocusAtFirst } from './focus-at-first.ts'
import { Failures } from './import-failures.tsx'
import styles from './import-dialog.module.css'
import { waveForNote } from './new-note.ts'
import { WaveChoice } from './source-details.tsx'
import { tickedAtFirst, type ImportChoice, type Previewed } from './use-import.ts'
import { detailsWords, importWords as words, kindNames } from './words.ts'

interface Named {
  readonly title: string
  readonly about: string
}

function toggled(ticked: ReadonlySet<string>, ticket: string): ReadonlySet<string> {
  const next = new Set(ticked)
  if (!next.delete(ticket)) next.add(ticket)
  return next
}

interface Once {
  readonly kind: SourceKind
  readonly waveId: WaveId | null
  readonly date: string
}

export function ImportChoosing({
  previewed: { previews, failures },
  networkId,
  onImport,
  onCancel,
}: {
  readonly previewed: Previewed
  readonly networkId: NetworkId
  readonly onImport: (choice: ImportChoice) => void
  readonly onCancel: () => void
}) {
  const focus = useFocusAtFirst()
  const { wave, waves } = useCurrent()
  const [once, setOnce] = useState<Once>(() => {
    const date = dayOf(new Date())
    return { kind: 'interview', date, waveId: waveForNote(wave, waves, date) }
  })
  const [ticked, setTicked] = useState(() => tickedAtFirst(previews))
  const [names, setNames] = useState<ReadonlyMap<string, Named>>(new Map())
  const namedOf = ({ ticket, title }: ImportPreview): Named =>
    names.get(ticket) ?? { title, about: '' }
  const chosen = previews.filter(({ ticket }) => ticked.has(ticket))
  const begin = () => {
    const files = chosen.map((preview) => {
      const { title, about } = namedOf(preview)
      return { ticket: preview.ticket, title: title.trim() === '' ? null : title.trim(), about }
    })
    onImport({ ...once, files })
  }
  return (
    <Stack gap="md">
      {failures.length > 0 && (
        <section>
          <h3>{words.unreadable}</h3>
          <Failures failures={failures} />
        </section>
      )}
      <OnceForAll networkId={networkId} once={once} onChange={setOnce} />
      <ul className={styles['files']} aria-label={words.files}>
        {previews.map((preview) => (
          <FilePreview
            key={preview.ticket}
            preview={preview}
            named={namedOf(preview)}
            ticked={ticked.has(preview.ticket)}
            onName={(named) => setNames(new Map(names).set(preview.ticket, named))}
            onTick={() => setTicked(toggled(ticked, preview.ticket))}
          />
        ))}
      </ul>
      <Group justify="flex-end" gap="xs" className={styles['actions'] ?? ''}>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button ref={focus} disabled={chosen.length === 0 || once.date === ''} onClick={begin}>
          {chosen.length === 0 ? words.nothing : words.go(chosen.length)}
        </Button>
      </Group>
    </Stack>
  )
}

function OnceForAll({
  networkId,
  once,
  onChange,
}: {
  readonly networkId: NetworkId
  readonly once: Once
  readonly onChange: (once: Once) => void
}) {
  return (
    <fieldset className={styles['once']}>
      <legend>{words.once}</legend>
      <NativeSelect
        label={detailsWords.kind}
        value={once.kind}
        data={SourceKind.options.map((value) => ({ value, label: kindNames[value] }))}
        onChange={(event) =>
          onChange({ ...once, kind: SourceKind.parse(event.currentTarget.value) })
        }
      />
      <WaveChoice
        networkId={networkId}
        waveId={once.waveId}
        onChoose={(waveId) => onChange({ ...once, waveId })}
      />
      <TextInput
        type="date"
        label={detailsWords.date}
        value={once.date}
        error={once.date === '' ? detailsWords.needsDate : undefined}
        onChange={(event) => onChange({ ...once, date: event.currentTarget.value })}
      />
    </fieldset>
  )
}

function FilePreview({
  preview,
  named,
  ticked,
  onName,
  onTick,
}: {
  readonly preview: ImportPreview
  readonly named: Named
  readonly ticked: boolean
  readonly onName: (named: Named) => void
  readonly onTick: () => void
}) {
  const { fileName, format, encoding, words: count, blocks, speakers, duplicateOf } = preview
  return (
    <li className={styles['file']} data-ticked={ticked}>
      <div className={styles['fileHead']}>
        <Checkbox
          checked={ticked}
          onChange={onTick}
          aria-label={words.include(fileName)}
          label={fileName}
        />
        <span className={styles['hint']}>
          {words.facts(format, count, blocks)}
          {words.encoding(encoding)}
          {!ticked && ` · ${words.leftOut}`}
        </span>
      </div>
      {duplicateOf !== null && <Warning>{words.duplicate(duplicateOf.title)}</Warning>}
      {ticked && (
        <div className={styles['names']}>
          <TextInput
            label={words.sourceTitle}
            value={named.title}
            maxLength={400}
            onChange={(event) => onName({ ...named, title: event.currentTarget.value })}
          />
          <TextInput
            label={words.about}
            value={named.about}
            maxLength={400}
            onChange={(event) => onName({ ...named, about: event.currentTarget.value })}
          />
        </div>
      )}
      {speakers.length > 0 && <p className={styles['hint']}>{words.speakers(speakers)}</p>}
      <details className={styles['opening']} open={ticked}>
        <summary>{words.opening}</summary>
        <Opening preview={preview} />
      </details>
      {preview.losses.length > 0 && (
        <Warning>
          {words.losses}: {preview.losses.join(' ')}
        </Warning>
      )}
    </li>
  )
}

function Opening({ preview: { opening } }: { readonly preview: ImportPreview }) {
  return opening.map(({ kind, speaker, at, text }, index) => (
    <p key={index} className={styles['block']} data-kind={kind} dir="auto">
      {speaker !== '' && <strong>{speaker} </strong>}
      {at !== '' && <time className={styles['hint']}>{at} </time>}
      {text}
    </p>
  ))
}

function Warning({ children }: { readonly children: React.ReactNode }) {
  return (
    <p className={styles['warning']}>
      <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
      <span>{children}</span>
    </p>
  )
}
