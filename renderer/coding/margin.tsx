import { Popover } from '@mantine/core'
import { IconAlertTriangle, IconNote } from '@tabler/icons-react'
import type { CodingId } from '../../core/ids.ts'
import { lookWords } from '../look/words.ts'
import type { BlockCoding } from './block-codings.ts'
import { NAME_HEIGHT, type Margin as MarginLayout, type NamePlace } from './margin-layout.ts'
import styles from './margin.module.css'
import { deskWords } from './words.ts'

export interface CodingHandlers {
  readonly choose: (codingId: CodingId) => void
  readonly hover: (codingId: CodingId | null) => void
}

const colorOf = (share: BlockCoding): string => `var(--code-${String(share.color)})`

function CodingName({
  share,
  isChosen,
  handlers,
}: {
  readonly share: BlockCoding
  readonly isChosen: boolean
  readonly handlers: CodingHandlers
}) {
  const { coding, name, coder, initials } = share
  const { sign, word } = lookWords.directions[coding.direction]
  const hasMemo = coding.memo !== ''
  const isTouched = coding.touched !== null
  return (
    <button
      type="button"
      className={styles['name']}
      data-chosen={isChosen || undefined}
      data-coding={coding.id}
      aria-current={isChosen || undefined}
      title={`${name} (${coder})`}
      onClick={() => handlers.choose(coding.id)}
      onMouseEnter={() => handlers.hover(coding.id)}
      onMouseLeave={() => handlers.hover(null)}
      onFocus={() => handlers.hover(coding.id)}
      onBlur={() => handlers.hover(null)}
    >
      <span className={styles['sign']} style={{ borderColor: colorOf(share) }} aria-hidden>
        {sign}
      </span>
      <span className={styles['label']}>{name}</span>
      <span className="unseen">{deskWords.coding(word, coder, hasMemo, isTouched)}</span>
      {hasMemo && <IconNote size={13} stroke={1.8} className={styles['memo']} aria-hidden />}
      {isTouched && (
        <IconAlertTriangle size={13} stroke={1.8} className={styles['touched']} aria-hidden />
      )}
      <span className={styles['coder']} aria-hidden>
        {initials}
      </span>
    </button>
  )
}

function Lead({ place }: { readonly place: NamePlace }) {
  const { from, top, left, share } = place
  const y = top + NAME_HEIGHT / 2
  const start = from + 1
  return (
    <path
      d={`M${String(left + 3)} ${String(start)}H34L44 ${String(y)}H48`}
      stroke={colorOf(share)}
      fill="none"
    />
  )
}

/** What is coded in one block: stripes beside its lines, names beside the stripes. */
export function Margin({
  layout,
  chosenId,
  hoverId,
  handlers,
}: {
  readonly layout: MarginLayout
  readonly chosenId: CodingId | null
  readonly hoverId: CodingId | null
  readonly handlers: CodingHandlers
}) {
  const { stripes, names, hidden } = layout
  const isMarked = ({ coding: { id } }: BlockCoding): boolean => id === chosenId || id === hoverId
  return (
    <div className={styles['margin']}>
      {stripes.map(({ share, top, bottom, left }) => (
        <span
          key={share.coding.id}
          className={styles['stripe']}
          data-direction={share.coding.direction}
          data-marked={isMarked(share) || undefined}
          style={{ top, left, height: bottom - top, color: colorOf(share) }}
        />
      ))}
      <svg className={styles['leads']} aria-hidden="true">
        {names.map((place) => (
          <Lead key={place.share.coding.id} place={place} />
        ))}
      </svg>
      {names.length + hidden.length > 0 && (
        <ul className={styles['names']} aria-label={deskWords.codingsHere}>
          {names.map(({ share, top }) => (
            <li key={share.coding.id} style={{ top }}>
              <CodingName
                share={share}
                isChosen={share.coding.id === chosenId}
                handlers={handlers}
              />
            </li>
          ))}
          {hidden.length > 0 && (
            <li style={{ top: (names.at(-1)?.top ?? -NAME_HEIGHT) + NAME_HEIGHT }}>
              <More hidden={hidden} chosenId={chosenId} handlers={handlers} />
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

function More({
  hidden,
  chosenId,
  handlers,
}: {
  readonly hidden: readonly BlockCoding[]
  readonly chosenId: CodingId | null
  readonly handlers: CodingHandlers
}) {
  return (
    <Popover position="bottom-end" width={240} trapFocus>
      <Popover.Target>
        <button type="button" className={styles['more']} title={deskWords.moreLabel(hidden.length)}>
          {deskWords.more(hidden.length)}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles['moreList'] ?? ''} aria-label={deskWords.codingsHere}>
        {hidden.map((share) => (
          <CodingName
            key={share.coding.id}
            share={share}
            isChosen={share.coding.id === chosenId}
            handlers={handlers}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  )
}
