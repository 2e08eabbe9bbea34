/** Files on their way in: read in another thread, one after the other; one that fails does not stop the rest. */
import { setTimeout as wait } from 'node:timers/promises'
import type { JobControl } from '../../core/contract.ts'
import { errorSentence } from '../../core/error-words.ts'
import { AppError } from '../../core/errors.ts'
import type { FileTicket } from '../../core/ids.ts'
import type { ImportFailure, ImportProgress } from '../../core/source/import-contract.ts'
import type { Files } from '../files.ts'
import { MOST_BYTES, type ReadChoices, type ReadFile, type Readers } from './readers.ts'

export interface ReadingDependencies {
  readonly files: Files
  readonly readers: Readers
}

export interface Incoming {
  readonly name: string
  readonly read: ReadFile
}

/** How often a reading job looks whether it was stopped. */
const LOOK_UP_MS = 100

/** A long reading does not keep a person waiting who has stopped the job. */
async function unlessStopped<T>(reading: Promise<T>, check: () => void): Promise<T> {
  const outcome = reading.then((value) => ({ value }))
  for (;;) {
    const done = await Promise.race([outcome, wait(LOOK_UP_MS, null)])
    if (done !== null) return done.value
    check()
  }
}

/** Reads one file; rejects with `file-gone`, `too-large` and whatever the readers say. */
export async function readIncoming(
  { files, readers }: ReadingDependencies,
  { ticket, ...choices }: { readonly ticket: string } & ReadChoices,
  check: () => void,
): Promise<Incoming> {
  const file = files.incoming(ticket)
  if (file.size > MOST_BYTES) throw new AppError('too-large', file.name)
  const reading = readers.read(file.name, await file.bytes(), choices)
  return { name: file.name, read: await unlessStopped(reading, check) }
}

function nameOf({ files }: ReadingDependencies, ticket: string): string {
  try {
    return files.incoming(ticket).name
  } catch {
    return ''
  }
}

/** Does `each` for every file; what fails is listed and the others go on. `each` may say how far it has come, from 0 to 1. */
export async function forEachFile<F extends { readonly ticket: FileTicket }>(
  deps: ReadingDependencies,
  control: JobControl<ImportProgress>,
  list: readonly F[],
  each: (file: F, come: (part: number) => void) => Promise<void>,
): Promise<ImportFailure[]> {
  const failures: ImportFailure[] = []
  const total = list.length
  for (const [done, file] of list.entries()) {
    const fileName = nameOf(deps, file.ticket)
    control.check()
    control.report({ done, total, fileName, part: 0 })
    await control.pause()
    try {
      await each(file, (part) => control.report({ done, total, fileName, part }))
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'cancelled') throw error
      failures.push({ fileName, code: error.code, message: errorSentence(error.code) })
    }
  }
  control.report({ done: total, total, fileName: '', part: 0 })
  return failures
}
