/** Tells a wrong key from a damaged first page: whether the key fits any other page of the file. */
import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { FileKey } from '../database/key.ts'
import { PAGE_BYTES } from './look-at-file.ts'

/** SQLCipher 4: each page ends in an HMAC-SHA512 of what stands before it and of its number. */
const MAC_BYTES = 64
const SALT_MASK = 0x3a

function macKey({ key, salt }: FileKey): Buffer {
  const masked = Buffer.from(salt.map((byte) => byte ^ SALT_MASK))
  return pbkdf2Sync(key, masked, 2, 32, 'sha512')
}

function fits(page: Buffer, number: number, key: Buffer): boolean {
  const end = PAGE_BYTES - MAC_BYTES
  const counter = Buffer.alloc(4)
  counter.writeUInt32LE(number)
  const mac = createHmac('sha512', key).update(page.subarray(0, end)).update(counter).digest()
  return timingSafeEqual(mac, page.subarray(end))
}

/** True where one of the pages 2 to 6 was written with this key. */
export function keyFitsLaterPage(path: string, key: FileKey): boolean {
  const file = openSync(path, 'r')
  try {
    const pages = Math.min(6, fstatSync(file).size / PAGE_BYTES)
    const secret = macKey(key)
    const page = Buffer.alloc(PAGE_BYTES)
    for (let number = 2; number <= pages; number += 1) {
      readSync(file, page, 0, PAGE_BYTES, (number - 1) * PAGE_BYTES)
      if (fits(page, number, secret)) return true
    }
    return false
  } finally {
    closeSync(file)
  }
}
