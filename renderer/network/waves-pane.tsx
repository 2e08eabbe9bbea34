/** The waves of a network, in order of date; those not held among them. */
import { Button, Table, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Wave } from '../../core/network/contract.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { dayWords } from '../look/dates.ts'
import styles from './people-page.module.css'
import { waveWords as words } from './words.ts'

export function WavesPane({
  waves,
  readOnly,
  onOpen,
}: {
  readonly waves: readonly Wave[]
  readonly readOnly: boolean
  /** Null makes a new one. */
  readonly onOpen: (wave: Wave | null) => void
}) {
  const add = !readOnly && (
    <Button
      variant="default"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => onOpen(null)}
    >
      {words.add}
    </Button>
  )
  return (
    <section className={styles['section']} aria-label={words.title}>
      <div className={styles['bar']}>
        <h2 className={styles['head']}>{words.title}</h2>
        {waves.length > 0 && add}
      </div>
      {waves.length === 0 ? (
        <EmptyState title={words.noneTitle} action={add}>
          {words.none}
        </EmptyState>
      ) : (
        <Table className={styles['table'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.label}</Table.Th>
              <Table.Th scope="col">{words.date}</Table.Th>
              <Table.Th scope="col">{words.context}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {waves.map((wave) => (
              <WaveRow key={wave.id} wave={wave} readOnly={readOnly} onOpen={onOpen} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  )
}

function WaveRow({
  wave,
  readOnly,
  onOpen,
}: {
  readonly wave: Wave
  readonly readOnly: boolean
  readonly onOpen: (wave: Wave) => void
}) {
  return (
    <Table.Tr data-held={wave.held}>
      <Table.Td>
        {readOnly ? (
          wave.label
        ) : (
          <UnstyledButton className={styles['open']} onClick={() => onOpen(wave)}>
            {wave.label}
          </UnstyledButton>
        )}
        {!wave.held && <span className={styles['notHeld']}>{words.notHeld}</span>}
      </Table.Td>
      <Table.Td className={styles['figure'] ?? ''}>{dayWords(wave.date)}</Table.Td>
      <Table.Td className={styles['long'] ?? ''}>{wave.context}</Table.Td>
    </Table.Tr>
  )
}
