/** What stands above the tree: new codes, codes of the framework, files. */
import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPlus } from '@tabler/icons-react'
import { CodebookFormat } from '../../core/coding/codebook-contract.ts'
import { useCommands } from '../commands.ts'
import { useCurrent } from '../current.ts'
import { useJob, useTell } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import styles from './codebook-page.module.css'
import { filesWords } from './codebook-file-words.ts'
import { FileMenu, useGiving } from './file-menu.tsx'
import { codebookWords } from './codebook-words.ts'

/** Seeds the codebook from an edition of the framework. */
export function SeedMenu({
  isMain,
  onSaid,
}: {
  readonly isMain: boolean
  readonly onSaid: (sentence: string) => void
}) {
  const { tell, busy } = useTell('coding', 'seedCodebook')
  const { network } = useCurrent()
  const editions =
    network?.edition === '2024' ? (['2024', '2019'] as const) : (['2019', '2024'] as const)
  const seed = async (edition: (typeof editions)[number]): Promise<void> => {
    try {
      onSaid(codebookWords.seeded((await tell({ edition })).added))
    } catch {
      onSaid('')
    }
  }
  useCommands(
    editions.map((edition) => ({
      id: `codebook-seed-${edition}`,
      label: codebookWords.seedAs(edition),
      run: () => void seed(edition),
    })),
  )
  return (
    <Menu>
      <Menu.Target>
        <Button
          size={isMain ? 'sm' : 'xs'}
          variant={isMain ? 'filled' : 'default'}
          loading={busy}
          rightSection={<IconChevronDown size={15} stroke={1.8} aria-hidden />}
        >
          {codebookWords.seed}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {editions.map((edition) => (
          <Menu.Item key={edition} onClick={() => void seed(edition)}>
            {codebookWords.seedAs(edition)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Codebooks come in from files and go out to them. */
export function FilesMenu({
  isEmpty,
  onImport,
  onSaid,
}: {
  readonly isEmpty: boolean
  readonly onImport: () => void
  readonly onSaid: (sentence: string) => void
}) {
  const { start, running } = useJob('coding', 'exportCodebook')
  const give = useGiving(onSaid)
  const make = (format: CodebookFormat): void => give(start({ format }))
  useCommands([
    { id: 'codebook-import', label: filesWords.importCodes, run: onImport },
    ...CodebookFormat.options.map((format) => ({
      id: `codebook-export-${format}`,
      label: filesWords.exportAs(format),
      disabled: whyNot([isEmpty, reasons.emptyCodebook], [running, reasons.running]),
      run: () => make(format),
    })),
  ])
  return (
    <FileMenu
      label={filesWords.menu}
      running={running}
      choices={[
        { label: filesWords.importCodes, way: 'in', run: onImport },
        ...CodebookFormat.options.map((format) => ({
          ...{ label: filesWords.exportAs(format), way: 'out' as const },
          ...{ disabled: isEmpty, run: () => make(format) },
        })),
      ]}
    />
  )
}

/** The row of buttons above the tree. */
export function CodebookTools({
  isEmpty,
  onAdd,
  onImport,
  onSaid,
}: {
  readonly isEmpty: boolean
  readonly onAdd: () => void
  readonly onImport: () => void
  readonly onSaid: (sentence: string) => void
}) {
  return (
    <div className={styles['tools']}>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
        onClick={onAdd}
      >
        {codebookWords.add}
      </Button>
      {!isEmpty && <SeedMenu isMain={false} onSaid={onSaid} />}
      <FilesMenu isEmpty={isEmpty} onImport={onImport} onSaid={onSaid} />
    </div>
  )
}
