/** Bringing files in: look at them, choose, import, see what became of them. */
import { useState } from 'react'
import type { NetworkId } from '../../core/ids.ts'
import { FileTicket } from '../../core/ids.ts'
import { errorSentence } from '../../core/error-words.ts'
import { compareNaturally } from '../../core/network/natural-order.ts'
import type { PickedFile } from '../../core/wire.ts'
import { MOST_FILES } from './dropped-files.ts'
import { useJob, type InputOf, type OutputOf, type ProgressOf } from '../query.ts'

export type Previewed = OutputOf<'source', 'preview'>
export type LookedAt = InputOf<'source', 'preview'>['files'][number]
export type Imported = OutputOf<'source', 'importFiles'>
export type ImportOrder = Omit<InputOf<'source', 'importFiles'>, 'networkId'>

/** Endings of the files that can be brought in. */
export const importExtensions: readonly string[] = [
  ...['txt', 'text', 'md', 'markdown', 'html', 'htm', 'docx', 'odt', 'rtf', 'pdf'],
  ...['vtt', 'srt', 'csv', 'tsv', 'xlsx'],
]

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
  /** How many files were to be imported. */
  readonly asked: number
  readonly imported: Imported
  readonly headway: Headway
  /** Some files are being read again. */
  readonly rereading: boolean
  readonly look: (given: Given) => void
  /** What was given and is not looked at. */
  readonly aside: Aside
  /** Reads files again, in another way; rejects where reading is asked for once more before it has ended. */
  readonly reread: (files: readonly LookedAt[]) => Promise<Previewed>
  readonly begin: (order: ImportOrder) => void
  readonly stop: () => void
  readonly close: () => void
}

/** What a person chose or dropped. */
export interface Given extends Partial<Aside> {
  readonly files: readonly PickedFile[]
}

export interface Aside {
  /** Names of files of other kinds in a folder. */
  readonly others: readonly string[]
  /** How many files were too many at once. */
  readonly beyond: number
  /** A folder was dropped that holds nothing. */
  readonly empty: boolean
}

/** What is told of the files besides what they hold. */
const nothingTold: Pick<Import, 'asked' | 'aside'> = {
  asked: 0,
  aside: { others: [], beyond: 0, empty: false },
}

/** Files that did not even arrive. */
function lostOf(files: readonly PickedFile[]): Previewed['failures'] {
  return files.flatMap(({ name, problem }) =>
    problem === undefined
      ? []
      : [{ fileName: name, code: problem, message: errorSentence(problem) }],
  )
}

const noPreviews: Previewed = { previews: [], failures: [] }
const noImports: Imported = { imported: [], failures: [], losses: [], duplicates: [] }

interface Clock {
  readonly started: number
  readonly stopping: boolean
}

const atRest: Clock = { started: 0, stopping: false }

/** By name, as people count: 2 before 10. */
const inOrder = (found: Previewed): Previewed => ({
  ...found,
  previews: found.previews.toSorted((a, b) => compareNaturally(a.fileName, b.fileName)),
})

/** What was read anew in the place of what was read before. */
function renewed(before: Previewed, found: Previewed): Previewed {
  const byTicket = new Map(found.previews.map((preview) => [preview.ticket, preview]))
  return {
    ...before,
    previews: before.previews.map((preview) => byTicket.get(preview.ticket) ?? preview),
  }
}

/** What is read of the files, at first and again. */
function usePreviews() {
  const first = useJob('source', 'preview')
  const again = useJob('source', 'preview')
  const [previewed, setPreviewed] = useState(noPreviews)
  return {
    ...{ first, previewed, rereading: again.running },
    read: async (files: readonly PickedFile[]) => {
      const lost = lostOf(files)
      const tickets = files
        .filter(({ problem }) => problem === undefined)
        .map(({ ticket }) => ({ ticket: FileTicket.parse(ticket) }))
      const found = tickets.length === 0 ? noPreviews : await first.start({ files: tickets })
      setPreviewed(inOrder({ ...found, failures: [...lost, ...found.failures] }))
    },
    reread: (files: readonly LookedAt[]) =>
      again.start({ files: [...files] }).then((found) => {
        setPreviewed((before) => renewed(before, found))
        return found
      }),
  }
}

export function useImport(networkId: NetworkId): Import {
  const { first, previewed, rereading, read, reread } = usePreviews()
  const run = useJob('source', 'importFiles')
  const [phase, setPhase] = useState<Import['phase']>('idle')
  const [imported, setImported] = useState(noImports)
  const [clock, setClock] = useState(atRest)
  const [told, setTold] = useState(nothingTold)
  const works = phase === 'looking' ? first : run
  const enter = (next: 'looking' | 'importing') => {
    setPhase(next)
    setClock({ started: Date.now(), stopping: false })
  }
  const close = () => setPhase('idle')
  const look = ({ files, others = [], beyond = 0, empty = false }: Given) => {
    if (files.length + others.length === 0 && !empty) return
    enter('looking')
    const more = Math.max(0, files.length - MOST_FILES)
    setTold({ asked: 0, aside: { others, beyond: beyond + more, empty } })
    read(files.slice(0, MOST_FILES)).then(() => setPhase('choosing'), close)
  }
  const begin = (order: ImportOrder) => {
    enter('importing')
    setTold({ ...told, asked: order.files.length })
    const done = (result: Imported) => {
      setImported(result)
      setPhase('done')
    }
    run.start({ networkId, ...order }).then(done, () => setPhase('choosing'))
  }
  const stop = () => {
    setClock({ ...clock, stopping: true })
    works.cancel()
  }
  const headway = { progress: works.progress, ...clock }
  const acts = { look, reread, begin, stop, close }
  return { phase, previewed, ...told, imported, headway, rereading, ...acts }
}
