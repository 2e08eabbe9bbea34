/** Tells a wrong key from a damaged or a shortened file, by the authentication code of each page. */
import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { SALT_BYTES, type FileKey } from '../database/key.ts'
import { PAGE_BYTES } from './look-at-file.ts'

/** SQLCipher 4: each page ends in an HMAC-SHA512 of what stands before it and of its number; the salt on page 1 is left out. */
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
  const content = page.subarray(number === 1 ? SALT_BYTES : 0, end)
  const mac = createHmac('sha512', key).update(content).update(counter).digest()
  return timingSafeEqual(mac, page.subarray(end))
}

/** Why a file does not open: no page knows the key; every page does, so that some must be missing; or some do not. */
export function faultOf(path: string, key: FileKey): 'wrong-passphrase' | 'truncated' | 'damaged' {
  const file = openSync(path, 'r')
  try {
    const pages = Math.floor(fstatSync(file).size / PAGE_BYTES)
    const secret = macKey(key)
    const page = Buffer.alloc(PAGE_BYTES)
    let good = 0
    for (let number = 1; number <= pages; number += 1) {
      readSync(file, page, 0, PAGE_BYTES, (number - 1) * PAGE_BYTES)
      if (fits(page, number, secret)) good += 1
    }
    if (good === 0) return 'wrong-passphrase'
    return good === pages ? 'truncated' : 'damaged'
  } finally {
    closeSync(file)
  }
}
