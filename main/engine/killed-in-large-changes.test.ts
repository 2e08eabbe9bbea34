/** A process is killed in the middle of a large change: what is found afterwards is all of it, or nothing. */
import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { randomKey } from '../project/testing.ts'
import { comeTo, directReaders, largeChanges, prepare } from './large-changes-fixture.ts'
import { makeFile, openFile, type OpenFile } from './undo-steps/open-file.ts'

const key = randomKey()
const folder = mkdtempSync(join(tmpdir(), 'trellis-killed-'))
const first = join(folder, 'first.trellis')
makeFile(first, key)
const prepared = openFile(first, key, directReaders)
await prepare(prepared)
prepared.close()
afterAll(() => rmSync(folder, { recursive: true }))

const program = join(import.meta.dirname, 'fixtures/do-large-change.ts')

/** Kills it so many milliseconds after it began; says whether it had told that it was done. */
async function killAfter(path: string, change: string, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [program, path, key.key.toString('hex'), change])
  const ended = new Promise((resolve) => child.on('close', resolve))
  let told = ''
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (data) => {
      told += String(data)
      resolve()
    })
  })
  await Promise.race([begun, ended])
  await wait(milliseconds)
  const isDone = told.includes('done')
  child.kill('SIGKILL')
  await ended
  expect(told).toContain('begun')
  return isDone
}

/** What there is, without ids, which an import gives anew each time. */
const counted = (file: OpenFile): string =>
  JSON.stringify(Object.entries(file.dump()).map(([table, rows]) => [table, rows.length]))

test.each(Object.keys(largeChanges))(
  '%s',
  async (change) => {
    const begin = join(folder, 'begin.trellis')
    copyFileSync(first, begin)
    const file = openFile(begin, key, directReaders)
    await comeTo(file, change)
    const before = [counted(file), JSON.stringify(file.dump())]
    file.close()
    const whole = join(folder, 'whole.trellis')
    copyFileSync(begin, whole)
    const done = openFile(whole, key, directReaders)
    const started = performance.now()
    await largeChanges[change]?.(done)
    const took = performance.now() - started
    const after = counted(done)
    done.close()
    expect(after).not.toBe(before[0])

    for (const part of [0.3, 0.7]) {
      const path = join(folder, `${part}.trellis`)
      copyFileSync(begin, path)
      const isDone = await killAfter(path, change, took * part)
      const found = openFile(path, key, directReaders)
      const now = counted(found)
      expect(isDone ? [after] : [before[0], after]).toContain(now)
      if (now === before[0]) expect(JSON.stringify(found.dump())).toBe(before[1])
      const sound = { pages: 'sound', journal: 'sound', foreignKeys: 0 }
      expect(await found.ask('project.check', {})).toMatchObject(sound)
      found.close()
    }
  },
  60_000,
)
