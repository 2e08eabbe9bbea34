/** The writer's thread: one model in, one document out; it holds nothing and ends with its work. */
import { parentPort, workerData } from 'node:worker_threads'
import { ReportModel } from '../../core/report/model.ts'
import { wordDocument } from './docx/word.ts'
import { fontFiles } from './fonts.ts'
import type { WriterReply } from './writer.ts'

const port = parentPort
if (port === null) throw new Error('The writer runs in a worker thread.')

async function write(): Promise<WriterReply> {
  try {
    return { ok: true, document: await wordDocument(ReportModel.parse(workerData), fontFiles()) }
  } catch (error) {
    // The reason is for the log: the kind of failure, without anybody's words.
    return { ok: false, reason: error instanceof Error ? error.name : 'unknown' }
  }
}

void write().then((reply) => port.postMessage(reply))
