/** All sources of a network in one list; new ones are written or brought in here. */
import { Button } from '@mantine/core'
import { IconFileImport, IconPencilPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Network } from '../../core/network/contract.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { useCommands } from '../commands.ts'
import { useCurrent } from '../current.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { navigate } from '../location.ts'
import { useAsk, usePickFiles } from '../query.ts'
import { droppedFiles, MOST_FILES } from './dropped-files.ts'
import { reasons, whyNot } from '../reasons.ts'
import styles from './collect-page.module.css'
import { DropPlace } from './drop-place.tsx'
import { FilterBar } from './filter-bar.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { importExtensions, useImport, type Import } from './use-import.ts'
import { everything, filterSources, totalsOf, usualProvenance } from './source-filter.ts'
import { SourceList } from './source-list.tsx'
import { sortSources, useSourceSort } from './source-sort.ts'
import { useConcerning } from './use-concerning.ts'
import { collectWords as words } from './words.ts'

export function CollectPage() {
  const { network } = useCurrent()
  return network === null ? null : <OfNetwork key={network.id} network={network} />
}

function OfNetwork({ network }: { readonly network: Network }) {
  const sources = useAsk('source', 'list', { networkId: network.id }).data
  const importing = useImport(network.id)
  const { pick, take } = usePickFiles()
  const { readOnly } = network
  const choose = () =>
    void pick({ extensions: importExtensions, multiple: true }).then((files) =>
      importing.look({ files }),
    )
  const drop = async (data: DataTransfer): Promise<void> => {
    const { files, others } = await droppedFiles(data, importExtensions)
    const taken = await take(files.slice(0, MOST_FILES))
    const empty = files.length + others.length === 0
    const beyond = Math.max(0, files.length - MOST_FILES)
    importing.look({ files: taken, others, beyond, empty })
  }
  useCommands([
    {
      id: 'collect.import',
      label: words.keys.importFiles,
      keys: 'i',
      bar: true,
      disabled: whyNot([readOnly, reasons.published]),
      run: choose,
    },
  ])
  if (sources === undefined) return null
  return (
    <DropPlace disabled={readOnly || importing.phase !== 'idle'} onDrop={(data) => void drop(data)}>
      {sources.length === 0 ? (
        <NoSources readOnly={readOnly} onImport={choose} />
      ) : (
        <Sources network={network} sources={sources} importing={importing} onImport={choose} />
      )}
      <ImportDialog importing={importing} networkId={network.id} />
    </DropPlace>
  )
}

function AddButtons({ onImport }: { readonly onImport: () => void }) {
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} stroke={1.8} aria-hidden />}
        onClick={onImport}
      >
        {words.import}
      </Button>
      <Button
        leftSection={<IconPencilPlus size={16} stroke={1.8} aria-hidden />}
        onClick={() => navigate('/collect/note/new')}
      >
        {words.newNote}
      </Button>
    </>
  )
}

function NoSources({
  readOnly,
  onImport,
}: {
  readonly readOnly: boolean
  readonly onImport: () => void
}) {
  const action = readOnly ? undefined : (
    <div className={styles['actions']}>
      <AddButtons onImport={onImport} />
    </div>
  )
  return (
    <>
      <h1 className="unseen">{words.title}</h1>
      <EmptyState title={words.emptyTitle} action={action}>
        {readOnly ? words.published : `${words.empty} ${words.importHint}.`}
      </EmptyState>
    </>
  )
}

function Sources({
  network,
  sources,
  importing,
  onImport,
}: {
  readonly network: Network
  readonly sources: readonly SourceSummary[]
  readonly importing: Import
  readonly onImport: () => void
}) {
  const [filter, setFilter] = useState(everything)
  const { waves } = useCurrent()
  const sort = useSourceSort()
  const concerned = useConcerning(network.id, sources, filter)
  const shown = useMemo(
    () => sortSources(filterSources(concerned, filter), sort),
    [concerned, filter, sort],
  )
  const totals = totalsOf(shown)
  const usual = usualProvenance(sources, network.provenance)
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{words.title}</h1>
        <p className={styles['totals']} role="status">
          {words.totals(totals.sources, totals.words, totals.codings)}
          {usual !== network.provenance && ` · ${words.mostly(usual)}`}
          {shown.length < sources.length && ` (${words.of(shown.length, sources.length)})`}
        </p>
        {!network.readOnly && (
          <div className={styles['actions']}>
            <AddButtons onImport={onImport} />
          </div>
        )}
      </header>
      <FilterBar
        networkId={network.id}
        sources={concerned}
        waves={waves}
        filter={filter}
        onFilter={setFilter}
      />
      {shown.length === 0 ? (
        <EmptyState
          title={words.noneTitle}
          action={
            <Button variant="default" onClick={() => setFilter(everything)}>
              {words.clear}
            </Button>
          }
        />
      ) : (
        <SourceList
          sources={shown}
          waves={waves}
          provenance={usual}
          readOnly={network.readOnly}
          active={importing.phase === 'idle'}
        />
      )}
    </div>
  )
}
