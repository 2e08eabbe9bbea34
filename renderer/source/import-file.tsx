/** One file of an import: what it holds, what it loses, and what it will be called. */
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { NetworkId } from '../../core/ids.ts'
import {
  TrackedChanges,
  type ImportPreview,
  type OpeningBlock,
} from '../../core/source/import-contract.ts'
import { encodingNames, type TextEncoding } from '../../core/source/text-encoding.ts'
import { SourceKind } from '../../core/values.ts'
import { dayWords } from '../look/dates.ts'
import styles from './import-dialog.module.css'
import { asEncoding, EncodingChoice } from './encoding-choice.tsx'
import type { OfFile, Once } from './import-draft.ts'
import { importFileWords as words } from './import-words.ts'
import { detailsWords, kindNames } from './words.ts'

interface Props {
  readonly preview: ImportPreview
  readonly of: OfFile
  readonly once: Once
  /** What it comes in under. */
  readonly date: string
  readonly kind: SourceKind
  /** The encoding in which it could not be read. */
  readonly unread: TextEncoding | undefined
  readonly ticked: boolean
  /** All of it is shown at once. */
  readonly isOpen: boolean
  readonly reason: 'here' | 'twice' | undefined
  /** The first file that holds the same. */
  readonly sameAs: string
  readonly networkId: NetworkId
  readonly nameOf: (networkId: string) => string
  readonly onChange: (of: OfFile) => void
  readonly onTick: () => void
}

export function FilePreview(props: Props) {
  const { preview, date, ticked, isOpen, onTick } = props
  const { fileName, encoding } = preview
  const [unfolded, setUnfolded] = useState(false)
  const Chevron = unfolded ? IconChevronDown : IconChevronRight
  return (
    <li className={styles['file']} data-ticked={ticked} data-folded={!isOpen && !unfolded}>
      <div className={styles['fileHead']}>
        <Checkbox
          checked={ticked}
          onChange={onTick}
          aria-label={words.include(fileName)}
          label={fileName}
        />
        <span className={styles['folded']}>
          {!isOpen && <Marks {...props} />}
          <span className={styles['hint']}>
            {words.facts(preview)}
            {words.encoding(encoding)}
            {date !== '' &&
              ` · ${words.day(dayWords(date), date === preview.day?.date ? preview.day : null)}`}
            {!ticked && ` · ${words.leftOut}`}
          </span>
          {!isOpen && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<Chevron size={14} stroke={1.8} aria-hidden />}
              aria-expanded={unfolded}
              aria-label={words.detailsOf(fileName)}
              onClick={() => setUnfolded(!unfolded)}
            >
              {words.details}
            </Button>
          )}
        </span>
      </div>
      {(isOpen || unfolded) && <Unfolded {...props} />}
    </li>
  )
}

/** What a folded file has that somebody may want to look at. */
function Marks({ preview, reason }: Props) {
  const { comments, changes, losses } = preview
  const marks = [
    ...(reason === undefined ? [] : [words.marks.here]),
    ...(comments > 0 ? [words.marks.comments(comments)] : []),
    ...(changes === null ? [] : [words.marks.changes]),
    ...(losses.length > 0 ? [words.marks.losses] : []),
  ]
  return marks.length > 0 && <span className={styles['marks']}>{marks.join(' · ')}</span>
}

