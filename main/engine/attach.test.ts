import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { AppError } from '../../core/errors.ts'
import { AttachmentId } from '../../core/ids.ts'
import type { Attachment } from '../../core/attachment/contract.ts'
import { noKeyStore } from '../project/key-store.ts'
import { noRecent } from '../project/local-settings.ts'
import { temporaryFolder } from '../project/testing.ts'
import { openEngine, type Engine } from './engine.ts'
import { newTicket } from './files.ts'

const passphrase = 'a calm green trellis'
const program = join(import.meta.dirname, 'fixtures/attach-until-killed.ts')
const MB = 1_000_000
const noReaders = {
  read: () => Promise.reject(new AppError('unknown-format')),
  close: () => Promise.resolve(),
}

interface Started {
  readonly engine: Engine
  readonly ask: <T>(feature: string, procedure: string, input: unknown) => Promise<T>
}

function start(): Started {
  const { log } = console
  const engine = openEngine({
    recent: noRecent,
    readers: noReaders,
    keyStore: noKeyStore,
    notify: () => undefined,
    log,
  })
  onTestFinished(() => engine.close())
  const ask = async <T>(feature: string, procedure: string, input: unknown): Promise<T> => {
    const reply = await engine.call({ feature, procedure, input, job: 'j' })
    if (!reply.ok) throw new AppError(reply.code, reply.detail)
    return reply.value as T
  }
  return { engine, ask }
}

/** A project with one note. */
async function makeProject({ ask }: Started, path: string): Promise<string> {
  await ask('project', 'create', { path, name: 'P', passphrase, coder: 'Ana' })
  const words = { problem: '', aim: '', hub: '', about: '' }
  const { networkId } = await ask<{ networkId: string }>('network', 'add', {
    ...{ name: 'N', edition: '2019', ...words },
  })
  const id = '01a20000-0000-7000-8000-000000000001'
  const { sourceId } = await ask<{ sourceId: string }>('source', 'addNote', {
    ...{ networkId, waveId: null, title: 'Visit', date: '2026-01-05', about: '' },
    firstBlock: { id, kind: 'saw', speaker: '', at: '', text: 'A recording.' },
  })
  return sourceId
}

/** So many bytes, nearly all of them zero, that take no room on the disk. */
function writeLong(path: string, bytes: number): void {
  writeFileSync(path, 'RIFF....WAVEfmt ')
  truncateSync(path, bytes)
}

function letIn({ engine }: Started, path: string): string {
  const ticket = newTicket()
  engine.files.letIn({ ticket, name: 'long.wav', size: statSync(path).size, from: { path } })
  return ticket
}

function hashOf({ engine }: Started, id: string): string {
  const hash = createHash('sha256')
  for (let at = 0; ;) {
    const part = engine.readPart(AttachmentId.parse(id), at)
    if (part === null || part.bytes.length === 0) return hash.digest('hex')
    hash.update(part.bytes)
    at += part.bytes.length
  }
}

test('300 MB flow in and out with little memory, and others are answered meanwhile', async () => {
  const started = start()
  const { ask } = started
  const folder = temporaryFolder()
  const sourceId = await makeProject(started, join(folder, 'a.trellis'))
  const long = join(folder, 'long.wav')
  writeLong(long, 300 * MB)
  const before = process.memoryUsage().rss
  let most = before
  const attaching = ask<{ attached: Attachment[] }>('attachment', 'attach', {
    ...{ sourceId, files: [letIn(started, long)] },
  })
  const waits: number[] = []
  const over = attaching.then(() => true)
  while (!(await Promise.race([over, wait(10, false)]))) {
    const asked = performance.now()
    await ask('network', 'list', {})
    waits.push(performance.now() - asked)
    most = Math.max(most, process.memoryUsage().rss)
  }
  const [attached] = (await attaching).attached
  expect(attached).toMatchObject({ size: 300 * MB, mediaType: 'audio/wav' })
  waits.sort((a, b) => a - b)
  expect(waits[Math.floor(waits.length * 0.9)]).toBeLessThan(50)
  expect(hashOf(started, attached?.id ?? '')).toBe(attached?.hash)
  expect((Math.max(most, process.memoryUsage().rss) - before) / MB).toBeLessThan(180)
}, 120_000)

/** Runs the other program until it has stored some of the file, and kills it. */
function killInTheMiddle(path: string, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, path, passphrase, file])
    let stored = 0
    child.stdout.on('data', (data: Buffer) => {
      for (const [, bytes] of data.toString().matchAll(/"doneBytes":(\d+)/gu))
        stored = Math.max(stored, Number(bytes))
      if (stored > 20 * MB) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('exit', (_code, signal) => {
      if (signal === 'SIGKILL') resolve()
      else reject(new Error('It was not killed in the middle.'))
    })
  })
}

test('what a killed program had stored of a file is dropped at the next opening; the project is whole', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'a.trellis')
  const long = join(folder, 'long.wav')
  writeLong(long, 400 * MB)
  const first = start()
  const sourceId = await makeProject(first, path)
  await first.ask('project', 'lock', {})
  await killInTheMiddle(path, long)

  const again = start()
  await again.ask('project', 'unlock', { path, passphrase, remember: false })
  expect(await again.ask('attachment', 'ofSource', { sourceId })).toEqual([])
  expect(await again.ask('project', 'check', {})).toMatchObject({
    pages: 'sound',
    journal: 'sound',
  })
  await again.engine.tidyUp()
  const used = statSync(path).size
  expect(used).toBeGreaterThan(15 * MB)
  const small = join(folder, 'small.wav')
  writeLong(small, 15 * MB)
  await again.ask('attachment', 'attach', { sourceId, files: [letIn(again, small)] })
  await again.ask('project', 'lock', {})
  expect(statSync(path).size, 'the room of the dropped bytes is used again').toBeLessThan(
    used + 2 * MB,
  )
}, 60_000)
