/** The first step of an import: what goes for all files, and what each of them holds. */
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { NetworkId } from '../../core/ids.ts'
import { TrackedChanges, type ImportPreview } from '../../core/source/import-contract.ts'
import { SourceKind } from '../../core/values.ts'
import { useAsk } from '../query.ts'
import styles from './import-dialog.module.css'
import { asEncoding, EncodingChoice } from './encoding-choice.tsx'
import { dateFor, kindFor, toggled, type Draft } from './import-draft.ts'
import { Failures } from './import-failures.tsx'
import { MOST_FILES } from './dropped-files.ts'
import { FilePreview, Warning } from './import-file.tsx'
import { importFileWords as words, importWords } from './import-words.ts'
import { WaveChoice } from './source-details.tsx'
import type { Aside, Import } from './use-import.ts'
import type { ImportDrafting } from './use-import-draft.ts'
import { useReadingAnew } from './use-reading-anew.ts'
import { detailsWords, kindNames } from './words.ts'

/** Up to so many files show all that they hold at once. */
const FEW = 3

export function ImportFiles({
  importing,
  drafting,
  networkId,
}: {
  readonly importing: Import
  readonly drafting: ImportDrafting
  readonly networkId: NetworkId
}) {
  const { draft, set, reasons } = drafting
  const { rereading } = importing
  const { previews, failures } = importing.previewed
  const decide = useReadingAnew(importing, drafting)
  const networks = useAsk('network', 'list', {}).data ?? []
  const nameOf = (id: string) => networks.find((network) => network.id === id)?.name ?? ''
  const all = previews.length
  const ticked = draft.ticked.size
  return (
    <>
      <LeftAside {...importing.aside} />
      {failures.length > 0 && (
        <section className={styles['unreadable']}>
          <h3>{words.unreadable(failures.length)}</h3>
          <Failures failures={failures} />
        </section>
      )}
      {all > 0 && (
        <OnceForAll
          previewed={previews}
          networkId={networkId}
          drafting={drafting}
          decide={decide}
        />
      )}
      {all > 1 && (
        <div className={styles['tickAll']}>
          <Checkbox
            checked={ticked === all}
            indeterminate={ticked > 0 && ticked < all}
            label={words.tickAll(ticked, all)}
            onChange={() =>
              set({ ticked: new Set(ticked === all ? [] : previews.map(({ ticket }) => ticket)) })
            }
          />
        </div>
      )}
      <p role="status" className={styles['status']}>
        {rereading && importWords.readingAnew}
      </p>
      <ul className={styles['files']} aria-label={words.files}>
        {previews.map((preview) => (
          <FilePreview
            key={preview.ticket}
            preview={preview}
            of={draft.files.get(preview.ticket) ?? {}}
            date={dateFor(preview, draft)}
            kind={kindFor(preview, draft)}
            once={draft.once}
            unread={draft.unread.get(preview.ticket)}
            ticked={draft.ticked.has(preview.ticket)}
            isOpen={all <= FEW}
            reason={reasons.get(preview.ticket)}
            sameAs={previews.find(({ hash }) => hash === preview.hash)?.fileName ?? ''}
            networkId={networkId}
            nameOf={nameOf}
            onChange={(of) => decide({ files: new Map(draft.files).set(preview.ticket, of) })}
            onTick={() => set({ ticked: toggled(draft.ticked, preview.ticket) })}
          />
        ))}
      </ul>
    </>
  )
}

function LeftAside({ others, beyond, empty }: Aside) {
  return (
    <>
      {empty && <Warning>{words.empty}</Warning>}
      {beyond > 0 && <Warning>{words.beyond(beyond, MOST_FILES)}</Warning>}
      {others.length > 0 && <Warning>{words.others(others)}</Warning>}
    </>
  )
}

function OnceForAll({
  previewed,
  networkId,
  drafting: { draft, chosen },
  decide,
}: {
  readonly previewed: readonly ImportPreview[]
  readonly networkId: NetworkId
  readonly drafting: ImportDrafting
  readonly decide: (change: Partial<Draft>) => void
}) {
  const { once } = draft
  const change = (part: Partial<typeof once>) => decide({ once: { ...once, ...part } })
  const commented = chosen.filter(({ comments }) => comments > 0)
  const dated = previewed.filter(({ day }) => day !== null)
  const tracked = previewed.filter(({ changes }) => changes !== null)
  const guessed = previewed.filter(({ isEncodingGuessed }) => isEncodingGuessed)
  return (
    <fieldset className={styles['once']}>
      <legend>{words.once(previewed.length)}</legend>
      <NativeSelect
        label={detailsWords.kind}
        value={once.kind}
        data={SourceKind.options.map((value) => ({ value, label: kindNames[value] }))}
        onChange={(event) => change({ kind: SourceKind.parse(event.currentTarget.value) })}
      />
      <WaveChoice
        networkId={networkId}
        waveId={once.waveId}
        onChoose={(waveId) => change({ waveId })}
      />
      <TextInput
        type="date"
        label={once.ownDays && dated.length > 0 ? words.dateForRest : detailsWords.date}
        value={once.date}
        error={once.date === '' ? detailsWords.needsDate : undefined}
        onChange={(event) => change({ date: event.currentTarget.value })}
      />
      {tracked.length > 0 && (
        <NativeSelect
          label={words.changes(tracked.length)}
          value={once.changes}
          data={TrackedChanges.options.map((value) => ({ value, label: words.taken[value] }))}
          onChange={(event) => change({ changes: TrackedChanges.parse(event.currentTarget.value) })}
        />
      )}
      {guessed.length > 1 && (
        <EncodingChoice
          label={words.encodings(guessed.length)}
          first={[{ value: '', label: words.asEachLooks }]}
          value={once.encoding ?? ''}
          onChoose={(value) => change({ encoding: asEncoding(value) })}
        />
      )}
      {dated.length > 0 && (
        <Checkbox
          className={styles['wide'] ?? ''}
          checked={once.ownDays}
          label={words.ownDays(dated.length, previewed.length)}
          onChange={(event) => change({ ownDays: event.currentTarget.checked })}
        />
      )}
      {commented.length > 0 && (
        <Checkbox
          className={styles['wide'] ?? ''}
          checked={once.comments}
          label={words.comments(
            commented.reduce((sum, { comments }) => sum + comments, 0),
            commented.length,
          )}
          onChange={(event) => change({ comments: event.currentTarget.checked })}
        />
      )}
    </fieldset>
  )
}
