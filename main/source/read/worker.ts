/** The reader's thread: bytes in, blocks out; it can be stopped at any time and holds nothing. */
import { parentPort } from 'node:worker_threads'
import { AppError } from '../../../core/errors.ts'
import type { ReadReply, ReadRequest } from './messages.ts'
import { readFileDirect } from './read-file.ts'

const port = parentPort
if (port === null) throw new Error('The reader runs in a worker thread.')

async function answer({ id, name, bytes, choices }: ReadRequest): Promise<ReadReply> {
  try {
    return { id, ok: true, file: await readFileDirect(name, bytes, choices) }
  } catch (error) {
    const known = error instanceof AppError ? error : new AppError('unreadable-file', name)
    return { id, ok: false, code: known.code, detail: known.detail }
  }
}

// pdf.js lets go of promises about damaged parts of a file, whose answer is given all the same.
process.on('unhandledRejection', () => undefined)

port.on('message', (request: ReadRequest) => {
  void answer(request).then((reply) => port.postMessage(reply))
})
