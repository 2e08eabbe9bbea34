/** Makes the document of passages. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { JobControl } from '../../core/contract.ts'
import { inThread } from './in-thread.ts'
import type { PassagesModel } from './passages-model.ts'
import { passagesDocument } from './passages.ts'

const bundled = new URL('./passages.js', import.meta.url)

/** Where the program runs unbundled, as in tests, there is no thread to start, and the work is done here. */
export function writePassages(
  model: PassagesModel,
  control: Pick<JobControl<unknown>, 'check'>,
): Promise<Uint8Array> {
  return existsSync(fileURLToPath(bundled))
    ? inThread<Uint8Array>(bundled, model, control)
    : passagesDocument(model)
}
