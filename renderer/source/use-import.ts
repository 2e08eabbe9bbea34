/** Bringing files in: look at them, choose, import, see what became of them. */
import { useState } from 'react'
import type { NetworkId } from '../../core/ids.ts'
import { FileTicket } from '../../core/ids.ts'
import type { ImportPreview } from '../../core/source/contract.ts'
import type { PickedFile } from '../../core/wire.ts'
import { useJob, type InputOf, type OutputOf, type ProgressOf } from '../query.ts'

export type Previewed = OutputOf<'source', 'preview'>
export type Imported = OutputOf<'source', 'importFiles'>
export type ImportChoice = Omit<InputOf<'source', 'importFiles'>, 'networkId'>

/** How far long work has come, and when it began. */
export interface Headway {
  readonly progress: ProgressOf<'source', 'preview'> | null
  readonly started: number
  /** The person has said stop; what was begun is being taken back. */
  readonly stopping: boolean
}

export interface Import {
  readonly phase: 'idle' | 'looking' | 'choosing' | 'importing' | 'done'
  readonly previewed: Previewed
  readonly imported: Imported
  readonly headway: Headway
  readonly look: (files: readonly PickedFile[]) => void
  readonly begin: (choice: ImportChoice) => void
  readonly stop: () => void
  readonly close: () => void
}

const noPreviews: Previewed = { previews: [], failures: [] }
const noImports: Imported = { imported: [], failures: [] }

interface Clock {
  readonly started: number
  readonly stopping: boolean
}

const atRest: Clock = { started: 0, stopping: false }

export function useImport(networkId: NetworkId): Import {
  const preview = useJob('source', 'preview')
  const run = useJob('source', 'importFiles')
  const [phase, setPhase] = useState<Import['phase']>('idle')
  const [previewed, setPreviewed] = useState(noPreviews)
  const [imported, setImported] = useState(noImports)
  const [clock, setClock] = useState(atRest)
  const works = phase === 'looking' ? preview : run
  const enter = (next: 'looking' | 'importing') => {
    setPhase(next)
    setClock({ started: Date.now(), stopping: false })
  }
  const close = () => setPhase('idle')
  const look = (files: readonly PickedFile[]) => {
    if (files.length === 0) return
    enter('looking')
    const tickets = files.map(({ ticket }) => FileTicket.parse(ticket))
    preview.start({ files: tickets }).then((found) => {
      setPreviewed(found)
      setPhase('choosing')
    }, close)
  }
  const begin = (choice: ImportChoice) => {
    enter('importing')
    const done = (result: Imported) => {
      setImported(result)
      setPhase('done')
    }
    run.start({ networkId, ...choice }).then(done, () => setPhase('choosing'))
  }
  const stop = () => {
    setClock({ ...clock, stopping: true })
    works.cancel()
  }
  const headway = { progress: works.progress, ...clock }
  return { phase, previewed, imported, headway, look, begin, stop, close }
}

/** What is ticked before anything is decided: all but files that are here already. */
export const tickedAtFirst = (previews: readonly ImportPreview[]): ReadonlySet<string> =>
  new Set(previews.filter(({ duplicateOf }) => duplicateOf === null).map(({ ticket }) => ticket))
