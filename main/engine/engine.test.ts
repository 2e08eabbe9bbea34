import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { AppError } from '../../core/errors.ts'
import type { Notice } from '../../core/wire.ts'
import { noKeyStore } from '../project/key-store.ts'
import { openRecent } from '../project/local-settings.ts'
import { keyOfPassphrase, openProjectFile } from '../project/project-file.ts'
import { close } from '../database/connection.ts'
import { insert } from '../database/sql.ts'
import { temporaryFolder } from '../project/testing.ts'
import { openEngine, type Engine } from './engine.ts'
import { jobWriter, openWork } from './session.ts'
import { openFiles } from './files.ts'

const passphrase = 'a calm green trellis'
const noReaders = {
  read: () => Promise.reject(new AppError('unknown-format')),
  close: () => Promise.resolve(),
}
const network = { name: 'Example', edition: '2019', problem: '', aim: '', hub: '', about: '' }

interface Started {
  readonly engine: Engine
  readonly path: string
  readonly folder: string
  readonly notices: Notice[]
  readonly ask: (
    feature: string,
    procedure: string,
    input?: unknown,
  ) => Promise<Record<string, unknown>>
  readonly code: (feature: string, procedure: string, input?: unknown) => Promise<string>
  readonly wait: (minutes: number) => void
}

function start(folder = temporaryFolder()): Started {
  const notices: Notice[] = []
  let now = 0
  const engine = openEngine({
    recent: openRecent(join(folder, 'data')),
    readers: noReaders,
    keyStore: noKeyStore,
    notify: (notice) => notices.push(notice),
    log: () => undefined,
    clock: () => now,
  })
  onTestFinished(() => engine.close())
  const call = (feature: string, procedure: string, input: unknown = {}) =>
    engine.call({ feature, procedure, input, job: 'j' })
  return {
    engine,
    folder,
    notices,
    path: join(folder, 'a.trellis'),
    wait: (minutes) => {
      now += minutes * 60_000
      engine.lockWhenIdle()
    },
    ask: async (...request) => {
      const reply = await call(...request)
      if (!reply.ok) throw new Error(`${reply.code} ${reply.detail}`)
      return reply.value as Record<string, unknown>
    },
    code: async (...request) => {
      const reply = await call(...request)
      return reply.ok ? 'ok' : reply.code
    },
  }
}

async function create(started: Started): Promise<string> {
  const { path } = started
  const made = await started.ask('project', 'create', { path, name: 'P', passphrase, coder: 'Ana' })
  return String(made['recoveryCode'])
}

const names = async ({ ask }: Started): Promise<string[]> =>
  ((await ask('network', 'list')) as unknown as { name: string }[]).map((found) => found.name)

describe('a project', () => {
  test('opens by passphrase and by recovery code, and by nothing else', async () => {
    const started = start()
    const { path, ask, code } = started
    const recoveryCode = await create(started)
    await ask('project', 'lock')
    expect(await code('network', 'list')).toBe('locked')
    expect(
      await code('project', 'unlock', { path, passphrase: 'not this one', remember: false }),
    ).toBe('wrong-passphrase')
    expect(await code('project', 'unlock', { path, passphrase, remember: false })).toBe('ok')
    await ask('project', 'lock')
    expect(
      await code('project', 'unlockWithRecoveryCode', {
        path,
        recoveryCode: recoveryCode.toLowerCase(),
      }),
    ).toBe('ok')
    await ask('project', 'lock')
    const slip = (recoveryCode.startsWith('2') ? '3' : '2') + recoveryCode.slice(1)
    expect(await code('project', 'unlockWithRecoveryCode', { path, recoveryCode: slip })).toBe(
      'wrong-recovery-code',
    )
    expect(readdirSync(dirname(path)).sort()).toEqual(['a.trellis', 'data'])
  })

  test('a weak passphrase makes no file', async () => {
    const { path, code } = start()
    expect(
      await code('project', 'create', { path, name: 'P', passphrase: '1234567', coder: 'Ana' }),
    ).toBe('weak-passphrase')
    expect(existsSync(path)).toBe(false)
  })

  test('a new passphrase replaces the old one and the old recovery code', async () => {
    const started = start()
    const { path, ask, code } = started
    const oldCode = await create(started)
    await ask('network', 'add', network)
    const next = 'another long passphrase'
    expect(await code('project', 'changePassphrase', { passphrase: 'wrong one here', next })).toBe(
      'wrong-passphrase',
    )
    const changed = await ask('project', 'changePassphrase', { passphrase, next })
    expect(await names(started)).toEqual(['Example'])
    await ask('project', 'lock')
    expect(await code('project', 'unlock', { path, passphrase, remember: false })).toBe(
      'wrong-passphrase',
    )
    expect(await code('project', 'unlockWithRecoveryCode', { path, recoveryCode: oldCode })).toBe(
      'wrong-recovery-code',
    )
    expect(
      await code('project', 'unlockWithRecoveryCode', {
        path,
        recoveryCode: changed['recoveryCode'],
      }),
    ).toBe('ok')
    await ask('project', 'lock')
    expect(await code('project', 'unlock', { path, passphrase: next, remember: false })).toBe('ok')
  })

  test('locks itself when nobody has been at work, and forgets its files', async () => {
    const started = start()
    await create(started)
    started.wait(9)
    expect(await started.code('network', 'list')).toBe('ok')
    const ticket = started.engine.files.outgoing('a.docx', new Uint8Array(3))
    started.wait(11)
    expect(started.notices).toEqual([{ type: 'locked', reason: 'idle' }])
    expect(await started.code('network', 'list')).toBe('locked')
    expect(started.engine.files.takeOut(ticket)).toBeNull()
  })

  test('a key is not remembered where no key store can be trusted', async () => {
    const started = start()
    await create(started)
    const { path } = started
    expect(await started.code('project', 'unlock', { path, passphrase, remember: true })).toBe(
      'no-key-store',
    )
    expect(await started.code('project', 'unlockRemembered', { path })).toBe('no-key-store')
  })
})

