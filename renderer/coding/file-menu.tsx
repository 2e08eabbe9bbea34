import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileExport, IconFileImport } from '@tabler/icons-react'
import type { z } from 'zod'
import type { OutgoingFile } from '../../core/values.ts'
import { useSaveFile } from '../query.ts'
import { filesWords } from './codebook-file-words.ts'

type Made = z.output<typeof OutgoingFile>

/** Brings a file that is made to the person, and says where it went. */
export function useGiving(onSaid: (sentence: string) => void) {
  const saveFile = useSaveFile()
  return (made: Promise<Made>): void =>
    void made
      .then(async (file) => onSaid(filesWords.exported(await saveFile(file), file.name)))
      .catch(() => onSaid(''))
}

export interface FileChoice {
  readonly label: string
  readonly way: 'in' | 'out'
  readonly disabled?: boolean
  readonly run: () => void
}

/** A button that opens a list of files to be made or brought in. */
export function FileMenu({
  label,
  running,
  choices,
}: {
  readonly label: string
  readonly running: boolean
  readonly choices: readonly FileChoice[]
}) {
  return (
    <Menu>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          loading={running}
          rightSection={<IconChevronDown size={15} stroke={1.8} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ label: name, way, disabled = false, run }) => {
          const Icon = way === 'in' ? IconFileImport : IconFileExport
          return (
            <Menu.Item
              key={name}
              disabled={disabled}
              leftSection={<Icon size={15} stroke={1.8} aria-hidden />}
              onClick={run}
            >
              {name}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
