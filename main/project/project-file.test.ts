import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import SqlCipher from '@signalapp/sqlcipher'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { describe, expect, test } from 'vitest'
import { close, connect } from '../database/connection.ts'
import { setKey } from '../database/key.ts'
import { SCHEMA_VERSION } from '../database/migrate.ts'
import { PAGE_BYTES, requireEncrypted } from './look-at-file.ts'
import { copyProject, makeProjectFile, openProjectFile } from './project-file.ts'
import { makeFilledFile, randomKey, temporaryFolder } from './testing.ts'

const count = (path: string, key: ReturnType<typeof randomKey>): unknown => {
  const db = openProjectFile(path, key)
  try {
    return db.prepare('SELECT count(*) FROM setting').pluck().get()
  } finally {
    close(db)
  }
}

function flip(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

describe('a project file', () => {
  test('is one file, and nothing in it can be read without the key', () => {
    const { path, key } = makeFilledFile()
    expect(readdirSync(dirname(path))).toEqual(['a.trellis'])
    const bytes = readFileSync(path)
    expect(bytes.includes('Nobody but us')).toBe(false)
    expect(bytes.subarray(0, 16)).toEqual(key.salt)
    expect(count(path, key)).toBe(200)
    expect(readdirSync(dirname(path))).toEqual(['a.trellis'])
  })

  test('a key of the wrong length is refused before SQLite could take it for a passphrase', () => {
    const short = { key: Buffer.alloc(31, 1), salt: Buffer.alloc(16, 2) }
    const path = join(temporaryFolder(), 'a.trellis')
    expect(() => makeProjectFile(path, short, () => undefined)).toThrow('32 bytes')
    expect(readdirSync(dirname(path))).toEqual([])
  })

  test('a file that came out unencrypted is refused', () => {
    const path = join(temporaryFolder(), 'plain.trellis')
    const db = new Sqlite(path)
    db.exec('CREATE TABLE t (a)')
    db.close()
    expect(() => requireEncrypted(path)).toThrow('not encrypted')
    expect(() => openProjectFile(path, randomKey())).toThrow()
  })

  test.runIf(process.platform === 'linux')('sorts in memory, never in a temporary file', () => {
    const open = (): number =>
      readdirSync('/proc/self/fd').filter((fd) => {
        const target = spawnSync('readlink', [`/proc/${process.pid}/fd/${fd}`]).stdout.toString()
        return target.includes('etilqs_')
      }).length
    const { path, key } = makeFilledFile(10)
    const db = openProjectFile(path, key)
    const sorting = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
      SELECT i, hex(randomblob(100)) AS h FROM n ORDER BY h`
    const filesWhile = (): number => {
      const rows = db.prepare(sorting).iterate()
      rows.next()
      const files = open()
      rows.return?.()
      return files
    }
    db.pragma('cache_size = -100')
    expect(db.pragma('temp_store', { simple: true })).toBe(2)
    expect(filesWhile()).toBe(0)
    db.pragma('temp_store = FILE')
    expect(filesWhile(), 'the control would see a temporary file').toBeGreaterThan(0)
    close(db)
  })

  test('is not made over another file, nor in a folder that is not there', () => {
    const { path, key } = makeFilledFile(1)
    const before = readFileSync(path)
    expect(() => makeProjectFile(path, key, () => undefined)).toThrow('already-exists')
    expect(readFileSync(path)).toEqual(before)
    expect(() => makeProjectFile(join(path, 'b.trellis'), key, () => undefined)).toThrow()
    expect(() => makeProjectFile('/no/such/a.trellis', key, () => undefined)).toThrow(
      'no-such-folder',
    )
  })

  test('leaves nothing behind where its making fails', () => {
    const path = join(temporaryFolder(), 'a.trellis')
    const failing = (): never => {
      throw new Error('no')
    }
    expect(() => makeProjectFile(path, randomKey(), failing)).toThrow('no')
    expect(readdirSync(dirname(path))).toEqual([])
  })
})

describe('opening is refused by name, and writes nothing', () => {
  const refusals: readonly [string, (path: string) => void, string][] = [
    ['a truncated file', (path) => truncateSync(path, PAGE_BYTES * 5 + 100), 'truncated'],
    ['a file cut at a page', (path) => truncateSync(path, PAGE_BYTES * 5), 'truncated'],
    ['a flipped bit in the first page', (path) => flip(path, 500), 'damaged'],
    ['a text file', (path) => writeFileSync(path, 'Dear diary'), 'not-a-project'],
    [
      'a Word document',
      (path) =>
        writeFileSync(
          path,
          Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(PAGE_BYTES)]),
        ),
      'not-a-project',
    ],
    ['an empty file', (path) => writeFileSync(path, ''), 'not-a-project'],
  ]
  test.each(refusals)('%s', (_name, spoil, code) => {
    const { path, key } = makeFilledFile()
    spoil(path)
    const before = readFileSync(path)
    expect(() => openProjectFile(path, key)).toThrow(code)
    expect(readFileSync(path)).toEqual(before)
    expect(readdirSync(dirname(path))).toEqual(['a.trellis'])
  })

  test('a wrong key', () => {
    const { path, key } = makeFilledFile(1)
    expect(() => openProjectFile(path, { ...randomKey(), salt: key.salt })).toThrow(
      'wrong-passphrase',
    )
  })

  test('a flipped bit deep in the file is found when it is read', () => {
    const { path, key } = makeFilledFile(2_000)
    flip(path, Math.floor(readFileSync(path).length / 2 / PAGE_BYTES) * PAGE_BYTES + 99)
    expect(() => {
      const db = openProjectFile(path, key)
      try {
        db.prepare('SELECT sum(length(value)) FROM setting').get()
      } finally {
        close(db)
      }
    }).toThrow()
  })

  test('a file of a newer version', () => {
    const { path, key } = makeFilledFile(1)
    const db = connect(path, key, true)
    db.pragma(`user_version = ${SCHEMA_VERSION + 1}`)
    close(db)
    expect(() => openProjectFile(path, key)).toThrow('newer-version')
  })

  test('another database behind the same scheme', () => {
    const path = join(temporaryFolder(), 'other.trellis')
    const key = randomKey()
    const db = connect(path, key, false)
    db.exec('CREATE TABLE other (a)')
    close(db)
    expect(() => openProjectFile(path, key)).toThrow('not-a-project')
  })

  test('a file that another opener has', () => {
    const { path, key } = makeFilledFile(1)
    const script = join(import.meta.dirname, 'fixtures', 'hold-open.ts')
    const held = openProjectFile(path, key)
    const other = spawnSync(process.execPath, [script, path, key.key.toString('hex')], {
      encoding: 'utf8',
    })
    expect(other.stdout).toBe('in-use')
    close(held)
    const after = spawnSync(process.execPath, [script, path, key.key.toString('hex')], {
      encoding: 'utf8',
    })
    expect(after.stdout).toBe('opened')
  })

  test('a folder or file that may not be written', () => {
    const { path, key } = makeFilledFile(1)
    const script = join(import.meta.dirname, 'fixtures', 'hold-open.ts')
    chmodSync(dirname(path), 0o555)
    chmodSync(path, 0o444)
    const root = process.getuid?.() === 0
    const env = { ...process.env, AS_NOBODY: root ? '1' : '' }
    const other = spawnSync(process.execPath, [script, path, key.key.toString('hex')], {
      encoding: 'utf8',
      env,
    })
    chmodSync(dirname(path), 0o755)
    expect(other.stdout).toBe('read-only')
  })
})

describe('a full disk', () => {
  test('refuses the change by name, keeps what was there, and goes on once there is room', () => {
    const { path, key } = makeFilledFile(50)
    const db = openProjectFile(path, key)
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 2}`)
    expect(() =>
      db.transaction(() => {
        for (let at = 1; at < 9; at += 1)
          db.prepare('INSERT INTO setting VALUES (?, ?)').run(`more ${at}`, 'x'.repeat(9_000))
      })(),
    ).toThrow('full')
    expect(db.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(50)
    db.pragma('max_page_count = 1073741823')
    db.prepare('INSERT INTO setting VALUES (?, ?)').run('after', 'room')
    close(db)
    expect(count(path, key)).toBe(51)
  })
})

describe('a copy', () => {
  test('is encrypted, complete, and made while a writer is at work', () => {
    const { path, key } = makeFilledFile(50)
    const db = openProjectFile(path, key)
    db.prepare('INSERT INTO setting VALUES (?, ?)').run('latest', 'in the log only')
    const target = join(dirname(path), 'copy.trellis')
    copyProject(db, key, target)
    close(db)
    expect(readFileSync(target).includes('SQLite format')).toBe(false)
    expect(count(target, key)).toBe(51)
  })
})

describe('the person’s way out', () => {
  const openBySqlCipher = (path: string, raw: string): unknown => {
    const db = new SqlCipher(path)
    try {
      db.pragma(`key = "x'${raw}'"`)
      return db.prepare('SELECT count(*) AS rows FROM setting').get()
    } finally {
      db.close()
    }
  }

  test('the real SQLCipher opens the file with the raw key', () => {
    const { path, key } = makeFilledFile(20)
    expect(openBySqlCipher(path, key.key.toString('hex'))).toEqual({ rows: 20 })
  })

  test('a control: with another key it does not', () => {
    const { path } = makeFilledFile(20)
    expect(() => openBySqlCipher(path, '00'.repeat(32))).toThrow()
  })

  test('our keyed connection and a fresh one agree on the scheme', () => {
    const { path, key } = makeFilledFile(1)
    const db = new Sqlite(path)
    setKey(db, key)
    expect(db.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(1)
    db.close()
    expect(existsSync(`${path}-journal`)).toBe(false)
  })
})
