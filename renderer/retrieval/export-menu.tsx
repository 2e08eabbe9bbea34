/** The kinds of file that an answer can be taken away in. */
import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useCommands } from '../commands.ts'
import { reasons, whyNot } from '../reasons.ts'
import styles from './retrieve-page.module.css'
import type { Exporting } from './use-export.ts'
import { retrieveWords as words } from './words.ts'

export function ExportMenu({
  exporting,
  disabled,
}: {
  readonly exporting: Exporting
  readonly disabled: boolean
}) {
  const { start, startWord, running, stop, outcome } = exporting
  const csv = () => void start('csv')
  const xlsx = () => void start('xlsx')
  const bySource = () => void startWord?.('source')
  const byCode = () => void startWord?.('code')
  const why = whyNot([disabled, reasons.noAnswer])
  const ofWord = [
    { id: 'retrieve.wordBySource', label: words.exportWordBySource, disabled: why, run: bySource },
    { id: 'retrieve.wordByCode', label: words.exportWordByCode, disabled: why, run: byCode },
  ]
  useCommands([
    ...(startWord === undefined ? [] : ofWord),
    { id: 'retrieve.csv', label: words.exportCsv, disabled: why, run: csv },
    { id: 'retrieve.xlsx', label: words.exportXlsx, disabled: why, run: xlsx },
  ])
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button
            variant="default"
            disabled={disabled}
            loading={running}
            rightSection={<IconChevronDown size={15} stroke={1.8} aria-hidden />}
          >
            {words.export}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {startWord !== undefined && (
            <>
              <Menu.Item onClick={bySource}>{words.exportWordBySource}</Menu.Item>
              <Menu.Item onClick={byCode}>{words.exportWordByCode}</Menu.Item>
            </>
          )}
          <Menu.Item onClick={csv}>{words.exportCsv}</Menu.Item>
          <Menu.Item onClick={xlsx}>{words.exportXlsx}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {running && (
        <Button variant="default" onClick={stop}>
          {words.stop}
        </Button>
      )}
      <p className={styles['outcome']} role="status">
        {running ? words.exporting : outcome}
      </p>
    </>
  )
}
