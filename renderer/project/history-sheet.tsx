import { Modal, Table } from '@mantine/core'
import { closeSheet } from '../frame/open-sheets.ts'
import { deedOf } from '../frame/words.ts'
import { useAsk } from '../query.ts'
import styles from './history-sheet.module.css'
import { momentExactly } from '../look/dates.ts'
import { historyWords as words } from './words.ts'

const most = 500

/** The journal, read aloud: who changed what, and when. */
export function HistorySheet() {
  const journal = useAsk('project', 'journal', { limit: most })
  const entries = journal.data ?? []
  return (
    <Modal opened onClose={closeSheet} title={words.title} size={760}>
      <p className={styles['lead']}>{words.lead}</p>
      {journal.data?.length === 0 && <p>{words.empty}</p>}
      {entries.length > 0 && (
        <div className={styles['table']}>
          <Table stickyHeader verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.when}</Table.Th>
                <Table.Th>{words.who}</Table.Th>
                <Table.Th>{words.what}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {entries.map((entry) => (
                <Table.Tr key={entry.seq}>
                  <Table.Td className={styles['when']}>
                    <time dateTime={entry.at}>{momentExactly(entry.at)}</time>
                  </Table.Td>
                  <Table.Td className={styles['who']}>{entry.coder}</Table.Td>
                  <Table.Td>{`${words.kinds[entry.kind]}${deedOf(entry)}`}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {entries.length === most && <p className={styles['lead']}>{words.most(most)}</p>}
    </Modal>
  )
}
