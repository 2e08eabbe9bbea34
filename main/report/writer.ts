/** Lays out a document in a thread of its own, so that the engine answers meanwhile; a stopped one is ended at once. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { JobControl } from '../../core/contract.ts'
import type { ReportModel } from '../../core/report/model.ts'
import { wordDocument, type WordDocument } from './docx/word.ts'
import { fontFiles } from './fonts.ts'

export type WriterReply =
  | { readonly ok: true; readonly document: WordDocument }
  | { readonly ok: false; readonly reason: string }

/** How often a running layout looks whether it was stopped, in milliseconds. */
const look = 100

const bundled = new URL('./writer.js', import.meta.url)

function inThread(
  model: ReportModel,
  { check }: Pick<JobControl<unknown>, 'check'>,
): Promise<WordDocument> {
  const worker = new Worker(bundled, { workerData: model, stdout: true, stderr: true })
  return new Promise<WordDocument>((resolve, reject) => {
    const timer = setInterval(() => {
      try {
        check()
      } catch (stopped) {
        settle(() => reject(stopped instanceof Error ? stopped : new Error('stopped')))
      }
    }, look)
    const settle = (how: () => void): void => {
      clearInterval(timer)
      worker.removeAllListeners().on('error', () => undefined)
      void worker.terminate()
      how()
    }
    const fail = (reason: string): void => settle(() => reject(new Error(reason)))
    worker.on('message', (reply: WriterReply) => {
      if (reply.ok) settle(() => resolve(reply.document))
      else fail(reply.reason)
    })
    worker.on('error', () => fail('the layout of a report failed'))
    worker.on('exit', () => fail('the layout of a report ended early'))
  })
}

/** Where the program runs unbundled, as in tests, there is no thread to start, and the work is done here. */
export function writeDocument(
  model: ReportModel,
  control: Pick<JobControl<unknown>, 'check'>,
): Promise<WordDocument> {
  return existsSync(fileURLToPath(bundled))
    ? inThread(model, control)
    : wordDocument(model, fontFiles())
}
