/** The look-fors tied to a line, each with what can be done about it. */
import { Menu, UnstyledButton } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { Direction } from '../../core/values.ts'
import type { BlockId } from '../../core/ids.ts'
import { DirectionSign } from '../look/direction-sign.tsx'
import styles from './line-ties.module.css'
import type { Tie, Ties } from './ties.ts'
import { noteWords as words } from './words.ts'

export function LineTies({
  blockId,
  ties,
  tabStop,
  readOnly,
}: {
  readonly blockId: BlockId
  readonly ties: Ties
  /** Only the line at hand is on the way of Tab. */
  readonly tabStop: boolean
  readonly readOnly: boolean
}) {
  const here = ties.ofLine(blockId)
  if (here.length === 0) return null
  return (
    <div className={styles['ties']}>
      {here.map((tie) => (
        <TieChip
          key={tie.key}
          tie={tie}
          blockId={blockId}
          ties={ties}
          tabStop={tabStop}
          readOnly={readOnly}
        />
      ))}
    </div>
  )
}

function TieChip({
  tie,
  blockId,
  ties,
  tabStop,
  readOnly,
}: {
  readonly tie: Tie
  readonly blockId: BlockId
  readonly ties: Ties
  readonly tabStop: boolean
  readonly readOnly: boolean
}) {
  if (readOnly) return <span className={styles['chip']}>{words.chip(tie.label)}</span>
  const waits = tie.coding === null
  const about = waits ? words.waiting(tie.label) : words.chipAbout(tie.label, tie.direction)
  return (
    <Menu position="bottom-start" portalProps={{ target: '#page' }}>
      <Menu.Target>
        <UnstyledButton
          className={styles['chip']}
          data-waits={waits || undefined}
          tabIndex={tabStop ? 0 : -1}
          aria-label={about}
          title={about}
        >
          {words.chip(tie.label)}
          {tie.direction !== 'supports' && <DirectionSign direction={tie.direction} />}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {!waits &&
          Direction.options.map((direction) => (
            <Menu.Item
              key={direction}
              leftSection={<DirectionSign direction={direction} />}
              disabled={direction === tie.direction}
              onClick={() => ties.direct(tie, direction)}
            >
              {words.directions[direction]}
            </Menu.Item>
          ))}
        {!waits && <Menu.Divider />}
        <Menu.Item
          leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />}
          onClick={() => ties.untie(blockId, tie)}
        >
          {words.untie}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