describe('undo', () => {
  test('works across restarts, and so does redo', async () => {
    const first = start()
    await create(first)
    await first.ask('network', 'add', network)
    await first.ask('network', 'add', { ...network, name: 'Second' })
    await first.engine.close()
    const second = start(first.folder)
    await second.ask('project', 'unlock', { path: first.path, passphrase, remember: false })
    expect(await second.ask('project', 'undo')).toMatchObject({
      undo: { feature: 'network', procedure: 'add', subject: 'Example' },
      redo: { subject: 'Second' },
    })
    expect(await names(second)).toEqual(['Example'])
    await second.ask('project', 'undo')
    expect(await second.code('project', 'undo')).toBe('nothing-to-undo')
    await second.ask('project', 'redo')
    await second.ask('project', 'redo')
    expect(await names(second)).toEqual(['Example', 'Second'])
    expect(await second.ask('project', 'check')).toMatchObject({
      pages: 'sound',
      journal: 'sound',
      problems: [],
    })
  })

  test('what a job had written when its program ended is taken back at the next opening', async () => {
    const started = start()
    await create(started)
    await started.ask('network', 'add', network)
    await started.engine.close()
    const key = await keyOfPassphrase(started.path, passphrase)
    const db = openProjectFile(started.path, key)
    const { journal, work } = openWork(db, {
      files: openFiles(),
      readers: noReaders,
      now: () => new Date().toISOString(),
    })
    const batch = jobWriter(db, journal, work.newId).begin('source', 'importFiles')
    const row = { provenance: 'observed', read_only: 0, ...network }
    batch.write(() => insert(db, 'network', { id: work.newId(), ...row, name: 'Half' }))
    close(db)
    const again = start(started.folder)
    await again.ask('project', 'unlock', { path: started.path, passphrase, remember: false })
    expect(await names(again)).toEqual(['Example'])
  })
})

describe('the router', () => {
  test('refuses what it does not know and what does not fit', async () => {
    const started = start()
    await create(started)
    for (const [feature, procedure] of [
      ['network', 'no'],
      ['no', 'list'],
      ['__proto__', 'list'],
      ['network', 'constructor'],
      ['network', 'toString'],
    ])
      expect(await started.code(feature ?? '', procedure ?? ''), `${feature} ${procedure}`).toBe(
        'unknown-procedure',
      )
    expect(await started.code('network', 'add', { ...network, name: '   ' })).toBe('usage')
    expect(await started.code('network', 'add', { ...network, more: 1 })).toBe('usage')
    expect(await names(started)).toEqual([])
  })

  test('says which features a command and its undo have touched', async () => {
    const { engine, ...started } = start()
    await create({ engine, ...started })
    const added = await engine.call({ feature: 'network', procedure: 'add', input: network })
    expect(added).toMatchObject({
      ok: true,
      touched: expect.arrayContaining(['network', 'project']) as unknown,
    })
    const undone = await engine.call({ feature: 'project', procedure: 'undo', input: {} })
    expect(undone).toMatchObject({
      ok: true,
      touched: expect.arrayContaining(['network', 'project']) as unknown,
    })
  })
})

describe('the list of recent projects', () => {
  test('keeps paths and nothing else, and can be switched off', async () => {
    const started = start()
    await create(started)
    const kept = readFileSync(join(started.folder, 'data', 'recent.json'), 'utf8')
    expect(JSON.parse(kept)).toEqual({ keep: true, paths: [started.path] })
    await started.ask('project', 'keepRecent', { keep: false })
    expect(await started.ask('project', 'recent')).toEqual({ kept: false, projects: [] })
    expect(readFileSync(join(started.folder, 'data', 'recent.json'), 'utf8')).not.toContain(
      'a.trellis',
    )
  })
})
