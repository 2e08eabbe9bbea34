/** Keys of projects that this computer remembers, encrypted by the operating system's key store. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyQuestion } from '../engine/messages.ts'
import { beside, putInPlace } from '../project/durable.ts'
import type { ElectronParts } from './electron-parts.ts'

export type AnswerKeys = (question: KeyQuestion) => Promise<string | null>

const plain: ReadonlySet<string> = new Set(['basic_text', 'unknown'])

/** Whether the system would truly encrypt; Chromium's fallback on Linux is plain text under another name. */
async function isTrustworthy(safeStorage: ElectronParts['safeStorage']): Promise<boolean> {
  if (process.platform === 'linux' && plain.has(safeStorage.getSelectedStorageBackend()))
    return false
  return safeStorage.isAsyncEncryptionAvailable()
}

/** Answers the engine's questions; null where the system keeps no secrets worth the name. */
export async function openKeyStore(
  { safeStorage }: Pick<ElectronParts, 'safeStorage'>,
  folder: string,
): Promise<AnswerKeys | null> {
  if (!(await isTrustworthy(safeStorage))) return null
  const fileOf = (path: string): string =>
    join(folder, `${createHash('sha256').update(path).digest('hex')}.key`)

  async function keep(path: string, key: string): Promise<void> {
    const secret = await safeStorage.encryptStringAsync(key)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(beside(fileOf(path)), secret, { mode: 0o600 })
    putInPlace(beside(fileOf(path)), fileOf(path))
  }

  const find = async (path: string): Promise<string | null> => {
    const secret = await readFile(fileOf(path)).catch(() => null)
    return secret === null ? null : (await safeStorage.decryptStringAsync(secret)).result
  }

  return async (question) => {
    if (question.op === 'keep') await keep(question.path, question.key)
    else if (question.op === 'forget') await rm(fileOf(question.path), { force: true })
    else if (question.op === 'find') return find(question.path)
    else if ((await readFile(fileOf(question.path)).catch(() => null)) === null) return null
    return ''
  }
}
