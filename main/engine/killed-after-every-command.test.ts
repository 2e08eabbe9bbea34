/** A process that does every command is killed anywhere: what it had acknowledged is there, letter for letter. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { randomKey } from '../project/testing.ts'
import { everyStep } from './undo-steps/all.ts'
import { makeFile, openFile } from './undo-steps/open-file.ts'

const key = randomKey()
const folder = mkdtempSync(join(tmpdir(), 'trellis-killed-'))
const first = join(folder, 'first.trellis')
makeFile(first, key)
afterAll(() => rmSync(folder, { recursive: true }))

const program = join(import.meta.dirname, 'fixtures/do-every-command.ts')

/** What the process told last before it was killed, some moments after its `count`th answer. */
async function killAfter(path: string, count: number): Promise<string> {
  const child = spawn(process.execPath, [program, path, key.key.toString('hex')])
  let told = ''
  let failed = ''
  child.stderr.on('data', (data) => (failed += String(data)))
  const ended = new Promise((resolve) => child.on('close', resolve))
  child.stdout.on('data', (data) => {
    told += String(data)
    if (told.split('\n').length > count) child.kill('SIGKILL')
  })
  await ended
  const last = told.trimEnd().split('\n').at(-1) ?? ''
  if (last === '') throw new Error(failed)
  return last
}

const KILLS = 8
const places = Array.from({ length: KILLS }, (_, index) =>
  Math.max(1, Math.floor(((index + 0.5) / KILLS) * everyStep.length)),
)

test.each(places)(
  'killed after step %i',
  async (count) => {
    const path = join(folder, `${count}.trellis`)
    copyFileSync(first, path)
    const [done = '', newest = '', hash] = (await killAfter(path, count)).split(' ')
    expect(Number(done)).toBeGreaterThanOrEqual(count)
    const file = openFile(path, key)
    // One more may have been done and not told; what was told must be under it.
    if (file.one('SELECT max(seq) FROM journal') !== newest) await file.ask('project.undo', {})
    expect(createHash('sha256').update(JSON.stringify(file.dump())).digest('hex')).toBe(hash)
    expect(await file.ask('project.check', {})).toMatchObject({ pages: 'sound', journal: 'sound' })
    file.close()
  },
  60_000,
)
