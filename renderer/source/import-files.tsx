/** The first step of an import: what goes for all files, and what each of them holds. */
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { NetworkId } from '../../core/ids.ts'
import { TrackedChanges, type ImportPreview } from '../../core/source/import-contract.ts'
import { SourceKind } from '../../core/values.ts'
import { useAsk } from '../query.ts'
import styles from './import-dialog.module.css'
import { toggled, type OfFile } from './import-draft.ts'
import { Failures } from './import-failures.tsx'
import { FilePreview } from './import-file.tsx'
import { importFileWords as words, importWords } from './import-words.ts'
import { WaveChoice } from './source-details.tsx'
import type { Import } from './use-import.ts'
import type { ImportDrafting } from './use-import-draft.ts'
import { detailsWords, kindNames } from './words.ts'

/** Up to so many files show all that they hold at once. */
const FEW = 3

export function ImportFiles({
  importing: { previewed, rereading, reread },
  drafting,
  networkId,
}: {
  readonly importing: Import
  readonly drafting: ImportDrafting
  readonly networkId: NetworkId
}) {
  const { draft, set, reasons } = drafting
  const { previews, failures } = previewed
  const networks = useAsk('network', 'list', {}).data ?? []
  const nameOf = (id: string) => networks.find((network) => network.id === id)?.name ?? ''
  const all = previews.length
  const ticked = draft.ticked.size
  const change = (preview: ImportPreview, of: OfFile) => {
    const { ticket } = preview
    set({ files: new Map(draft.files).set(ticket, of) })
    if (of.changes !== draft.files.get(ticket)?.changes)
      reread([ticket], of.changes ?? draft.once.changes)
  }
  return (
    <>
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
          reread={reread}
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
          <span role="status" className={styles['hint']}>
            {rereading && importWords.readingAnew}
          </span>
        </div>
      )}
      <ul className={styles['files']} aria-label={words.files}>
        {previews.map((preview) => (
          <FilePreview
            key={preview.ticket}
            preview={preview}
            of={draft.files.get(preview.ticket) ?? {}}
            forAll={draft.once.changes}
            ticked={draft.ticked.has(preview.ticket)}
            isOpen={all <= FEW}
            reason={reasons.get(preview.ticket)}
            sameAs={previews.find(({ hash }) => hash === preview.hash)?.fileName ?? ''}
            networkId={networkId}
            nameOf={nameOf}
            onChange={(of) => change(preview, of)}
            onTick={() => set({ ticked: toggled(draft.ticked, preview.ticket) })}
          />
        ))}
      </ul>
    </>
  )
}

function OnceForAll({
  previewed,
  networkId,
  drafting: { draft, set, chosen },
  reread,
}: {
  readonly previewed: readonly ImportPreview[]
  readonly networkId: NetworkId
  readonly drafting: ImportDrafting
  readonly reread: Import['reread']
}) {
  const { once, files } = draft
  const change = (part: Partial<typeof once>) => set({ once: { ...once, ...part } })
  const commented = chosen.filter(({ comments }) => comments > 0)
  const tracked = previewed.filter(({ changes }) => changes !== null)
  const take = (changes: TrackedChanges) => {
    change({ changes })
    const asForAll = tracked.filter(({ ticket }) => files.get(ticket)?.changes === undefined)
    reread(
      asForAll.map(({ ticket }) => ticket),
      changes,
    )
  }
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
        label={detailsWords.date}
        value={once.date}
        error={once.date === '' ? detailsWords.needsDate : undefined}
        onChange={(event) => change({ date: event.currentTarget.value })}
      />
      {tracked.length > 0 && (
        <NativeSelect
          label={words.changes(tracked.length)}
          value={once.changes}
          data={TrackedChanges.options.map((value) => ({ value, label: words.taken[value] }))}
          onChange={(event) => take(TrackedChanges.parse(event.currentTarget.value))}
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
