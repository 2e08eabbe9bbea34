/** Makes the document of a report. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { JobControl } from '../../core/contract.ts'
import type { ReportModel } from '../../core/report/model.ts'
import { inThread } from '../document/in-thread.ts'
import { wordDocument, type WordDocument } from './docx/word.ts'
import { fontFiles } from './fonts.ts'

const bundled = new URL('./writer.js', import.meta.url)

/** Where the program runs unbundled, as in tests, there is no thread to start, and the work is done here. */
export function writeDocument(
  model: ReportModel,
  control: Pick<JobControl<unknown>, 'check'>,
): Promise<WordDocument> {
  return existsSync(fileURLToPath(bundled))
    ? inThread<WordDocument>(bundled, model, control)
    : wordDocument(model, fontFiles())
}
