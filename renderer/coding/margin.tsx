import { Popover } from '@mantine/core'
import { IconAlertTriangle, IconNote } from '@tabler/icons-react'
import type { CodingId } from '../../core/ids.ts'
import { lookWords } from '../look/words.ts'
import type { BlockCoding } from './block-codings.ts'
import {
  NAME_HEIGHT,
  type Group,
  type Margin as MarginLayout,
  type NamePlace,
} from './margin-layout.ts'
import styles from './margin.module.css'
import { deskWords } from './words.ts'

export interface CodingHandlers {
  readonly choose: (codingId: CodingId) => void
  readonly hover: (codingId: CodingId | null) => void
}

const colorOf = (share: BlockCoding): string => `var(--code-${String(share.color)})`

/** The next of a group's codings after the chosen one: a second click goes to the other coder's. */
function nextIn(group: Group, chosenId: CodingId | null): CodingId {
  const at = group.findIndex(({ coding }) => coding.id === chosenId)
  return (group[at + 1] ?? group[0]).coding.id
}

function CodingName({
  group,
  chosenId,
  handlers,
}: {
  readonly group: Group
  readonly chosenId: CodingId | null
  readonly handlers: CodingHandlers
}) {
  const chosen = group.find(({ coding }) => coding.id === chosenId)
  const share = chosen ?? group[0]
  const { coding, name } = share
  const { sign, word } = lookWords.directions[coding.direction]
  const hasMemo = group.some((one) => one.coding.memo !== '')
  const isTouched = group.some((one) => one.coding.touched !== null)
  const coders = group.map(({ coder }) => coder)
  const next = nextIn(group, chosenId)
  return (
    <button
      type="button"
      className={styles['name']}
      data-chosen={chosen !== undefined || undefined}
      data-coding={coding.id}
      aria-current={chosen !== undefined || undefined}
      title={`${name} (${coders.join(', ')})`}
      onClick={() => handlers.choose(next)}
      onMouseEnter={() => handlers.hover(coding.id)}
      onMouseLeave={() => handlers.hover(null)}
      onFocus={() => handlers.hover(coding.id)}
      onBlur={() => handlers.hover(null)}
    >
      <span className={styles['sign']} style={{ borderColor: colorOf(share) }} aria-hidden>
        {sign}
      </span>
      <span className={styles['label']}>{name}</span>
      <span className="unseen">{deskWords.coding(word, coders, hasMemo, isTouched)}</span>
      {hasMemo && <IconNote size={13} stroke={1.8} className={styles['memo']} aria-hidden />}
      {isTouched && (
        <IconAlertTriangle size={13} stroke={1.8} className={styles['touched']} aria-hidden />
      )}
      <span className={styles['coder']} data-theirs={share.isTheirs || undefined} aria-hidden>
        {group.map(({ coding: { id }, initials }) => (
          <span key={id} data-chosen={(group.length > 1 && id === chosenId) || undefined}>
            {initials}
          </span>
        ))}
      </span>
    </button>
  )
}

function Lead({ place }: { readonly place: NamePlace }) {
  const { from, top, left, group } = place
  const y = top + NAME_HEIGHT / 2
  const start = from + 1
  return (
    <path
      d={`M${String(left + 3)} ${String(start)}H${String(Math.max(34, left + 4))}L46 ${String(y)}H49`}
      stroke={colorOf(group[0])}
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
          data-theirs={share.isTheirs || undefined}
          style={{ top, left, height: bottom - top, color: colorOf(share) }}
        />
      ))}
      <svg className={styles['leads']} aria-hidden="true">
        {names.map((place) => (
          <Lead key={place.group[0].coding.id} place={place} />
        ))}
      </svg>
      {names.length + hidden.length > 0 && (
        <ul className={styles['names']} aria-label={deskWords.codingsHere}>
          {names.map(({ group, top }) => (
            <li key={group[0].coding.id} style={{ top }}>
              <CodingName group={group} chosenId={chosenId} handlers={handlers} />
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
  readonly hidden: readonly Group[]
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
        {hidden.map((group) => (
          <CodingName
            key={group[0].coding.id}
            group={group}
            chosenId={chosenId}
            handlers={handlers}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  )
}
