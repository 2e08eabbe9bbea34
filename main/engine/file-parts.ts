/** A file part by part, from wherever it comes; never more of it in memory than one part. */
import { open } from 'node:fs/promises'
import { AppError } from '../../core/errors.ts'

/** Asks the host for the next part of a file that it streams; null at its end, and then for good. */
export type Pull = (ticket: string, wanted: 'more' | 'no-more') => Promise<Uint8Array | null>

const PART_BYTES = 262_144

export async function* partsOfBytes(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PART_BYTES)
    yield await Promise.resolve(bytes.subarray(at, at + PART_BYTES))
}

/** `file-gone` where it is not there, or goes away in the middle; `file-changed` where it was written to meanwhile. */
export async function* partsOfPath(path: string): AsyncGenerator<Uint8Array> {
  const gone = (): never => {
    throw new AppError('file-gone')
  }
  const file = await open(path, 'r').catch(gone)
  const stamp = async (): Promise<string> => {
    const { size, mtimeMs } = await file.stat().catch(gone)
    return `${String(size)} ${String(mtimeMs)}`
  }
  try {
    const before = await stamp()
    for (;;) {
      const part = Buffer.allocUnsafe(PART_BYTES)
      const { bytesRead } = await file.read(part, 0, PART_BYTES, null).catch(gone)
      if (bytesRead === 0) {
        if ((await stamp()) !== before) throw new AppError('file-changed')
        return
      }
      yield part.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

/** Asks the host for each part; says to it when no more is wanted. */
export async function* partsOfHost(ticket: string, pull: Pull): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const part = await pull(ticket, 'more')
      if (part === null) return
      yield part
    }
  } finally {
    await pull(ticket, 'no-more').catch(() => undefined)
  }
}
