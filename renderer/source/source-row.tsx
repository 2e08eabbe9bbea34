/** One source in the list: what it is, when, how long, how much of it is coded, where it comes from. */
import { ActionIcon, Checkbox, Menu } from '@mantine/core'
import {
  IconDots,
  IconFileText,
  IconMessages,
  IconNotebook,
  IconPencil,
  IconPencilPlus,
  IconQuote,
  IconTrash,
} from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { Link } from 'wouter'
import type { SourceSummary } from '../../core/source/contract.ts'
import { navigate } from '../location.ts'
import { dayWords } from '../look/dates.ts'
import { useRemoveSource } from './remove-source.ts'
import styles from './source-list.module.css'
import { collectWords as words, kindNames } from './words.ts'

const icons = { note: IconNotebook, interview: IconMessages, artifact: IconFileText }

interface RowProps {
  readonly source: SourceSummary
  readonly row: number
  readonly count: number
  readonly top: number
  readonly wave: string
  readonly marked: boolean
  readonly tagged: boolean
  readonly readOnly: boolean
  readonly chosen: boolean
  /** With Shift: as far as this one; else this one or not. */
  readonly onChoose: (reach: boolean) => void
  readonly onMark: () => void
  readonly onChange: () => void
}

export function SourceRow(props: RowProps) {
  const { source, row, count, top, wave, marked, tagged, readOnly, chosen, onMark, onChoose } =
    props
  const Icon = icons[source.kind]
  const choose = (event: MouseEvent<HTMLElement>) => {
    const { shiftKey, ctrlKey, metaKey, target } = event
    if (readOnly || !(shiftKey || ctrlKey || metaKey)) return
    if (!(target instanceof Node) || !event.currentTarget.contains(target)) return
    event.preventDefault()
    event.stopPropagation()
    onChoose(shiftKey)
    onMark()
  }
  return (
    <div
      role="listitem"
      aria-posinset={row + 1}
      aria-setsize={count}
      className={styles['row']}
      data-row={row}
      data-marked={marked || undefined}
      data-chosen={chosen || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={onMark}
      onClickCapture={choose}
    >
      <span className={styles['what']}>
        {!readOnly && (
          <Checkbox
            size="xs"
            className={styles['choose'] ?? ''}
            tabIndex={marked ? 0 : -1}
            checked={chosen}
            aria-label={words.choose(source.title)}
            onChange={() => onChoose(false)}
          />
        )}
        <Icon size={16} stroke={1.6} role="img" aria-label={kindNames[source.kind]} />
        <Link
          href={`/code/${source.id}`}
          className={styles['title'] ?? ''}
          tabIndex={marked ? 0 : -1}
        >
          {source.title}
        </Link>
        {source.about !== '' && <span className={styles['about']}>{source.about}</span>}
        {tagged && <span className={styles['from']}>{words.usually(source.provenance)}</span>}
      </span>
      <time dateTime={source.date}>{dayWords(source.date)}</time>
      <span className={styles['wave']}>{wave}</span>
      <span className={styles['number']}>{words.number(source.words)}</span>
      <span className={styles['number']} data-none={source.codings === 0 || undefined}>
        {source.codings === 0 ? words.none : words.number(source.codings)}
      </span>
      <RowMenu {...props} readOnly={readOnly} />
    </div>
  )
}

function RowMenu({ source, marked, readOnly, onChange }: RowProps) {
  const remove = useRemoveSource()
  return (
    <Menu position="bottom-end" portalProps={{ target: '#page' }}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={26}
          tabIndex={marked ? 0 : -1}
          aria-label={words.actions(source.title)}
        >
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconQuote size={16} aria-hidden />}
          onClick={() => navigate(`/code/${source.id}`)}
        >
          {words.read}
        </Menu.Item>
        {source.kind === 'note' && (
          <Menu.Item
            leftSection={<IconPencilPlus size={16} aria-hidden />}
            onClick={() => navigate(`/collect/note/${source.id}`)}
          >
            {words.write}
          </Menu.Item>
        )}
        {!readOnly && (
          <>
            <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onChange}>
              {words.details}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => void remove(source).catch(() => undefined)}
            >
              {words.remove}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