function Unfolded(props: Props) {
  const { preview, of, ticked, once, unread, onChange } = props
  const { speakers, changes, sheets, opening } = preview
  const change = (part: OfFile) => onChange({ ...of, ...part })
  return (
    <>
      <Standing {...props} />
      {ticked && (
        <div className={styles['names']}>
          <TextInput
            label={sheets.length > 0 ? words.surveyTitle : words.sourceTitle}
            value={of.title ?? preview.title}
            maxLength={400}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <TextInput
            label={words.about}
            value={of.about ?? ''}
            maxLength={400}
            onChange={(event) => change({ about: event.currentTarget.value })}
          />
          <Under {...props} />
          {changes !== null && (
            <NativeSelect
              label={words.changesHere}
              description={words.changesOf(changes)}
              inputWrapperOrder={['label', 'input', 'description']}
              value={of.changes ?? ''}
              data={[
                { value: '', label: words.asForAll(once.changes) },
                ...TrackedChanges.options.map((value) => ({ value, label: words.taken[value] })),
              ]}
              onChange={(event) => {
                const chosen = TrackedChanges.safeParse(event.currentTarget.value)
                onChange({ ...of, changes: chosen.success ? chosen.data : undefined })
              }}
            />
          )}
          {preview.encoding !== '' && (
            <EncodingChoice
              label={words.encodingHere}
              {...encodingHere(preview, of, once)}
              onChoose={(value) => onChange({ ...of, encoding: ofFile(value) })}
            />
          )}
        </div>
      )}
      {unread !== undefined && (
        <div role="status">
          <Warning>{words.unread(encodingNames[unread])}</Warning>
        </div>
      )}
      {speakers.length > 0 && (
        <p className={styles['hint']}>{words.speakers(speakers.map(({ name }) => name))}</p>
      )}
      {opening.length > 0 && (
        <details className={styles['opening']} open={ticked}>
          <summary>{words.opening}</summary>
          <Opening blocks={opening} />
        </details>
      )}
      {preview.losses.length > 0 && (
        <Warning>
          {words.losses}: {preview.losses.join(' ')}
        </Warning>
      )}
    </>
  )
}

/** Day and kind of one file. */
function Under({ of, date, kind, onChange }: Props) {
  const change = (part: OfFile) => onChange({ ...of, ...part })
  return (
    <>
      <TextInput
        type="date"
        label={words.date}
        value={date}
        error={date === '' ? detailsWords.needsDate : undefined}
        onChange={(event) => change({ date: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.kind}
        value={kind}
        data={SourceKind.options.map((value) => ({ value, label: kindNames[value] }))}
        onChange={(event) => change({ kind: SourceKind.parse(event.currentTarget.value) })}
      />
    </>
  )
}

const LOOKS = 'looks'

/** What may be chosen first, and what is chosen: where something goes for all, that. */
function encodingHere({ isEncodingGuessed }: ImportPreview, of: OfFile, { encoding }: Once) {
  const forAll = isEncodingGuessed ? encoding : null
  const all = forAll === null ? [] : [{ value: '', label: words.asAllAre(encodingNames[forAll]) }]
  const own = of.encoding === null ? LOOKS : of.encoding
  return {
    first: [...all, { value: LOOKS, label: words.asItLooks }],
    value: own ?? (forAll === null ? LOOKS : ''),
  }
}

function ofFile(value: string): OfFile['encoding'] {
  return value === '' ? undefined : asEncoding(value)
}

/** Whether these very bytes are in the project already, or among the chosen files. */
function Standing({ preview, reason, sameAs, networkId, nameOf }: Props) {
  const here = preview.duplicates.find((one) => one.networkId === networkId)
  if (here !== undefined) return <Warning>{words.hereAlready(here.title)}</Warning>
  if (reason === 'twice') return <Warning>{words.twice(sameAs)}</Warning>
  const [there] = preview.duplicates
  if (there === undefined) return null
  return <p className={styles['hint']}>{words.elsewhere(there.title, nameOf(there.networkId))}</p>
}

/** Blocks as they will stand. */
export function Opening({ blocks }: { readonly blocks: readonly OpeningBlock[] }) {
  return blocks.map(({ kind, speaker, at, text }, index) => (
    <p key={index} className={styles['block']} data-kind={kind} dir="auto">
      {speaker !== '' && <strong>{speaker} </strong>}
      {at !== '' && <time className={styles['hint']}>{at} </time>}
      {text}
    </p>
  ))
}

export function Warning({ children }: { readonly children: React.ReactNode }) {
  return (
    <div className={styles['warning']}>
      <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
      <div>{children}</div>
    </div>
  )
}
