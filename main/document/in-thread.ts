/** Lays out a document in a thread of its own, so that the engine answers meanwhile; a stopped one is ended at once. */
import { Worker } from 'node:worker_threads'
import type { JobControl } from '../../core/contract.ts'

export type WriterReply<Document> =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly reason: string }

/** How often a running layout looks whether it was stopped, in milliseconds. */
const look = 100

/** What a bundled thread, which is given a model, answers. */
export function inThread<Document>(
  bundled: URL,
  model: unknown,
  { check }: Pick<JobControl<unknown>, 'check'>,
): Promise<Document> {
  const worker = new Worker(bundled, { workerData: model, stdout: true, stderr: true })
  return new Promise<Document>((resolve, reject) => {
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
    worker.on('message', (reply: WriterReply<Document>) => {
      if (reply.ok) settle(() => resolve(reply.document))
      else fail(reply.reason)
    })
    worker.on('error', () => fail('the layout of a document failed'))
    worker.on('exit', () => fail('the layout of a document ended early'))
  })
}
