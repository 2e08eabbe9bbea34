import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { close } from '../database/connection.ts'
import type { FileKey } from '../database/key.ts'
import { changeKey } from './change-key.ts'
import { makeProjectFile, openProjectFile } from './project-file.ts'
import { fillSettings, makeFilledFile, randomKey, temporaryFolder } from './testing.ts'

function rows(path: string, key: FileKey): number {
  const db = openProjectFile(path, key)
  try {
    return Number(db.prepare('SELECT count(*) FROM setting').pluck().get())
  } finally {
    close(db)
  }
}

test('afterwards only the new key opens the file, and nothing lies beside it', () => {
  const { path, key } = makeFilledFile(100)
  const next = randomKey()
  changeKey(openProjectFile(path, key), path, key, next)
  expect(rows(path, next)).toBe(100)
  expect(readFileSync(path).subarray(0, 16)).toEqual(next.salt)
  expect(() => rows(path, { ...key, salt: next.salt })).toThrow('wrong-passphrase')
  expect(readdirSync(dirname(path))).toEqual(['a.trellis'])
})

test('killed at any moment, the file opens with the old key or the new one and lacks nothing', async () => {
  const path = join(temporaryFolder(), 'a.trellis')
  const salt = randomKey().salt
  const keyOf = (byte: number): FileKey => ({ key: Buffer.alloc(32, byte), salt })
  makeProjectFile(path, keyOf(1), (db) => fillSettings(db, 1_500))
  const script = join(import.meta.dirname, 'fixtures', 'change-key.ts')
  let present = 1
  for (let kill = 0; kill < 12; kill += 1) {
    if (present === 2) changeKey(openProjectFile(path, keyOf(2)), path, keyOf(2), keyOf(1))
    const child = spawn(process.execPath, [script, path, salt.toString('hex')])
    await once(child.stdout, 'data')
    await new Promise((resolve) => setTimeout(resolve, 7 + kill * 11))
    child.kill('SIGKILL')
    await once(child, 'exit')
    const opens = [1, 2].filter((byte) => {
      try {
        return rows(path, keyOf(byte)) === 1_500
      } catch {
        return false
      }
    })
    expect(opens, `kill ${kill}`).toHaveLength(1)
    present = opens[0] ?? 0
  }
})
