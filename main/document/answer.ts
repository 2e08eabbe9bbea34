/** A writer's thread: one model in, one document out; it holds nothing and ends with its work. */
import { parentPort, workerData } from 'node:worker_threads'
import type { WriterReply } from './in-thread.ts'

/** Answers with what is made of the model that the thread was given. */
export function answerWith<Document>(write: (model: unknown) => Promise<Document>): void {
  const port = parentPort
  if (port === null) throw new Error('The writer runs in a worker thread.')
  const reply = async (): Promise<WriterReply<Document>> => {
    try {
      return { ok: true, document: await write(workerData) }
    } catch (error) {
      // The reason is for the log: the kind of failure, without anybody's words.
      return { ok: false, reason: error instanceof Error ? error.name : 'unknown' }
    }
  }
  void reply().then((made) => port.postMessage(made))
}
