/** Files become sources: looked at first, then brought in as one undo, a short transaction at a time. */
import type { z } from 'zod'
import type { AttributeService } from '../../core/attribute/contract.ts'
import type { JobControl } from '../../core/contract.ts'
import { AppError } from '../../core/errors.ts'
import { SourceId } from '../../core/ids.ts'
import type { MemoService } from '../../core/memo/contract.ts'
import type { NetworkService } from '../../core/network/contract.ts'
import type { SourceService, SourceSummary } from '../../core/source/contract.ts'
import type {
  HeldFile,
  ImportPreview,
  ImportProgress,
  SurveyTrial,
  importContract,
} from '../../core/source/import-contract.ts'
import { importLossWords } from '../../core/source/import-words.ts'
import { filesWords } from '../../core/source/words.ts'
import { requireWritable } from '../network/writable.ts'
import type { JobWriter, Work } from '../work.ts'
import {
  forEachFile,
  readIncoming,
  type Incoming,
  type ReadingDependencies,
} from './importing-files.ts'
import { importingPeople } from './importing-people.ts'
import { previewOf } from './importing-preview.ts'
import { wholly, writeDocument, type Importing, type NewSource } from './importing-source.ts'
import { writeSurvey } from './importing-rows.ts'
import { readySurvey, trialOf } from './importing-survey.ts'
import { requireWave } from './keeping.ts'
import * as repository from './repository.ts'

export interface ImportingDependencies extends ReadingDependencies {
  readonly network: NetworkService
  readonly attribute: AttributeService
  readonly memo: MemoService
  readonly write: JobWriter
}

type Order = z.output<(typeof importContract)['importFiles']['input']>
type FileOrder = Order['files'][number]
type Done = z.output<(typeof importContract)['importFiles']['output']>

/** The source that holds this very file, in the network if there is one there; null where none does. */
function heldBy({ db }: Work, { networkId }: Order, { name, read }: Incoming): HeldFile | null {
  const known = repository.sourcesOfFile(db, read.hash)
  const held = known.find((one) => one.networkId === networkId) ?? known[0]
  if (held === undefined) return null
  return { ...held, fileName: name, sourceId: SourceId.parse(held.sourceId) }
}

interface OneFile {
  readonly file: FileOrder
  readonly incoming: Incoming
  readonly come: (part: number) => void
}

type OneDone = Pick<Done, 'imported'> & { readonly losses: readonly string[] }

async function bringInDocument(
  importing: Importing,
  order: Order,
  source: NewSource,
  { incoming: { read } }: OneFile,
): Promise<OneDone> {
  const withComments = order.comments ?? true
  const count = read.comments.length
  const losses = [
    ...source.losses,
    ...(!withComments && count > 0 ? [importLossWords.comments(count)] : []),
  ]
  const id = await writeDocument(importing, { ...source, losses }, read, withComments)
  return { imported: [repository.getSource(importing.work.db, id)], losses }
}

async function bringInSurvey(
  importing: Importing,
  attribute: AttributeService,
  source: NewSource,
  { file, incoming, come }: OneFile,
): Promise<OneDone> {
  const { pause, work } = importing
  const survey = await readySurvey(attribute, incoming.read, file.survey, pause)
  const written = await writeSurvey(importing, attribute, survey, source, come)
  const imported: SourceSummary[] = []
  for (const [index, id] of written.sourceIds.entries()) {
    imported.push(repository.getSource(work.db, id))
    if (index % 100 === 99) await pause()
  }
  return { imported, losses: [...source.losses, ...written.losses] }
}

function bringIn(
  importing: Importing,
  attribute: AttributeService,
  order: Order,
  one: OneFile,
): Promise<OneDone> {
  const { file, incoming } = one
  const { name, read } = incoming
  const source: NewSource = {
    title: file.title ?? read.title,
    date: file.date ?? order.date,
    about: file.about,
    fileName: name,
    fileHash: read.hash,
    words: read.words,
    losses: read.losses,
  }
  return read.tables.length > 0
    ? bringInSurvey(importing, attribute, source, one)
    : bringInDocument(importing, order, source, one)
}

/** What undo calls the import. */
function subjectOf({ files }: Order, { title }: FileOrder, { read }: Incoming): string {
  return files.length === 1 ? (title ?? read.title) : filesWords(files.length)
}

async function importAll(
  work: Work,
  deps: ImportingDependencies,
  order: Order,
  control: JobControl<ImportProgress>,
): Promise<Done> {
  const { networkId, waveId, files } = order
  const { memo, network, attribute } = deps
  requireWritable(work.db, networkId)
  requireWave(work.db, networkId, waveId)
  const people = importingPeople(network, networkId, order)
  const batch = deps.write.begin('source', 'importFiles')
  const common = { work, memo, batch, people, networkId, waveId }
  const imported: SourceSummary[] = []
  const losses: Done['losses'][number][] = []
  const duplicates: HeldFile[] = []
  try {
    const failures = await forEachFile(deps, control, files, async (file, come) => {
      const changes = file.changes ?? order.changes ?? 'accept'
      const { ticket, encoding = null, kind = order.kind } = file
      const incoming = await readIncoming(deps, { ticket, changes, encoding }, control.check)
      control.check()
      const held = heldBy(work, order, incoming)
      if (held !== null) duplicates.push(held)
      if (held?.networkId === networkId) throw new AppError('already-imported', incoming.name)
      const subject = subjectOf(order, file, incoming)
      const importing = { ...common, ...control, subject, kind }
      const done = await wholly(importing, incoming.read.hash, () =>
        bringIn(importing, attribute, order, { file, incoming, come }),
      )
      imported.push(...done.imported)
      if (done.losses.length > 0) losses.push({ fileName: incoming.name, sentences: done.losses })
    })
    batch.done()
    return { imported, failures, losses, duplicates }
  } catch (error) {
    // A project that was locked meanwhile takes an unfinished import back when it is next opened.
    await batch.takeBack()
    throw error
  }
}

export function importing(
  work: Work,
  deps: ImportingDependencies,
): Pick<SourceService, 'preview' | 'trySurvey' | 'importFiles'> {
  return {
    preview: async ({ files }, control) => {
      const previews: ImportPreview[] = []
      const failures = await forEachFile(deps, control, files, async (file) => {
        const { ticket, changes = 'accept', encoding = null } = file
        const incoming = await readIncoming(deps, { ticket, changes, encoding }, control.check)
        previews.push(await previewOf(work, ticket, incoming, control))
      })
      return { previews, failures }
    },
    trySurvey: async ({ ticket, survey, encoding = null }, control): Promise<SurveyTrial> => {
      const incoming = await readIncoming(
        deps,
        { ticket, changes: 'accept', encoding },
        control.check,
      )
      return trialOf(await readySurvey(deps.attribute, incoming.read, survey, control.pause))
    },
    importFiles: (order, control) => importAll(work, deps, order, control),
  }
}
